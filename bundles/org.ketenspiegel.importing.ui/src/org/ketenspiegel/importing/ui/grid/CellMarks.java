// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.Severity;

/**
 * What was found in the file of the answers, by the cells it was found in.
 *
 * @param found sentences by cell
 * @param columns sentences by column, of what concerns no row in particular
 */
record CellMarks(Map<Cell, List<Finding>> found, Map<Integer, List<Finding>> columns) {

  static final CellMarks NONE = new CellMarks(Map.of(), Map.of());

  /** A place among the answers; a finding about a whole row stands in its first cell. */
  record Cell(int row, int column) {}

  /**
   * Places findings.
   *
   * @param rows in which row of the answers lines of the file came
   * @param names of the columns as they stand beside one another
   */
  static CellMarks of(List<Finding> findings, Map<Long, Integer> rows, List<String> names) {
    Map<Cell, List<Finding>> cells = new HashMap<>();
    Map<Integer, List<Finding>> columns = new HashMap<>();
    for (Finding finding : findings) {
      Optional<Integer> row = row(finding, rows);
      int column = finding.column().map(names::indexOf).orElse(-1);
      if (row.isPresent()) {
        Cell cell = new Cell(row.get(), Math.max(0, column));
        cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(finding);
      } else if (column >= 0 && finding.severity() != Severity.NOTE) {
        columns.computeIfAbsent(column, c -> new ArrayList<>()).add(finding);
      }
    }
    return new CellMarks(Map.copyOf(cells), Map.copyOf(columns));
  }

  private static Optional<Integer> row(Finding finding, Map<Long, Integer> rows) {
    return finding.line().isPresent()
        ? Optional.ofNullable(rows.get(finding.line().getAsLong()))
        : Optional.empty();
  }

  /** The lines of the file that findings name. */
  static Set<Long> lines(List<Finding> findings) {
    return findings.stream().flatMap(f -> f.line().stream().boxed()).collect(Collectors.toSet());
  }

  boolean marks(int row, int column) {
    return !found.isEmpty() && found.containsKey(new Cell(row, column));
  }

  String words(int row, int column, Words words) {
    return said(found.getOrDefault(new Cell(row, column), List.of()), words);
  }

  String headWords(int column, Words words) {
    return said(columns.getOrDefault(column, List.of()), words);
  }

  private static String said(List<Finding> findings, Words words) {
    return findings.stream().map(f -> words.in(f.sentence())).collect(Collectors.joining("\n"));
  }

  /** How many cells and columns are marked. */
  int count() {
    return found.size() + columns.size();
  }

  /** The next marked cell in reading order, from the first again after the last. */
  Optional<Cell> after(int row, int column) {
    Comparator<Cell> order = Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);
    Cell here = new Cell(row, column);
    return found.keySet().stream()
        .filter(cell -> order.compare(cell, here) > 0)
        .min(order)
        .or(() -> found.keySet().stream().min(order));
  }
}
