// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.aggregation;

import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.NumberColumn;

/** Buffers for a run of rows: where each row's sums belong, and its weight. */
final class Block {

  static final int ROWS = 1 << 15;

  private final Frame frame;
  private final int[] slots = new int[ROWS];
  private final int[] indices = new int[ROWS];
  private final double[] weights;
  private final double[] values = new double[ROWS];
  private int from;
  private int count;

  Block(Frame frame) {
    this.frame = frame;
    this.weights = new double[frame.sampling().weighted() ? ROWS : 0];
  }

  void load(int start, int rows) {
    from = start;
    count = rows;
    var sampling = frame.sampling();
    int units = sampling.units().size();
    frame.grouping().groups(from, count, slots);
    for (int i = 0; i < count; i++) {
      int row = from + i;
      slots[i] =
          slots[i] >= 0 && frame.domain().contains(row)
              ? slots[i] * units + sampling.unit(row)
              : -1;
    }
    for (int i = 0; i < Math.min(count, weights.length); i++) {
      weights[i] = sampling.weight(from + i);
    }
  }

  int from() {
    return from;
  }

  int count() {
    return count;
  }

  /** Per row group × units + unit, or -1 for rows outside the domain and every group. */
  int[] slots() {
    return slots;
  }

  double[] weights() {
    return weights;
  }

  int[] indices(CodeColumn column) {
    column.indices(from, count, indices);
    return indices;
  }

  double[] values(NumberColumn column) {
    column.values(from, count, values);
    return values;
  }
}
