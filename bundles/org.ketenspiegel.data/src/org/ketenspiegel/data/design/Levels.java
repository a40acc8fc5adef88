// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.design;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
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
    var values = new String[column.rows()];
    var sorted = new TreeSet<String>();
    base.forEach(
        row -> {
          if (column.missingAt(row).isPresent()) {
            throw new DataException(
                Kind.MISSING_DESIGN_VALUE,
                role + " column \"" + column.name() + "\" has no value in row " + (row + 1));
          }
          values[row] = column.textAt(row);
          sorted.add(values[row]);
        });
    var names = List.copyOf(sorted);
    var index = new int[column.rows()];
    Arrays.fill(index, -1);
    var keys = names.toArray(String[]::new);
    base.forEach(row -> index[row] = Arrays.binarySearch(keys, values[row]));
    return new Levels(names, index);
  }

  int size() {
    return names.size();
  }
}
