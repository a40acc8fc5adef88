// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.result;

import java.util.Optional;
import org.ketenspiegel.model.Text;

/**
 * A column of a table.
 *
 * @param key stable path such as {@code ind} or {@code total}
 * @param agency id of the agency when the group is one: it is drawn in its colour
 * @param n unweighted base; of a summary table, whose lines have bases of their own, the largest
 */
public record Group(
    String key, Text label, Optional<String> agency, long n, double weighted, double effectiveN) {}
