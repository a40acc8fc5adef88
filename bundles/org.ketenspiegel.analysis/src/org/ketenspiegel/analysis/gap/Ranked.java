// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.gap;

import org.ketenspiegel.statistics.Interval;

/**
 * An aspect's place in the order of one group.
 *
 * @param n unweighted base
 * @param share of the group that judges it well, or that names it
 * @param rank from 1; tied aspects share the middle of their places
 * @param interval of the rank over the replicates
 */
public record Ranked(long n, double share, double rank, Interval interval) {}
