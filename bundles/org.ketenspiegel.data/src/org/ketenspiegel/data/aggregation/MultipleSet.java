// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.aggregation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.DataException;
import org.ketenspiegel.data.DataException.Kind;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.Rows;

/**
 * A multiple-choice question as one 0/1 column per option on a common base: everybody who answered
 * at least one of its columns.
 */
public final class MultipleSet {

  private final String name;
  private final SequencedMap<Integer, CodeColumn> options;
  private final Rows base;

  private MultipleSet(String name, SequencedMap<Integer, CodeColumn> options, Rows base) {
    this.name = name;
    this.options = options;
    this.base = base;
  }

  /**
   * The set of these columns, by the code of their option. Answers must be 0 or 1; within the base
   * an empty cell is an option not chosen. Throws BAD_MULTIPLE_SET.
   */
  public static MultipleSet of(String name, Map<Integer, CodeColumn> columns) {
    if (columns.isEmpty()) {
      throw new DataException(Kind.BAD_MULTIPLE_SET, "set \"" + name + "\" has no columns");
    }
    columns.values().forEach(column -> checkCodes(name, column));
    var base =
        columns.values().stream().map(CodeColumn::substantive).reduce(Rows::or).orElseThrow();
    var options = new LinkedHashMap<Integer, CodeColumn>();
    columns.forEach((code, column) -> options.put(code, onBase(column, base)));
    return new MultipleSet(name, options, base);
  }

  private static void checkCodes(String name, CodeColumn column) {
    for (var entry : column.entries()) {
      if (entry.missing().isEmpty() && (entry.code().getAsInt() & ~1) != 0) {
        throw new DataException(
            Kind.BAD_MULTIPLE_SET,
            "column \""
                + column.name()
                + "\" of set \""
                + name
                + "\" has the code "
                + entry.code().getAsInt()
                + ", where 0 or 1 is expected");
      }
    }
  }

  private static CodeColumn onBase(CodeColumn column, Rows base) {
    var builder = CodeColumn.builder(column.name());
    for (int row = 0; row < column.rows(); row++) {
      if (base.contains(row)) {
        builder.add(column.missingAt(row).isEmpty() && column.numberAt(row) == 1 ? 1 : 0);
      } else {
        builder.addEmpty(column.missingAt(row).orElse(Missing.NOT_ANSWERED));
      }
    }
    return builder.build();
  }

  public String name() {
    return name;
  }

  /** The 0/1 column of every option, in the order given. */
  public SequencedMap<Integer, CodeColumn> options() {
    return Collections.unmodifiableSequencedMap(options);
  }

  /** The rows that answered at least one option's column. */
  public Rows base() {
    return base;
  }
}
