// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

/**
 * What one driver has to do with the outcome; an association, not a cause.
 *
 * @param correlation zero-order r with the outcome, −1 to 1
 * @param beta standardised regression coefficient
 * @param vif variance inflation factor 1/(1 − R² on the other drivers), at least 1
 * @param last explained variance lost when only this driver is left out
 * @param lmg share of R² averaged over all orders of entry (Lindeman, Merenda and Gold 1980), not
 *     negative; the shares of all drivers sum to R²
 * @param johnson relative weight (Johnson 2000), not negative; they too sum to R²
 */
public record Driver(
    double correlation, double beta, double vif, double last, double lmg, double johnson) {

  /** Explained variance of this driver alone, r². */
  public double first() {
    return correlation * correlation;
  }
}
