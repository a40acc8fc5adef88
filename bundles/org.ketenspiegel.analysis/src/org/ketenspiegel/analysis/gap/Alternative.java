// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.gap;

import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Interval;

/**
 * The same difference estimated in another defensible way, to stand beside the one that decides.
 *
 * @param words what was done
 * @param n unweighted base
 */
public record Alternative(
    Test test,
    Text words,
    long n,
    double estimate,
    double se,
    Interval interval,
    double statistic,
    double df,
    double p) {}
