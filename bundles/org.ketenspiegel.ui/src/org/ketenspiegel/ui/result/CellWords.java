// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Significance;
import org.ketenspiegel.analysis.result.Table;

/** Puts the cells of a table into words. */
final class CellWords {

  private static final double LEVEL = 0.05;

  private final Table table;
  private final Significance letters;
  private final String language;
  private final Numerals numerals;

  CellWords(Table table, Significance letters, String language) {
    this.table = table;
    this.letters = letters;
    this.language = language;
    this.numerals = new Numerals(language);
  }

  static boolean indicative(Cell cell) {
    return cell instanceof Cell.Estimate e && e.quality() == Cell.Quality.INDICATIVE;
  }

  Figure figure(int line, int group) {
    return switch (table.cell(line, group)) {
      case Cell.Empty empty -> Figure.NOTHING;
      case Cell.Suppressed s -> suppressed(s, line, group);
      case Cell.Estimate e -> estimate(e, line, group);
    };
  }

  private Figure suppressed(Cell.Suppressed cell, int line, int group) {
    Words reason =
        switch (cell.reason()) {
          case SMALL_BASE -> Words.SUPPRESSED;
          case GIVES_ANOTHER_AWAY -> Words.GIVES_AWAY;
        };
    String why = reason.in(language, cell.threshold());
    return new Figure("", "·", "", "", Figure.Weight.QUIET, place(line, group) + "\n" + why);
  }

  private Figure estimate(Cell.Estimate e, int line, int group) {
    Line shown = table.lines().get(line);
    String value = numerals.value(shown.kind(), e.value());
    boolean weak = indicative(e);
    int cut = numerals.cut(value);
    return new Figure(
        weak ? "(" : "",
        value.substring(0, cut),
        value.substring(cut) + (weak ? ")" : ""),
        letters.above(shown, table.groups().get(group).key()),
        Figure.Weight.INK,
        tip(e, line, group));
  }

  private String place(int line, int group) {
    return table.lines().get(line).label().in(language)
        + " · "
        + table.groups().get(group).label().in(language);
  }

  private String tip(Cell.Estimate e, int line, int group) {
    Line shown = table.lines().get(line);
    List<String> told = new ArrayList<>();
    told.add(place(line, group) + ": " + value(shown.kind(), e));
    told.add("n = " + (isShare(shown.kind()) ? Words.COUNT.in(language, e.count(), e.n()) : e.n()));
    if (Math.abs(e.effectiveN() - e.n()) >= 0.5) {
      told.add(Words.EFFECTIVE.in(language, numerals.decimal(e.effectiveN(), 1)));
    }
    String interval = numerals.interval(shown.kind(), e.interval().low(), e.interval().high());
    if (!interval.isEmpty()) {
      told.add(Words.INTERVAL.in(language, level(), interval));
    }
    told.addAll(tests(line, table.groups().get(group)));
    if (indicative(e)) {
      told.add(Words.INDICATIVE.in(language));
    }
    return String.join("\n", told);
  }

  private static boolean isShare(Line.Kind kind) {
    return kind == Line.Kind.CATEGORY || kind == Line.Kind.NET;
  }

  private String value(Line.Kind kind, Cell.Estimate e) {
    return numerals.value(kind, e.value()) + (isShare(kind) ? "%" : "");
  }

  private List<String> tests(int line, Group group) {
    return table.differences(line).stream()
        .filter(d -> d.first().equals(group.key()) || d.second().equals(group.key()))
        .map(d -> against(d, group.key()))
        .toList();
  }

  /** What the test of a group and another says. */
  private String against(Difference d, String group) {
    boolean first = d.first().equals(group);
    String other = first ? d.second() : d.first();
    String name =
        table.groups().stream()
            .filter(g -> g.key().equals(other))
            .findFirst()
            .map(g -> g.label().in(language))
            .orElse(other);
    Words said =
        d.adjusted() >= LEVEL ? Words.ALIKE : d.estimate() > 0 == first ? Words.ABOVE : Words.BELOW;
    String p =
        d.adjusted() < 0.001
            ? "< " + numerals.decimal(0.001, 3)
            : "= " + numerals.decimal(d.adjusted(), 3);
    return said.in(language, name, p, d.test());
  }

  private String level() {
    double level =
        Double.parseDouble(table.provenance().options().getOrDefault("confidence", "0.95"));
    String percent = numerals.decimal(level * 100, 1);
    return percent.endsWith("0") ? percent.substring(0, percent.length() - 2) : percent;
  }
}
