// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Table;

/**
 * A table as it is laid on a page: the groups of a question below one another, as its bars are; the
 * lines of a summary below one another, as its dots are.
 */
record Grid(Table table, boolean groupsAreRows) {

  /** The place of a figure in the table. */
  record Place(int line, int group) {}

  static Grid of(Table table) {
    return new Grid(table, table.question().isPresent());
  }

  /** Groups that nobody is in, because they were not asked, have no row. */
  List<Integer> rows() {
    return groupsAreRows
        ? IntStream.range(0, table.groups().size())
            .filter(g -> table.groups().get(g).n() > 0)
            .boxed()
            .toList()
        : IntStream.range(0, table.lines().size()).boxed().toList();
  }

  List<Integer> columns() {
    int size = groupsAreRows ? table.lines().size() : table.groups().size();
    return IntStream.range(0, size).boxed().toList();
  }

  Place place(int row, int column) {
    return groupsAreRows ? new Place(column, row) : new Place(row, column);
  }

  Cell cell(Place place) {
    return table.cell(place.line(), place.group());
  }

  Line line(Place place) {
    return table.lines().get(place.line());
  }

  /** The group that a row is about. */
  Optional<Group> group(int row) {
    return groupsAreRows ? Optional.of(table.groups().get(row)) : Optional.empty();
  }

  /** The base of a row, where all its figures stand on the same; none where none is shown. */
  Optional<Long> base(int row) {
    if (groupsAreRows && table.withheld(row)) {
      return Optional.empty();
    }
    if (groupsAreRows) {
      return Optional.of(table.groups().get(row).n());
    }
    List<Long> bases =
        columns().stream()
            .map(c -> cell(place(row, c)))
            .flatMap(
                c ->
                    c instanceof Cell.Estimate e
                        ? Optional.of(e.n()).stream()
                        : Optional.<Long>empty().stream())
            .distinct()
            .toList();
    return bases.size() == 1 ? Optional.of(bases.getFirst()) : Optional.empty();
  }

  /** Whether any row has a base of its own to show. */
  boolean hasBases() {
    return rows().stream().anyMatch(row -> base(row).isPresent());
  }
}
