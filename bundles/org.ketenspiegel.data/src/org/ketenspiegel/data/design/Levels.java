// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.DataException;
import org.ketenspiegel.data.DataException.Kind;
import org.ketenspiegel.data.Rows;

/** The different values of a column within the base, sorted, and which of them each row has. */
record Levels(List<String> names, IntUnaryOperator level) {

  static Levels single() {
    return new Levels(List.of(""), row -> 0);
  }

  /** Throws MISSING_DESIGN_VALUE where a row of the base has no value. */
  static Levels of(Column column, Rows base, String role) {
    return column instanceof CodeColumn codes
        ? ofCodes(codes, base, role)
        : ofTexts(column, base, role);
  }

  /** In the order of the codes. */
  private static Levels ofCodes(CodeColumn codes, Rows base, String role) {
    var level = new int[codes.size()];
    for (int row = base.next(0); row >= 0; row = base.next(row + 1)) {
      int index = codes.index(row);
      if (level[index] == 0) {
        present(codes, row, role);
        level[index] = 1;
      }
    }
    var names = new ArrayList<String>();
    for (int i = 0; i < level.length; i++) {
      if (level[i] == 1) {
        level[i] = names.size();
        names.add(codes.entry(i).text());
      }
    }
    return new Levels(names, row -> level[codes.index(row)]);
  }

  /** In alphabetical order. */
  private static Levels ofTexts(Column column, Rows base, String role) {
    var numbers = new HashMap<String, Integer>();
    var index = new int[base.size()];
    for (int row = base.next(0); row >= 0; row = base.next(row + 1)) {
      present(column, row, role);
      int next = numbers.size();
      index[row] = numbers.computeIfAbsent(column.textAt(row), text -> next);
    }
    var names = numbers.keySet().stream().sorted().toList();
    var level = new int[names.size()];
    Arrays.setAll(level, i -> i);
    for (int i = 0; i < level.length; i++) {
      level[numbers.get(names.get(i))] = i;
    }
    return new Levels(names, row -> level[index[row]]);
  }

  private static void present(Column column, int row, String role) {
    if (column.missingAt(row).isPresent()) {
      throw new DataException(
          Kind.MISSING_DESIGN_VALUE,
          role + " column \"" + column.name() + "\" has no value in row " + (row + 1));
    }
  }

  int size() {
    return names.size();
  }

  /** The level of a row of the base. */
  int of(int row) {
    return level.applyAsInt(row);
  }
}
