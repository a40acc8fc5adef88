// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.placement.Standings.Standing;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Placement.Point;

/** Puts the points of a placement into words, the weightiest first. */
final class PlacementGrid {

  private PlacementGrid() {}

  static Grid of(Placement placement, String language) {
    Numerals numerals = new Numerals(language);
    List<Point> points = placement.points();
    List<Standing> standings = placement.standings();
    boolean sure = standings.stream().anyMatch(standing -> standing.verdict().isPresent());
    List<Grid.Row> rows =
        IntStream.range(0, points.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -points.get(i).x()))
            .map(
                i -> {
                  List<Figure> figures = figures(placement, points.get(i), numerals, language);
                  if (sure) {
                    figures.add(figures.size() - 1, word(certainty(standings.get(i), language)));
                  }
                  String label = points.get(i).label().in(language);
                  return new Grid.Row(label, Grid.Row.Kind.PLAIN, figures);
                })
            .toList();
    String lines =
        Words.LINES.in(
            language,
            numerals.decimal(placement.x().line(), 2),
            numerals.decimal(placement.y().line(), 2),
            numerals.decimal(placement.r2(), 2));
    List<Words> heads = new ArrayList<>(List.of(Words.IMPACT, Words.PERFORMANCE, Words.QUADRANT));
    if (sure) {
      heads.add(Words.CERTAINTY);
    }
    heads.add(Words.N);
    return new Grid(
        placement.title().in(language),
        placement.subtitle().in(language),
        Words.ASPECT.in(language),
        heads.stream().map(word -> head(word.in(language))).toList(),
        rows,
        List.of(lines));
  }

  private static List<Figure> figures(
      Placement placement, Point point, Numerals numerals, String language) {
    return new ArrayList<>(
        List.of(
            number(numerals, point.x()),
            number(numerals, point.y()),
            word(placement.name(placement.quadrant(point)).in(language)),
            Figure.quiet(String.valueOf(point.n()))));
  }

  /** How sure its quadrant is, and the share of the replicates that put it there. */
  private static String certainty(Standing standing, String language) {
    long share = Math.round(100 * standing.share(standing.quadrant()));
    return standing
        .verdict()
        .map(verdict -> verdict.words().in(language) + " (" + share + "%)")
        .orElse("");
  }

  private static Grid.Head head(String label) {
    return new Grid.Head(label, Optional.empty(), "");
  }

  private static Figure number(Numerals numerals, double value) {
    String number = numerals.decimal(value, 2);
    int cut = numerals.cut(number);
    return new Figure(
        "", number.substring(0, cut), number.substring(cut), "", Figure.Weight.INK, "");
  }

  private static Figure word(String words) {
    return new Figure("", words, "", "", Figure.Weight.INK, "");
  }
}
