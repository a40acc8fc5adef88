// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.equations;

import java.util.Optional;
import org.ketenspiegel.reconciliation.structure.Premise;
import org.ketenspiegel.reconciliation.whole.Inequality;

/** What holds whatever the figures say: counts are part of their base, parts sum to the whole. */
public record Fact(Inequality inequality, Optional<Premise> premise) {}
