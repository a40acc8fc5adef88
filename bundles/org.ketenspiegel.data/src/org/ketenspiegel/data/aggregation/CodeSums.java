// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.aggregation;

import org.ketenspiegel.data.CodeColumn;

/** The growing sums of one coded column over some rows. */
final class CodeSums implements Sums<CodeSums> {

  private static final int N = 0;
  private static final int W = 1;
  private static final int WW = 2;

  private final CodeColumn column;
  private final int size;
  private final int width;

  /**
   * Per cell n, Σw and Σw² beside one another, or n alone. Who has no weight takes no part and is
   * not in n. Counts are whole far beyond any number of rows; the last slot collects what counts
   * nowhere.
   */
  private final double[] sums;

  CodeSums(CodeColumn column, Frame frame) {
    this.column = column;
    this.size = column.size();
    this.width = frame.sampling().weighted() ? 3 : 1;
    this.sums = new double[Math.multiplyExact(frame.slots() + 1, size * width)];
  }

  private CodeSums(CodeColumn column, int width, double[] sums) {
    this.column = column;
    this.size = column.size();
    this.width = width;
    this.sums = sums;
  }

  /** The sums of several groups as those of one; each group has so many sums. */
  CodeSums together(int[] groups, int units) {
    int length = units * size * width;
    var total = new double[length];
    for (int group : groups) {
      for (int i = 0; i < length; i++) {
        total[i] += sums[group * length + i];
      }
    }
    return new CodeSums(column, width, total);
  }

  @Override
  public int cells() {
    return sums.length / width;
  }

  @Override
  public CodeSums another() {
    return new CodeSums(column, width, new double[sums.length]);
  }

  @Override
  public void add(Block block) {
    var indices = block.indices(column);
    if (weighted()) {
      weigh(sums, size, indices, block.slots(), block.weights(), block.count());
    } else {
      count(sums, size, indices, block.slots(), block.count());
    }
  }

  private static void count(double[] sums, int size, int[] indices, int[] slots, int rows) {
    for (int i = 0; i < rows; i++) {
      sums[slots[i] * size + indices[i]]++;
    }
  }

  private static void weigh(
      double[] sums, int size, int[] indices, int[] slots, double[] weights, int rows) {
    for (int i = 0; i < rows; i++) {
      int cell = 3 * (slots[i] * size + indices[i]);
      double w = weights[i];
      sums[cell + N] += w > 0 ? 1 : 0;
      sums[cell + W] += w;
      sums[cell + WW] += w * w;
    }
  }

  @Override
  public void merge(CodeSums other) {
    Sums.addAll(sums, other.sums);
  }

  boolean weighted() {
    return width > 1;
  }

  long count(int cell) {
    return (long) sums[cell * width + N];
  }

  double weight(int cell) {
    return sums[weighted() ? cell * width + W : cell];
  }

  double weightSquared(int cell) {
    return sums[weighted() ? cell * width + WW : cell];
  }
}
