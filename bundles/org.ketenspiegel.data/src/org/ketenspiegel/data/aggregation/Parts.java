// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.aggregation;

/**
 * How the rows are divided into parts that are summed apart. It follows from the number of rows and
 * of sums, never from the threads, and so do the last bits of a result.
 *
 * @param rows of the table
 * @param size rows of a part
 * @param block rows of a part that are read at once
 */
record Parts(int rows, int size, int block) {

  private static final int LEAST = 1 << 15;
  private static final int MOST = 64;

  /** Clearing and merging the sums of a part should cost little beside its rows. */
  private static final int ROWS_PER_CELL = 4;

  /** Few rows stay in the nearest cache; where the sums do not either, many amortise that. */
  private static final int SMALL_BLOCK = 1 << 11;

  private static final int LARGE_BLOCK = 1 << 16;

  static Parts of(int rows, int cells) {
    long size = LEAST;
    while (size < (long) ROWS_PER_CELL * cells || size * MOST < rows) {
      size <<= 1;
    }
    int block = Math.clamp(Integer.highestOneBit(cells), SMALL_BLOCK, LARGE_BLOCK);
    return new Parts(rows, (int) Math.min(size, 1 << 30), block);
  }

  int count() {
    return (int) (((long) rows + size - 1) / size);
  }

  int start(int part) {
    return part * size;
  }

  int end(int part) {
    return (int) Math.min(rows, (long) (part + 1) * size);
  }
}
