// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.chart.Tip;
import org.ketenspiegel.chart.ink.Face;
import org.ketenspiegel.chart.ink.Figure;
import org.ketenspiegel.chart.ink.LikertColours;
import org.ketenspiegel.chart.ink.Look;
import org.ketenspiegel.chart.ink.Phrases;
import org.ketenspiegel.model.Text;

/** Who would advise against, stay silent and recommend, with the net promoter score beside it. */
public final class Nps {

  private enum Side {
    DETRACTORS(0, 6, 0, Text.of("criticasters (0–6)", "detractors (0–6)")),
    PASSIVES(7, 8, 1, Text.of("passief tevreden (7–8)", "passives (7–8)")),
    PROMOTERS(9, 10, 2, Text.of("promotors (9–10)", "promoters (9–10)"));

    private final int from;
    private final int to;
    private final int colour;
    private final Text words;

    Side(int from, int to, int colour, Text words) {
      this.from = from;
      this.to = to;
      this.colour = colour;
      this.words = words;
    }

    private Color fill() {
      return LikertColours.of(3).get(colour);
    }

    private IntStream lines(Table table) {
      return IntStream.range(0, table.lines().size())
          .filter(i -> table.lines().get(i).kind() == Line.Kind.CATEGORY)
          .filter(i -> table.lines().get(i).score().stream().anyMatch(s -> from <= s && s <= to));
    }
  }

  private final Look look;

  private Nps(Look look) {
    this.look = look;
  }

  /** Tables of a question from 0 to 10, with the shares of all its answers and the score. */
  public static Figure of(Look look, List<Table> tables) {
    return new Nps(look).figure(tables);
  }

  private Figure figure(List<Table> tables) {
    List<RowsOf.Row> rows = RowsOf.groups(tables);
    Color ink = look.theme().ink();
    List<String> scores = rows.stream().map(r -> score(score(r))).toList();
    List<String> bases = rows.stream().map(r -> Phrases.base(score(r))).toList();
    return new StackFigure(
        look,
        RowsOf.items(look, tables),
        List.of(new Margin("NPS", scores, Face.STRONG, ink), Margin.bases(look, bases)),
        new Stacks(rows.stream().map(this::bar).toList(), 0, 1, 0),
        entries());
  }

  private List<Key.Entry> entries() {
    List<Key.Entry> entries = new ArrayList<>();
    for (Side side : Side.values()) {
      entries.add(new Key.Entry(look.words(side.words), side.fill(), Stacks.Pattern.PLAIN));
    }
    return entries;
  }

  private Stacks.Bar bar(RowsOf.Row row) {
    Tip whole = Phrases.tip(look, row.label(look) + " · NPS", Line.Kind.NPS, score(row));
    List<Stacks.Part> parts = new ArrayList<>();
    if (row.keptBack() || !(score(row) instanceof Cell.Estimate score)) {
      return new Stacks.Bar(parts, whole);
    }
    double at = 0;
    for (Side side : Side.values()) {
      double share = side.lines(row.table()).mapToDouble(row::share).sum();
      if (share > 0) {
        parts.add(part(row, side, at, share, score));
      }
      at += share;
    }
    return new Stacks.Bar(parts, whole);
  }

  private Stacks.Part part(
      RowsOf.Row row, Side side, double at, double share, Cell.Estimate score) {
    String value = look.numbers().percent(share);
    String shown = score.quality() == Cell.Quality.INDICATIVE ? "(" + value + ")" : value;
    String label = row.label(look) + " · " + look.words(side.words);
    Tip tip = new Tip(label, shown, "n = " + score.n(), "");
    return new Stacks.Part(at, at + share, Stacks.Pattern.PLAIN, side.fill(), shown, tip);
  }

  private static Cell score(RowsOf.Row row) {
    return row.cell(Grid.headline(row.table(), Line.Kind.NPS).orElseThrow());
  }

  private String score(Cell cell) {
    return switch (cell) {
      case Cell.Estimate e -> look.numbers().value(Line.Kind.NPS, e);
      case Cell.Suppressed s -> "·";
      case Cell.Empty e -> "";
    };
  }
}
