// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.tuning;

/**
 * Something the answers of one column should have in common with others: 0 when they do, more the
 * further they are off.
 */
@FunctionalInterface
public interface Term {
  double penalty();

  /** Square of how far a value lies outside a band. */
  static double outside(double value, double low, double high) {
    double off = value < low ? low - value : value > high ? value - high : 0;
    return off * off;
  }
}
