// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.series;

import org.ketenspiegel.statistics.Interval;

/**
 * The least-squares line through the waves that compare, three or more.
 *
 * @param from id of the first wave of the line
 * @param to id of the last
 * @param perYear change of the estimate in a year
 */
public record Slope(
    String from,
    String to,
    int waves,
    double perYear,
    double se,
    Interval interval,
    double statistic,
    double df,
    double p) {}
