// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.result.Texts;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.cell.Results;
import org.ketenspiegel.report.words.GapSheet;
import org.ketenspiegel.report.words.SeriesSheet;

/**
 * Where a number of a sentence stands among the grids of a result, all counted from 0.
 *
 * @param grid which of {@link Grids#of}
 */
public record Spot(int grid, int row, int column) {

  /** The place of a number; empty where the result has no such number. */
  public static Optional<Spot> of(AnalysisResult result, Reference cell) {
    List<AnalysisResult> parts =
        Results.parts(result).filter(p -> !(p instanceof Unanswered)).toList();
    return IntStream.range(0, parts.size())
        .boxed()
        .flatMap(grid -> in(parts.get(grid), grid, cell).stream())
        .findFirst();
  }

  private static Optional<Spot> in(AnalysisResult part, int grid, Reference cell) {
    return switch (part) {
      case Table table -> in(table, grid, cell);
      case Placement placement when cell.isIn(placement) -> in(placement, grid, cell);
      case Gaps gaps -> in(gaps, grid, cell);
      case Series series when cell.isIn(series) -> in(series, grid, cell);
      case Placement placement -> Optional.empty();
      case Series series -> Optional.empty();
      case Texts texts -> Optional.empty();
      case Composite composite -> Optional.empty();
      case Unanswered unanswered -> Optional.empty();
    };
  }

  private static Optional<Spot> in(Table table, int grid, Reference cell) {
    int column = table.groups().stream().map(Group::key).toList().indexOf(cell.group());
    return !cell.isIn(table) || column < 0
        ? Optional.empty()
        : IntStream.range(0, table.lines().size())
            .filter(line -> Reference.line(table, line).equals(cell.line()))
            .mapToObj(line -> new Spot(grid, line, column))
            .findFirst();
  }

  /** The grid has the weightiest point first; what is said of all points stands nowhere. */
  private static Optional<Spot> in(Placement placement, int grid, Reference cell) {
    List<Placement.Point> points =
        placement.points().stream()
            .sorted(Comparator.comparingDouble((Placement.Point p) -> -p.x()))
            .toList();
    boolean sure = placement.standings().stream().anyMatch(s -> s.verdict().isPresent());
    int column =
        switch (cell.quantity()) {
          case JUDGEMENT -> 1;
          case SURENESS -> sure ? 3 : 2;
          case BASE -> sure ? 4 : 3;
          default -> 0;
        };
    return IntStream.range(0, points.size())
        .filter(i -> points.get(i).key().equals(cell.line()))
        .mapToObj(row -> new Spot(grid, row, column))
        .findFirst();
  }

  private static Optional<Spot> in(Gaps gaps, int grid, Reference cell) {
    return IntStream.range(0, gaps.gaps().size())
        .filter(i -> gaps.gaps().get(i).key().equals(cell.line()))
        .mapToObj(row -> new Spot(grid, row, column(gaps.gaps().get(row), cell)))
        .findFirst();
  }

  /** Both kinds of gap have the first of their sides first. */
  private static int column(Gap gap, Reference cell) {
    boolean second =
        gap instanceof Contrast c ? c.second().key().equals(cell.group()) : cell.isCriticism();
    return second ? 1 : 0;
  }

  /** What a wave itself gave stands in the chart; the row that leads to it is the nearest. */
  private static Optional<Spot> in(Series series, int grid, Reference cell) {
    String waves = cell.group().replace('>', '-');
    String own =
        switch (cell.quantity()) {
          case PER_YEAR -> "slope";
          case WITHIN -> "within-" + waves;
          case COMPOSITION -> "composition-" + waves;
          default -> waves;
        };
    List<String> rows =
        SeriesSheet.of(series, "en").rows().stream().map(GapSheet.Row::key).toList();
    return row(rows, cell.line() + "/" + own)
        .or(() -> rows.stream().filter(r -> leads(r, cell)).findFirst().flatMap(r -> row(rows, r)))
        .map(row -> new Spot(grid, row, 0));
  }

  private static boolean leads(String row, Reference cell) {
    return row.startsWith(cell.line() + "/")
        && (row.endsWith("-" + cell.group()) || row.contains("/" + cell.group() + "-"));
  }

  private static Optional<Integer> row(List<String> rows, String key) {
    int row = rows.indexOf(key);
    return row < 0 ? Optional.empty() : Optional.of(row);
  }
}
