// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers in words; an empty text is a missing answer. */
public final class TextColumn implements Column {

  private final String name;
  private final String[] values;
  private final MissingKinds kinds;

  private TextColumn(String name, String[] values, MissingKinds kinds) {
    this.name = name;
    this.values = values;
    this.kinds = kinds;
  }

  public static TextColumn of(String name, String... values) {
    return of(name, List.of(values));
  }

  public static TextColumn of(String name, List<String> values) {
    return new TextColumn(name, values.toArray(String[]::new), MissingKinds.ALL_NOT_ANSWERED);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int rows() {
    return values.length;
  }

  /** The text in a row, empty where missing. */
  public String value(int row) {
    return values[row];
  }

  @Override
  public double numberAt(int row) {
    return Double.NaN;
  }

  @Override
  public Optional<Missing> missingAt(int row) {
    return values[row].isEmpty() ? Optional.of(kinds.at(row)) : Optional.empty();
  }

  @Override
  public String textAt(int row) {
    return values[row];
  }

  @Override
  public TextColumn named(String other) {
    return new TextColumn(other, values, kinds);
  }

  /** Words have no codes: the column stays as it is. */
  @Override
  public TextColumn withMissing(Map<Integer, Missing> codes) {
    return this;
  }

  @Override
  public TextColumn withNotAsked(Rows notAsked) {
    return new TextColumn(name, values, kinds.withNotAsked(values.length, notAsked));
  }

  @Override
  public TextColumn without(Rows outside) {
    var changed = values.clone();
    outside.forEach(row -> changed[row] = "");
    return new TextColumn(name, changed, kinds.without(changed.length, outside));
  }

  @Override
  public Rows filled() {
    return substantive();
  }

  @Override
  public String toString() {
    return name + " text × " + rows();
  }
}
