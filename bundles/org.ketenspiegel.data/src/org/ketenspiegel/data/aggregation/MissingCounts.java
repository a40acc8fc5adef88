// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.aggregation;

import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.NumberColumn;

/** How many rows of each group have no number, by kind. */
final class MissingCounts {

  private static final int KINDS = Missing.values().length;

  private final long[] counts;

  MissingCounts(int groups) {
    counts = new long[groups * KINDS];
  }

  /** As many, all 0. */
  MissingCounts another() {
    return new MissingCounts(counts.length / KINDS);
  }

  void add(int group, NumberColumn column, int row) {
    int kind = column.missingAt(row).orElse(Missing.NOT_ANSWERED).ordinal();
    counts[group * KINDS + kind]++;
  }

  void merge(MissingCounts other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }

  long of(int group, Missing kind) {
    return counts[group * KINDS + kind.ordinal()];
  }
}
