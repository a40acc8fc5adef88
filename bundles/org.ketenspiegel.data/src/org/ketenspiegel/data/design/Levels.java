// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.DataException;
import org.ketenspiegel.data.DataException.Kind;
import org.ketenspiegel.data.Rows;

/** The different values of a column within the base, sorted, and which of them each row has. */
record Levels(List<String> names, int[] index) {

  static Levels single(int rows) {
    return new Levels(List.of(""), new int[rows]);
  }

  static Levels of(Column column, Rows base, String role) {
    base.forEach(
        row -> {
          if (column.missingAt(row).isPresent()) {
            throw new DataException(
                Kind.MISSING_DESIGN_VALUE,
                role + " column \"" + column.name() + "\" has no value in row " + (row + 1));
          }
        });
    return column instanceof CodeColumn codes ? ofCodes(codes, base) : ofTexts(column, base);
  }

  /** In the order of the codes. */
  private static Levels ofCodes(CodeColumn codes, Rows base) {
    var level = new int[codes.size()];
    base.forEach(row -> level[codes.index(row)] = 1);
    var names = new ArrayList<String>();
    for (int i = 0; i < level.length; i++) {
      if (level[i] == 1) {
        level[i] = names.size();
        names.add(codes.entry(i).text());
      }
    }
    return new Levels(names, indexed(base, row -> level[codes.index(row)]));
  }

  /** In alphabetical order. */
  private static Levels ofTexts(Column column, Rows base) {
    var values = new TreeMap<String, Integer>();
    base.forEach(row -> values.put(column.textAt(row), 0));
    int next = 0;
    for (var value : values.entrySet()) {
      value.setValue(next++);
    }
    return new Levels(
        List.copyOf(values.keySet()), indexed(base, row -> values.get(column.textAt(row))));
  }

  private static int[] indexed(Rows base, IntUnaryOperator level) {
    var index = new int[base.size()];
    Arrays.fill(index, -1);
    base.forEach(row -> index[row] = level.applyAsInt(row));
    return index;
  }

  int size() {
    return names.size();
  }
}
