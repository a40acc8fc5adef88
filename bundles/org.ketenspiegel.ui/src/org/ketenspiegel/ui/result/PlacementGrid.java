// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Placement.Point;

/** Puts the points of a placement into words, the weightiest first. */
final class PlacementGrid {

  private PlacementGrid() {}

  static Grid of(Placement placement, String language) {
    Numerals numerals = new Numerals(language);
    List<Grid.Row> rows =
        placement.points().stream()
            .sorted(Comparator.comparingDouble(Point::x).reversed())
            .map(point -> row(placement, point, numerals, language))
            .toList();
    String lines =
        Words.LINES.in(
            language,
            numerals.decimal(placement.x().line(), 2),
            numerals.decimal(placement.y().line(), 2),
            numerals.decimal(placement.r2(), 2));
    return new Grid(
        placement.title().in(language),
        placement.subtitle().in(language),
        Words.ASPECT.in(language),
        List.of(
            head(Words.IMPACT.in(language)),
            head(Words.PERFORMANCE.in(language)),
            head(Words.QUADRANT.in(language)),
            head(Words.N.in(language))),
        rows,
        List.of(lines));
  }

  private static Grid.Row row(
      Placement placement, Point point, Numerals numerals, String language) {
    return new Grid.Row(
        point.label().in(language),
        Grid.Row.Kind.PLAIN,
        List.of(
            number(numerals, point.x()),
            number(numerals, point.y()),
            word(placement.name(placement.quadrant(point)).in(language)),
            Figure.quiet(String.valueOf(point.n()))));
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
