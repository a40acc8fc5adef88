// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.regression;

/** A sum of numbers and products in twice the precision of a double (Dekker 1971, Knuth 1969). */
final class Exact {
  private double high;
  private double low;

  Exact add(double x) {
    double sum = high + x;
    double part = sum - high;
    low += high - (sum - part) + (x - part);
    high = sum;
    return this;
  }

  Exact addProduct(double x, double y) {
    double product = x * y;
    low += Math.fma(x, y, -product);
    return add(product);
  }

  double value() {
    return high + low;
  }
}
