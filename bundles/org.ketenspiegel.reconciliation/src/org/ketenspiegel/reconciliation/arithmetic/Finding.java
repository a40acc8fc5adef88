// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.arithmetic;

import java.util.Optional;
import org.ketenspiegel.reconciliation.figures.Figure;

/** What arithmetic says of one published figure; with the proof when it is called off. */
public record Finding(
    Figure figure, Possibility possibility, Optional<Contradiction> contradiction) {}
