// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.aggregation;

import org.ketenspiegel.data.CodeColumn;

/** The growing sums of one coded column over some rows. */
final class CodeSums implements Sums<CodeSums> {

  private final CodeColumn column;
  private final int size;
  private final long[] counts;
  private final double[] weights;
  private final double[] squares;

  CodeSums(CodeColumn column, int slots, boolean weighted) {
    this.column = column;
    this.size = column.size();
    this.counts = new long[Math.multiplyExact(slots, size)];
    this.weights = new double[weighted ? counts.length : 0];
    this.squares = new double[weights.length];
  }

  @Override
  public void add(Block block) {
    var indices = block.indices(column);
    var slots = block.slots();
    for (int i = 0; i < block.count(); i++) {
      if (slots[i] >= 0) {
        counts[slots[i] * size + indices[i]]++;
      }
    }
    if (weighted()) {
      addWeights(block, indices);
    }
  }

  private void addWeights(Block block, int[] indices) {
    var slots = block.slots();
    var w = block.weights();
    for (int i = 0; i < block.count(); i++) {
      if (slots[i] >= 0) {
        int cell = slots[i] * size + indices[i];
        weights[cell] += w[i];
        squares[cell] += w[i] * w[i];
      }
    }
  }

  @Override
  public void merge(CodeSums other) {
    for (int cell = 0; cell < counts.length; cell++) {
      counts[cell] += other.counts[cell];
    }
    Sums.addAll(weights, other.weights);
    Sums.addAll(squares, other.squares);
  }

  boolean weighted() {
    return weights.length > 0;
  }

  long count(int cell) {
    return counts[cell];
  }

  double weight(int cell) {
    return weighted() ? weights[cell] : counts[cell];
  }

  double weightSquared(int cell) {
    return weighted() ? squares[cell] : counts[cell];
  }
}
