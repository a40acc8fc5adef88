// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.aggregation;

import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.NumberColumn;

/** Buffers for a run of rows: where each row's sums belong, and its weight. */
final class Block {

  private final Frame frame;
  private final int[] slots;
  private final int[] units;
  private final int[] indices;
  private final double[] weights;
  private final double[] values;
  private final boolean selective;
  private int from;
  private int count;

  /** Room for so many rows. */
  Block(Frame frame, int rows) {
    this.frame = frame;
    this.selective = !frame.domain().isAll();
    this.slots = new int[rows];
    this.units = new int[frame.sampling().units().size() > 1 ? rows : 0];
    this.indices = new int[rows];
    this.weights = new double[frame.sampling().weighted() ? rows : 0];
    this.values = new double[rows];
  }

  void load(int start, int rows) {
    from = start;
    count = rows;
    frame.grouping().groups(from, count, slots);
    if (units.length > 0) {
      frame.sampling().units(from, count, units);
    }
    int size = frame.sampling().units().size();
    int nowhere = frame.slots();
    for (int i = 0; i < units.length && i < count; i++) {
      slots[i] = Math.min(nowhere, slots[i] * size + units[i]);
    }
    if (selective) {
      for (int i = 0; i < count; i++) {
        slots[i] = frame.domain().contains(from + i) ? slots[i] : nowhere;
      }
    }
    if (weights.length > 0) {
      frame.sampling().weights(from, count, weights);
    }
  }

  int from() {
    return from;
  }

  int count() {
    return count;
  }

  /**
   * Per row group × units + unit; one beyond the last for rows outside the domain or every group.
   */
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
