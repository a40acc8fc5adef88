// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/** An immutable selection of the rows of a table. */
public final class Rows {

  private final int size;
  private final BitSet selected;

  private Rows(int size, BitSet selected) {
    this.size = size;
    this.selected = selected;
  }

  /** Every row of a table with so many rows. */
  public static Rows all(int size) {
    var bits = new BitSet(size);
    bits.set(0, size);
    return new Rows(size, bits);
  }

  /** No row of a table with so many rows. */
  public static Rows none(int size) {
    return new Rows(size, new BitSet(size));
  }

  /** The rows for which the condition holds. */
  public static Rows where(int size, IntPredicate condition) {
    var bits = new BitSet(size);
    for (int row = 0; row < size; row++) {
      if (condition.test(row)) {
        bits.set(row);
      }
    }
    return new Rows(size, bits);
  }

  /** The rows of each part; a row whose part is not below the number of parts is in none. */
  public static List<Rows> divided(int size, int parts, IntUnaryOperator part) {
    var bits = Stream.generate(() -> new BitSet(size)).limit(parts).toArray(BitSet[]::new);
    for (int row = 0; row < size; row++) {
      int own = part.applyAsInt(row);
      if (own < parts) {
        bits[own].set(row);
      }
    }
    return Arrays.stream(bits).map(selected -> new Rows(size, selected)).toList();
  }

  /** The number of rows of the table, selected or not. */
  public int size() {
    return size;
  }

  /** The number of selected rows. */
  public int count() {
    return selected.cardinality();
  }

  public boolean contains(int row) {
    return selected.get(row);
  }

  public boolean isEmpty() {
    return selected.isEmpty();
  }

  public boolean isAll() {
    return count() == size;
  }

  public Rows and(Rows other) {
    var bits = copyFor(other);
    bits.and(other.selected);
    return new Rows(size, bits);
  }

  public Rows or(Rows other) {
    var bits = copyFor(other);
    bits.or(other.selected);
    return new Rows(size, bits);
  }

  public Rows not() {
    var bits = (BitSet) selected.clone();
    bits.flip(0, size);
    return new Rows(size, bits);
  }

  public boolean intersects(Rows other) {
    return selected.intersects(other.selected);
  }

  /** The first selected row from {@code row} on, -1 when there is none. */
  public int next(int row) {
    return selected.nextSetBit(row);
  }

  /** Calls with every selected row, in ascending order. */
  public void forEach(IntConsumer action) {
    for (int row = selected.nextSetBit(0); row >= 0; row = selected.nextSetBit(row + 1)) {
      action.accept(row);
    }
  }

  /** The selected rows in ascending order. */
  public int[] toArray() {
    return selected.stream().toArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rows rows && rows.size == size && rows.selected.equals(selected);
  }

  @Override
  public int hashCode() {
    return 31 * size + selected.hashCode();
  }

  @Override
  public String toString() {
    return count() + " of " + size + " rows";
  }

  private BitSet copyFor(Rows other) {
    if (other.size != size) {
      throw new IllegalArgumentException(
          "a selection of " + other.size + " rows does not fit one of " + size);
    }
    return (BitSet) selected.clone();
  }
}
