// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.resampling;

/** Two kinds of sums of the same units. */
record SumsBeside(UnitSums left, UnitSums right) implements UnitSums {

  SumsBeside {
    if (left.units() != right.units()) {
      throw new IllegalArgumentException(
          "sums of " + left.units() + " and of " + right.units() + " units");
    }
  }

  @Override
  public int units() {
    return left.units();
  }

  @Override
  public int width() {
    return left.width() + right.width();
  }

  @Override
  public void read(int from, int count, double[] into) {
    spread(left, from, count, into, 0);
    spread(right, from, count, into, left.width());
  }

  private void spread(UnitSums sums, int from, int count, double[] into, int offset) {
    double[] own = new double[count * sums.width()];
    sums.read(from, count, own);
    for (int unit = 0; unit < count; unit++) {
      System.arraycopy(own, unit * sums.width(), into, unit * width() + offset, sums.width());
    }
  }
}
