// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Small non-negative integers, one per row, in the narrowest type that holds them. */
public sealed interface Indices {

  int at(int row);

  /** The number of rows. */
  int rows();

  /** Copies {@code count} values starting at row {@code from} to the start of {@code into}. */
  void copy(int from, int count, int[] into);

  /** For each number below the bound whether some row has it. */
  default boolean[] used(int bound) {
    var used = new boolean[bound];
    for (int row = 0; row < rows(); row++) {
      used[at(row)] = true;
    }
    return used;
  }

  /** Each number replaced by another one below the bound; the same object if all stay. */
  default Indices mapped(int[] target, int bound) {
    boolean same = bound == target.length;
    for (int i = 0; i < target.length; i++) {
      same &= target[i] == i;
    }
    return same ? this : of(rows(), bound, row -> target[at(row)]);
  }

  /** Indices of rows 0..rows-1 taken from a function with values below {@code bound}. */
  static Indices of(int rows, int bound, IntUnaryOperator index) {
    if (bound <= 0x100) {
      var values = new byte[rows];
      for (int row = 0; row < rows; row++) {
        values[row] = (byte) index.applyAsInt(row);
      }
      return new Bytes(values);
    }
    if (bound <= 0x10000) {
      var values = new char[rows];
      for (int row = 0; row < rows; row++) {
        values[row] = (char) index.applyAsInt(row);
      }
      return new Chars(values);
    }
    var values = new int[rows];
    Arrays.setAll(values, index);
    return new Ints(values);
  }

  /** The number 0 for every row. */
  static Indices zeros(int rows) {
    return new Zeros(rows);
  }

  record Zeros(int rows) implements Indices {
    @Override
    public int at(int row) {
      return 0;
    }

    @Override
    public void copy(int from, int count, int[] into) {
      Arrays.fill(into, 0, count, 0);
    }
  }

  record Bytes(byte[] values) implements Indices {
    @Override
    public int at(int row) {
      return values[row] & 0xff;
    }

    @Override
    public int rows() {
      return values.length;
    }

    @Override
    public void copy(int from, int count, int[] into) {
      for (int i = 0; i < count; i++) {
        into[i] = values[from + i] & 0xff;
      }
    }
  }

  /** Two bytes per row, unsigned. */
  record Chars(char[] values) implements Indices {
    @Override
    public int at(int row) {
      return values[row];
    }

    @Override
    public int rows() {
      return values.length;
    }

    @Override
    public void copy(int from, int count, int[] into) {
      for (int i = 0; i < count; i++) {
        into[i] = values[from + i];
      }
    }
  }

  record Ints(int[] values) implements Indices {
    @Override
    public int at(int row) {
      return values[row];
    }

    @Override
    public int rows() {
      return values.length;
    }

    @Override
    public void copy(int from, int count, int[] into) {
      System.arraycopy(values, from, into, 0, count);
    }
  }
}
