// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.aggregation;

/** The growing sums of one column of shifted numbers over some rows. */
final class NumberSums implements Sums<NumberSums> {

  /** The sums kept per slot when rows have weights; without weights the first two suffice. */
  enum Sum {
    WZ,
    WZZ,
    W,
    WW,
    WWZ,
    WWZZ
  }

  private final Shifted column;
  private final int units;
  private final boolean weighted;
  private final int width;
  private final long[] counts;
  private final double[] sums;
  private final MissingCounts missing;

  NumberSums(Shifted column, Frame frame) {
    this.column = column;
    this.units = frame.sampling().units().size();
    this.weighted = frame.sampling().weighted();
    this.width = weighted ? Sum.values().length : 2;
    this.counts = new long[frame.slots() + 1];
    this.sums = new double[Math.multiplyExact(counts.length, width)];
    this.missing = new MissingCounts(frame.grouping().size() + 1);
  }

  private NumberSums(NumberSums other) {
    this.column = other.column;
    this.units = other.units;
    this.weighted = other.weighted;
    this.width = other.width;
    this.counts = new long[other.counts.length];
    this.sums = new double[other.sums.length];
    this.missing = other.missing.another();
  }

  @Override
  public int cells() {
    return counts.length;
  }

  @Override
  public NumberSums another() {
    return new NumberSums(this);
  }

  @Override
  public void add(Block block) {
    var values = block.values(column.column());
    var slots = block.slots();
    for (int i = 0; i < block.count(); i++) {
      double z = values[i] - column.shift();
      if (Double.isNaN(z)) {
        missing.add(slots[i] / Math.max(1, units), column.column(), block.from() + i);
        continue;
      }
      int cell = slots[i] * width;
      if (weighted) {
        double w = block.weights()[i];
        counts[slots[i]] += w > 0 ? 1 : 0;
        addWeighted(cell, w, z);
      } else {
        counts[slots[i]]++;
        sums[cell] += z;
        sums[cell + 1] += z * z;
      }
    }
  }

  private void addWeighted(int cell, double w, double z) {
    sums[cell] += w * z;
    sums[cell + 1] += w * z * z;
    sums[cell + 2] += w;
    sums[cell + 3] += w * w;
    sums[cell + 4] += w * w * z;
    sums[cell + 5] += w * w * z * z;
  }

  @Override
  public void merge(NumberSums other) {
    for (int slot = 0; slot < counts.length; slot++) {
      counts[slot] += other.counts[slot];
    }
    Sums.addAll(sums, other.sums);
    missing.merge(other.missing);
  }

  boolean weighted() {
    return weighted;
  }

  long count(int slot) {
    return counts[slot];
  }

  double sum(Sum sum, int slot) {
    if (weighted) {
      return sums[slot * width + sum.ordinal()];
    }
    return switch (sum) {
      case W, WW -> counts[slot];
      case WZ, WWZ -> sums[slot * width];
      case WZZ, WWZZ -> sums[slot * width + 1];
    };
  }

  MissingCounts missing() {
    return missing;
  }
}
