// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.result;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.model.Text;

/**
 * Estimates in a grid of lines by groups.
 *
 * @param question id of the question or item when the table is about one, else empty
 * @param title short label of what is shown
 * @param subtitle the question as it was asked, or what the lines have in common
 * @param by what the groups are parts of, such as a banner's variable; empty for the total alone
 * @param cells one list for each line, in it one cell for each group
 * @param footprints whom each cell is about, in the same grid; empty when nothing could be worked
 *     out from the cells, and once the table is released
 */
public record Table(
    Optional<String> question,
    Text title,
    Text subtitle,
    Text by,
    List<Group> groups,
    List<Line> lines,
    List<List<Cell>> cells,
    List<Difference> differences,
    Basis basis,
    Provenance provenance,
    List<List<Footprint>> footprints)
    implements AnalysisResult {

  public Table {
    groups = List.copyOf(groups);
    lines = List.copyOf(lines);
    cells = cells.stream().map(List::copyOf).toList();
    differences = List.copyOf(differences);
    footprints = footprints.stream().map(List::copyOf).toList();
    if (!isGrid(cells, lines.size(), groups.size())) {
      throw new IllegalArgumentException(
          cells.size()
              + " lines of cells for "
              + lines.size()
              + " lines × "
              + groups.size()
              + " groups");
    }
  }

  /** A table whose cells stand on their own. */
  public Table(
      Optional<String> question,
      Text title,
      Text subtitle,
      Text by,
      List<Group> groups,
      List<Line> lines,
      List<List<Cell>> cells,
      List<Difference> differences,
      Basis basis,
      Provenance provenance) {
    this(
        question,
        title,
        subtitle,
        by,
        groups,
        lines,
        cells,
        differences,
        basis,
        provenance,
        List.of());
  }

  private static boolean isGrid(List<List<Cell>> cells, int lines, int groups) {
    return cells.size() == lines && cells.stream().allMatch(line -> line.size() == groups);
  }

  /** Whether nothing of a group is shown, so that its size is not either. */
  public boolean withheld(int group) {
    return !cells.isEmpty()
        && cells.stream().allMatch(line -> line.get(group) instanceof Cell.Suppressed);
  }

  public Cell cell(int line, int group) {
    return cells.get(line).get(group);
  }
}
