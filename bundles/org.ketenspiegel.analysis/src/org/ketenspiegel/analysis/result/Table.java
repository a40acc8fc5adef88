// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.result;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
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

  /** The difference of 0.1 in binary is no exact 0.1. */
  private static final double SAME = 1e-9;

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

  /**
   * The differences of one line. Lines of a question share their key when a summary shows several
   * statistics of it: then those of this line are told by what they are the difference of, and
   * against everybody else by their order.
   */
  public List<Difference> differences(int line) {
    String key = lines.get(line).key();
    List<Difference> all = differences.stream().filter(d -> d.line().equals(key)).toList();
    List<Integer> alike =
        IntStream.range(0, lines.size())
            .filter(l -> lines.get(l).key().equals(key))
            .boxed()
            .toList();
    return alike.size() < 2
        ? all
        : all.stream()
            .filter(
                d ->
                    d.againstRest()
                        ? isNth(d, all, alike.indexOf(line), alike.size())
                        : isOf(d, line))
            .toList();
  }

  private boolean isOf(Difference difference, int line) {
    OptionalDouble first = value(line, difference.first());
    OptionalDouble second = value(line, difference.second());
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    double apart = first.getAsDouble() - second.getAsDouble();
    return Math.abs(difference.estimate() - apart) <= SAME * Math.max(1, Math.abs(apart));
  }

  private OptionalDouble value(int line, String group) {
    return IntStream.range(0, groups.size())
        .filter(g -> groups.get(g).key().equals(group))
        .filter(g -> cell(line, g) instanceof Cell.Estimate)
        .mapToDouble(g -> ((Cell.Estimate) cell(line, g)).value())
        .findFirst();
  }

  /** Where one is missing, nobody can tell whose the others are. */
  private static boolean isNth(Difference one, List<Difference> all, int nth, int lines) {
    List<Difference> same =
        all.stream().filter(d -> d.againstRest() && d.first().equals(one.first())).toList();
    return same.size() == lines && same.get(nth) == one;
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
