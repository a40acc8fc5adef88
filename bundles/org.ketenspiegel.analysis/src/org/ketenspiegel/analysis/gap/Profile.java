// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.gap;

import java.util.OptionalDouble;

/**
 * How two profiles over several aspects go together.
 *
 * @param aspects how many were compared
 * @param rankCorrelation Spearman's, of the two orders; empty with fewer than 3 aspects or all tied
 * @param meanGap mean of the differences, first minus second
 * @param meanDistance mean of their sizes
 * @param rootMeanSquare root of the mean of their squares
 * @param hits share of the first group's answers within half a point of the second's mean, 0 to 1
 */
public record Profile(
    int aspects,
    OptionalDouble rankCorrelation,
    double meanGap,
    double meanDistance,
    double rootMeanSquare,
    double hits) {}
