// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Significance;
import org.ketenspiegel.analysis.result.Table;

/** Puts a table of estimates into words. */
final class TableGrid {

  private final Table table;
  private final String language;
  private final Significance letters;
  private final CellWords cells;

  private TableGrid(Table table, String language) {
    this.table = table;
    this.language = language;
    this.letters = Significance.of(table);
    this.cells = new CellWords(table, letters, language);
  }

  static Grid of(Table table, String language) {
    TableGrid standing = new TableGrid(table, language);
    return LyingGrid.suits(table)
        ? LyingGrid.of(table, language, standing.cells, standing.notes())
        : standing.grid();
  }

  private Grid grid() {
    List<Grid.Row> rows = new ArrayList<>();
    Set<Line.Kind> kinds = kinds();
    for (int line = 0; line < table.lines().size(); line++) {
      rows.add(row(line, kinds));
    }
    rows.add(bases());
    return new Grid(
        table.title().in(language),
        table.subtitle().in(language),
        kinds.isEmpty() ? "" : unit(kinds.iterator().next()),
        heads(),
        rows,
        notes());
  }

  /** The kinds of figure; a net is a share like a category. */
  private Set<Line.Kind> kinds() {
    Set<Line.Kind> kinds = new LinkedHashSet<>();
    table
        .lines()
        .forEach(l -> kinds.add(l.kind() == Line.Kind.NET ? Line.Kind.CATEGORY : l.kind()));
    return kinds;
  }

  private String unit(Line.Kind kind) {
    return switch (kind) {
      case CATEGORY, NET -> Words.PERCENT.in(language);
      case MEAN -> Words.MEAN.in(language);
      case NPS -> Words.POINTS.in(language);
      case COEFFICIENT -> "";
    };
  }

  private List<Grid.Head> heads() {
    return table.groups().stream()
        .map(
            g ->
                new Grid.Head(
                    g.label().in(language),
                    g.agency(),
                    letters.isEmpty() ? "" : letters.letter(g.key())))
        .toList();
  }

  private Grid.Row row(int line, Set<Line.Kind> kinds) {
    Line shown = table.lines().get(line);
    boolean summary = shown.question().isEmpty() && shown.kind() != Line.Kind.CATEGORY;
    return new Grid.Row(
        label(shown, kinds),
        summary ? Grid.Row.Kind.SUMMARY : Grid.Row.Kind.PLAIN,
        IntStream.range(0, table.groups().size())
            .mapToObj(group -> cells.figure(line, group))
            .toList());
  }

  /** In a summary a question may have several lines, which only their unit tells apart. */
  private String label(Line line, Set<Line.Kind> kinds) {
    String label = line.label().in(language);
    return line.question().isPresent() && kinds.size() > 1
        ? label + " · " + unit(line.kind())
        : label;
  }

  private Grid.Row bases() {
    List<Figure> figures = new ArrayList<>();
    for (int group = 0; group < table.groups().size(); group++) {
      figures.add(Figure.quiet(base(group)));
    }
    return new Grid.Row(Words.N.in(language), Grid.Row.Kind.BASE, figures);
  }

  /** One base, or the smallest and the largest where the lines of a summary differ. */
  private String base(int group) {
    if (table.withheld(group)) {
      return "·";
    }
    Group shown = table.groups().get(group);
    var bases =
        IntStream.range(0, table.lines().size())
            .mapToObj(line -> table.cell(line, group))
            .filter(Cell.Estimate.class::isInstance)
            .mapToLong(c -> ((Cell.Estimate) c).n())
            .summaryStatistics();
    boolean one = table.question().isPresent() || bases.getCount() == 0;
    if (one || bases.getMin() == bases.getMax()) {
      return String.valueOf(one ? shown.n() : bases.getMin());
    }
    return bases.getMin() + "–" + bases.getMax();
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!letters.isEmpty()) {
      boolean rest = table.differences().stream().anyMatch(Difference::againstRest);
      notes.add((rest ? Words.NOTE_REST : Words.NOTE_LETTERS).in(language));
    }
    List<Cell> all = table.cells().stream().flatMap(List::stream).toList();
    if (all.stream().anyMatch(CellWords::indicative)) {
      notes.add(Words.NOTE_INDICATIVE.in(language));
    }
    all.stream()
        .filter(Cell.Suppressed.class::isInstance)
        .map(Cell.Suppressed.class::cast)
        .findFirst()
        .ifPresent(s -> notes.add(Words.NOTE_SUPPRESSED.in(language, s.threshold())));
    return notes;
  }
}
