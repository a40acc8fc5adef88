// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.data.DataException.Kind;

/** The answers of one file: immutable columns of equal length with different names. */
public final class ResponseTable {

  private final int rows;
  private final Map<String, Column> columns;
  private volatile Optional<String> hash = Optional.empty();

  private ResponseTable(int rows, Map<String, Column> columns) {
    this.rows = rows;
    this.columns = columns;
  }

  public static Builder builder() {
    return new Builder();
  }

  public static ResponseTable of(Column... columns) {
    return of(List.of(columns));
  }

  public static ResponseTable of(List<? extends Column> columns) {
    var builder = builder();
    columns.forEach(builder::add);
    return builder.build();
  }

  public int rows() {
    return rows;
  }

  public List<Column> columns() {
    return List.copyOf(columns.values());
  }

  public Optional<Column> column(String name) {
    return Optional.ofNullable(columns.get(name));
  }

  /** The column of that name; throws UNKNOWN_COLUMN with the names that come closest. */
  public Column require(String name) {
    return column(name)
        .orElseThrow(
            () ->
                new DataException(
                    Kind.UNKNOWN_COLUMN,
                    "there is no column \"" + name + "\"" + Names.hint(name, columns.keySet())));
  }

  /** The coded column of that name; throws UNKNOWN_COLUMN or WRONG_TYPE. */
  public CodeColumn requireCodes(String name) {
    if (require(name) instanceof CodeColumn codes) {
      return codes;
    }
    throw new DataException(
        Kind.WRONG_TYPE, "column \"" + name + "\" has no codes, where a coded column is expected");
  }

  /** The column as numbers, codes included; throws UNKNOWN_COLUMN or WRONG_TYPE for words. */
  public NumberColumn requireNumbers(String name) {
    return switch (require(name)) {
      case NumberColumn numbers -> numbers;
      case CodeColumn codes -> NumberColumn.of(codes);
      case TextColumn words ->
          throw new DataException(
              Kind.WRONG_TYPE,
              "column \"" + words.name() + "\" holds words, where numbers are expected");
    };
  }

  /** This table in which a column replaces the one of its name, or is appended. */
  public ResponseTable with(Column column) {
    var changed = new LinkedHashMap<>(columns);
    changed.put(column.name(), column);
    return of(List.copyOf(changed.values()));
  }

  /** This table without the column of that name. */
  public ResponseTable without(String name) {
    var changed = new LinkedHashMap<>(columns);
    changed.remove(name);
    return new ResponseTable(rows, changed);
  }

  /**
   * SHA-256 in hexadecimal over names, types, codes, labels, kinds of missing and values: two files
   * with the same content have the same hash, however they are written.
   */
  public String contentHash() {
    if (hash.isEmpty()) {
      hash = Optional.of(ContentHash.of(this));
    }
    return hash.get();
  }

  @Override
  public String toString() {
    return rows + " rows × " + columns.keySet();
  }

  /** Appends columns one by one. */
  public static final class Builder {

    private final List<Column> added = new ArrayList<>();

    private Builder() {}

    public Builder add(Column column) {
      added.add(column);
      return this;
    }

    /** Refuses columns of different length and a name that occurs twice. */
    public ResponseTable build() {
      var columns = new LinkedHashMap<String, Column>();
      int rows = added.isEmpty() ? 0 : added.getFirst().rows();
      for (var column : added) {
        if (column.rows() != rows) {
          throw new IllegalArgumentException(
              "column " + column.name() + " has " + column.rows() + " rows instead of " + rows);
        }
        if (columns.put(column.name(), column) != null) {
          throw new IllegalArgumentException("column " + column.name() + " occurs twice");
        }
      }
      return new ResponseTable(rows, columns);
    }
  }
}
