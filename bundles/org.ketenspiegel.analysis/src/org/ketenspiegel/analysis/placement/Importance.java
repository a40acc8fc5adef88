// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.placement;

/**
 * What is known of a driver besides its place.
 *
 * @param lmg share of R², 0 or more; the shares of all drivers sum to R²
 * @param johnson Johnson's relative weight, likewise
 * @param correlation with the outcome, −1 to 1
 * @param beta standardised coefficient of the full regression
 * @param vif variance inflation, 1 or more
 */
public record Importance(double lmg, double johnson, double correlation, double beta, double vif) {}
