// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.resampling;

/** Sums of clusters, added up from their rows. */
record GroupedSums(int units, int width, double[] sums) implements UnitSums {

  private static final int ROWS = 256;

  static GroupedSums of(UnitSums rows, int[] unitOfRow, int units) {
    if (unitOfRow.length != rows.units()) {
      throw new IllegalArgumentException(unitOfRow.length + " units for " + rows.units() + " rows");
    }
    int width = rows.width();
    double[] sums = new double[Math.multiplyExact(units, width)];
    double[] block = new double[ROWS * width];
    for (int from = 0; from < unitOfRow.length; from += ROWS) {
      int count = Math.min(ROWS, unitOfRow.length - from);
      rows.read(from, count, block);
      for (int row = 0; row < count; row++) {
        int target = unitOfRow[from + row] * width;
        for (int q = 0; q < width; q++) {
          sums[target + q] += block[row * width + q];
        }
      }
    }
    return new GroupedSums(units, width, sums);
  }

  @Override
  public void read(int from, int count, double[] into) {
    System.arraycopy(sums, from * width, into, 0, count * width);
  }
}
