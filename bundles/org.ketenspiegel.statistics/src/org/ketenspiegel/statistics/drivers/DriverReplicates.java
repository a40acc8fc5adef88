// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

/**
 * Driver regressions of bootstrap replicates, of those in which the regression could be done.
 *
 * @param drivers number of drivers p
 * @param size number of replicates b that could be done
 * @param failed how many could not, because an answer did not vary or a driver followed from others
 * @param lmg b × p shares of R², replicate after replicate; empty when not asked for
 * @param johnson b × p relative weights; empty when not asked for
 * @param correlation b × p correlations with the outcome
 * @param beta b × p standardised coefficients
 * @param performance b × p means of the performance columns; empty when there are none
 */
public record DriverReplicates(
    int drivers,
    int size,
    int failed,
    double[] lmg,
    double[] johnson,
    double[] correlation,
    double[] beta,
    double[] performance) {}
