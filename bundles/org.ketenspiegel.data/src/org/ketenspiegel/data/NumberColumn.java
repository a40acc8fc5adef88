// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Answers as numbers: NaN where missing, with the kind of missing beside it. */
public final class NumberColumn implements Column {

  private final String name;
  private final double[] values;
  private final MissingKinds kinds;

  private NumberColumn(String name, double[] values, MissingKinds kinds) {
    this.name = name;
    this.values = values;
    this.kinds = kinds;
  }

  /** A column of these values (copied); NaN is not answered, infinities are refused. */
  public static NumberColumn of(String name, double... values) {
    for (int row = 0; row < values.length; row++) {
      if (Double.isInfinite(values[row])) {
        throw new IllegalArgumentException(name + " has an infinite value in row " + row);
      }
    }
    return new NumberColumn(name, values.clone(), MissingKinds.ALL_NOT_ANSWERED);
  }

  /** The codes of a coded column as numbers; its missing answers keep their kinds. */
  public static NumberColumn of(CodeColumn column) {
    var values = new double[column.rows()];
    Arrays.setAll(
        values, row -> column.missingAt(row).isPresent() ? Double.NaN : column.numberAt(row));
    var kinds =
        MissingKinds.of(column.rows(), row -> column.missingAt(row).orElse(Missing.NOT_ANSWERED));
    return new NumberColumn(column.name(), values, kinds);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int rows() {
    return values.length;
  }

  /** The number in a row, NaN where missing. */
  public double value(int row) {
    return values[row];
  }

  /** Copies the numbers of {@code count} rows from row {@code from} on. */
  public void values(int from, int count, double[] into) {
    System.arraycopy(values, from, into, 0, count);
  }

  @Override
  public double numberAt(int row) {
    return values[row];
  }

  @Override
  public Optional<Missing> missingAt(int row) {
    return Double.isNaN(values[row]) ? Optional.of(kinds.at(row)) : Optional.empty();
  }

  @Override
  public String textAt(int row) {
    double value = values[row];
    if (Double.isNaN(value)) {
      return "";
    }
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  @Override
  public NumberColumn named(String other) {
    return new NumberColumn(other, values, kinds);
  }

  @Override
  public NumberColumn withMissing(Map<Integer, Missing> codes) {
    var changed = values.clone();
    var found = new Missing[values.length];
    for (int row = 0; row < changed.length; row++) {
      found[row] = kinds.at(row);
      int code = (int) changed[row];
      if (code == changed[row] && codes.containsKey(code)) {
        changed[row] = Double.NaN;
        found[row] = codes.get(code);
      }
    }
    return new NumberColumn(name, changed, MissingKinds.of(found.length, row -> found[row]));
  }

  @Override
  public NumberColumn withNotAsked(Rows notAsked) {
    return new NumberColumn(name, values, kinds.withNotAsked(values.length, notAsked));
  }

  @Override
  public NumberColumn without(Rows outside) {
    var changed = values.clone();
    outside.forEach(row -> changed[row] = Double.NaN);
    return new NumberColumn(name, changed, kinds.without(changed.length, outside));
  }

  @Override
  public Rows filled() {
    return substantive();
  }

  @Override
  public String toString() {
    return name + " numbers × " + rows();
  }
}
