// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.series;

import java.util.OptionalLong;
import org.ketenspiegel.model.Text;

/**
 * A mean that somebody else published, beside a course on the same scale; shown, not tested: its
 * standard error was not published.
 *
 * @param time in years
 * @param respondents empty when unknown
 */
public record Benchmark(
    Text label, Text source, double time, double value, OptionalLong respondents) {}
