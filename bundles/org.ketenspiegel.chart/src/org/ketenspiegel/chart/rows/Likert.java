// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.chart.ink.Figure;
import org.ketenspiegel.chart.ink.LikertColours;
import org.ketenspiegel.chart.ink.Look;
import org.ketenspiegel.chart.ink.Phrases;

/** Answers on a scale as bars that lean to the side of the judgement, don't know apart. */
public final class Likert {

  private static final double GAP = 0.04;

  private final Look look;
  private final List<Table> tables;
  private final List<Color> colours;
  private final List<RowsOf.Row> rows;

  private Likert(Look look, List<Table> tables) {
    this.look = look;
    this.tables = tables;
    this.colours = LikertColours.of(scale(tables.getFirst()).size());
    this.rows = RowsOf.groups(tables);
  }

  /** The tables share a scale; one item for each, or for each group when there is but one table. */
  public static Figure of(Look look, List<Table> tables) {
    return new Likert(look, tables).figure();
  }

  /** Lines of the scored categories, from the most negative. */
  static List<Integer> scale(Table table) {
    return IntStream.range(0, table.lines().size())
        .filter(i -> table.lines().get(i).kind() == Line.Kind.CATEGORY)
        .filter(i -> table.lines().get(i).score().isPresent())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> table.lines().get(i).score().getAsDouble()))
        .toList();
  }

  /** Lines of the categories that have no place on the scale, such as don't know. */
  static List<Integer> asides(Table table) {
    return IntStream.range(0, table.lines().size())
        .filter(i -> table.lines().get(i).kind() == Line.Kind.CATEGORY)
        .filter(i -> table.lines().get(i).score().isEmpty())
        .boxed()
        .toList();
  }

  private Figure figure() {
    double low = 0;
    double high = 0;
    double aside = 0;
    for (RowsOf.Row row : rows) {
      double whole = total(row, scale(row.table()));
      double left = left(row);
      low = Math.min(low, -left);
      high = Math.max(high, whole - left);
      aside = Math.max(aside, total(row, asides(row.table())));
    }
    double from = high + GAP;
    List<Stacks.Bar> bars = rows.stream().map(r -> bar(r, from)).toList();
    Stacks stacks = new Stacks(bars, low, aside > 0 ? from + aside : Math.max(high, 0.01), 0);
    List<String> bases = rows.stream().map(r -> Phrases.base(r.cell(base(r)))).toList();
    return new StackFigure(
        look,
        RowsOf.items(look, tables),
        List.of(Margin.bases(look, bases)),
        stacks,
        entries(tables.getFirst(), aside));
  }

  private static int base(RowsOf.Row row) {
    return scale(row.table()).getFirst();
  }

  private List<Key.Entry> entries(Table table, double aside) {
    List<Key.Entry> entries = new ArrayList<>();
    List<Integer> scale = scale(table);
    for (int i = 0; i < scale.size(); i++) {
      entries.add(new Key.Entry(label(table, scale.get(i)), colours.get(i), Stacks.Pattern.PLAIN));
    }
    if (aside > 0) {
      asides(table)
          .forEach(
              a -> entries.add(new Key.Entry(label(table, a), LikertColours.ASIDE, pattern(a))));
    }
    return entries;
  }

  private Stacks.Pattern pattern(int line) {
    Line aside = tables.getFirst().lines().get(line);
    return aside.missing().isPresent() ? Stacks.Pattern.HATCHED : Stacks.Pattern.PLAIN;
  }

  private Stacks.Bar bar(RowsOf.Row row, double aside) {
    List<Stacks.Part> parts = new ArrayList<>();
    if (row.keptBack()) {
      return new Stacks.Bar(
          parts, Phrases.tip(look, row.label(look), Line.Kind.CATEGORY, row.firstKeptBack()));
    }
    double at = -left(row);
    List<Integer> scale = scale(row.table());
    for (int i = 0; i < scale.size(); i++) {
      at = add(parts, row, scale.get(i), at, Stacks.Pattern.PLAIN, colours.get(i));
    }
    at = aside;
    for (int line : asides(row.table())) {
      at = add(parts, row, line, at, pattern(line), LikertColours.ASIDE);
    }
    return new Stacks.Bar(
        parts, Phrases.tip(look, row.label(look), Line.Kind.CATEGORY, row.cell(base(row))));
  }

  private double add(
      List<Stacks.Part> parts,
      RowsOf.Row row,
      int line,
      double at,
      Stacks.Pattern pattern,
      Color fill) {
    if (!(row.cell(line) instanceof Cell.Estimate e) || e.value() <= 0) {
      return at;
    }
    String label = row.label(look) + " · " + label(row.table(), line);
    parts.add(
        new Stacks.Part(
            at,
            at + e.value(),
            pattern,
            fill,
            look.numbers().value(Line.Kind.CATEGORY, e),
            Phrases.tip(look, label, Line.Kind.CATEGORY, e)));
    return at + e.value();
  }

  private String label(Table table, int line) {
    return look.words(table.lines().get(line).label());
  }

  /** What lies left of the upright line: the negative half, and half of a neutral middle. */
  private double left(RowsOf.Row row) {
    List<Integer> scale = scale(row.table());
    int half = scale.size() / 2;
    double left = total(row, scale.subList(0, half));
    return scale.size() % 2 == 1 ? left + row.share(scale.get(half)) / 2 : left;
  }

  private static double total(RowsOf.Row row, List<Integer> lines) {
    return row.keptBack() ? 0 : lines.stream().mapToDouble(row::share).sum();
  }
}
