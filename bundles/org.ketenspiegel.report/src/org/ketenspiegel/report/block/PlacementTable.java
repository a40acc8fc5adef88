// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import java.util.Comparator;
import java.util.List;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Placement.Point;
import org.ketenspiegel.report.html.Html;
import org.ketenspiegel.report.words.Word;

/** The points of a placement with their quadrants, the most important first. */
final class PlacementTable {

  private final Html html;
  private final Context context;

  PlacementTable(Html html, Context context) {
    this.html = html;
    this.context = context;
  }

  void write(Placement placement, String id) {
    html.open("div", "class", "scroll").open("table");
    html.leaf("caption", context.in(placement.title()));
    html.open("thead").open("tr");
    html.leaf("th", context.in(Word.ASPECT), "scope", "col", "class", "words");
    html.leaf("th", context.in(Word.N), "scope", "col", "class", "n");
    html.leaf("th", context.in(placement.x().label()), "scope", "col");
    html.leaf("th", context.in(placement.y().label()), "scope", "col");
    html.leaf("th", context.in(Word.QUADRANT), "scope", "col", "class", "words");
    html.closeLine().closeLine().open("tbody");
    List<Point> points =
        placement.points().stream()
            .sorted(Comparator.comparingDouble(Point::x).reversed())
            .toList();
    points.forEach(p -> row(placement, p, id));
    html.closeLine().closeLine().closeLine();
    html.leaf(
        "p",
        context.in(
            Word.LINES,
            fine(placement.x().line()),
            fine(placement.y().line()),
            fine(placement.r2())),
        "class",
        "key");
  }

  private void row(Placement placement, Point point, String id) {
    String cell = id + "/" + point.key();
    html.open("tr").leaf("th", context.in(point.label()), "scope", "row", "class", "words");
    html.leaf("td", context.numbers().count(point.n()), "class", "n");
    html.leaf("td", fine(point.x()), "data-cell", cell + "/x");
    html.leaf("td", fine(point.y()), "data-cell", cell + "/y");
    html.leaf("td", context.in(placement.name(placement.quadrant(point))), "class", "words");
    html.closeLine();
  }

  private String fine(double value) {
    return context.numbers().fine(value);
  }
}
