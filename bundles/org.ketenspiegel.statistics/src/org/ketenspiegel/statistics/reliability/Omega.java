// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.reliability;

/** Reliability of a sum by the factor its items share, or why that cannot be said. */
public sealed interface Omega {

  /**
   * McDonald's omega total of one factor, (Σλ)²/((Σλ)² + Σθ).
   *
   * @param value 0 to 1
   * @param loadings K loadings λ, in the units of the items; the first not negative
   * @param uniqueVariances K variances θ that the factor leaves, above 0
   * @param discrepancy log|Σ| + tr(SΣ⁻¹) − log|S| − K at its minimum; 0 when the factor explains
   *     all correlations
   * @param n complete rows
   */
  record Known(double value, double[] loadings, double[] uniqueVariances, double discrepancy, int n)
      implements Omega {}

  /** There is no omega. */
  record Undefined(Reason reason) implements Omega {}

  /** This item, numbered from 0, follows exactly from those before it. */
  record CollinearItem(int item) implements Omega {}

  /** Why there is no omega. */
  enum Reason {
    /** Fewer than three items: the factor is not determined. */
    TOO_FEW_ITEMS,
    /** No more complete rows than items. */
    TOO_FEW_ROWS,
    /** Everybody gave the same answer to an item. */
    CONSTANT_ITEM,
    /** The likelihood is largest where an item has no variance of its own (Heywood). */
    IMPROPER,
    /** No largest likelihood was found. */
    NOT_CONVERGED
  }
}
