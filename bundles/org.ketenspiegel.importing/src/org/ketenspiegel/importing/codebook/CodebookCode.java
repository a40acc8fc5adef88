// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.codebook;

import java.util.Optional;
import java.util.OptionalDouble;
import org.ketenspiegel.data.Missing;

/** One code of a column: what it says, whether it is a missing answer, what it scores. */
public record CodebookCode(
    int code, String label, Optional<Missing> missing, OptionalDouble score) {}
