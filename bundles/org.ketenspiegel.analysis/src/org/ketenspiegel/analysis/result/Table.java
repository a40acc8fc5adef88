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
    Provenance provenance)
    implements AnalysisResult {

  public Table {
    groups = List.copyOf(groups);
    lines = List.copyOf(lines);
    cells = cells.stream().map(List::copyOf).toList();
    differences = List.copyOf(differences);
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

  private static boolean isGrid(List<List<Cell>> cells, int lines, int groups) {
    return cells.size() == lines && cells.stream().allMatch(line -> line.size() == groups);
  }

  public Table withoutDifferences() {
    return new Table(
        question, title, subtitle, by, groups, lines, cells, List.of(), basis, provenance);
  }

  public Cell cell(int line, int group) {
    return cells.get(line).get(group);
  }
}
