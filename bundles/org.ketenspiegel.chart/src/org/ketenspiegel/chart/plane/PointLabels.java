// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.plane;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.placement.Standings.Standing;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.chart.Tip;
import org.ketenspiegel.chart.ink.Anchor;
import org.ketenspiegel.chart.ink.Canvas;
import org.ketenspiegel.chart.ink.Face;
import org.ketenspiegel.chart.ink.Look;

/**
 * The names of the points, where there is room for them, and what each says when asked.
 *
 * @param decimals of the values across
 */
record PointLabels(
    Look look,
    Placement placement,
    List<Standing> standings,
    Face face,
    Obstacles obstacles,
    int decimals) {

  PointLabels(Look look, Placement placement, Face face, Obstacles obstacles, int decimals) {
    this(look, placement, placement.standings(), face, obstacles, decimals);
  }

  void draw(Canvas canvas, List<Point2D> all) {
    int[] seen =
        IntStream.range(0, all.size())
            .filter(i -> obstacles.bounds().contains(all.get(i)))
            .toArray();
    List<Point2D> dots = IntStream.of(seen).mapToObj(all::get).toList();
    double radius = PointRenderer.radius(look);
    List<String> names =
        IntStream.of(seen)
            .mapToObj(i -> name(look.words(placement.points().get(i).label())))
            .toList();
    List<Double> widths =
        names.stream().map(n -> look.letters().width(n, face) + look.px(2)).toList();
    double height = face.size() * 1.15 * look.style().scale();
    Placer placer = new Placer(obstacles, dots, radius, widths, height);
    List<Optional<Rectangle2D>> places = placer.places();
    for (int i = 0; i < seen.length; i++) {
      Point2D dot = dots.get(i);
      Tip tip = tip(seen[i]);
      if (places.get(i).isPresent()) {
        Rectangle2D place = places.get(i).get();
        if (placer.moved(dot, place)) {
          canvas.stroke(Placer.leader(dot, place), look.theme().line(), look.px(0.75));
        }
        name(canvas, names.get(i), place);
        canvas.mark(place, tip);
      }
      double reach = radius + look.px(3);
      canvas.mark(
          new Rectangle2D.Double(dot.getX() - reach, dot.getY() - reach, 2 * reach, 2 * reach),
          tip);
    }
  }

  private void name(Canvas canvas, String name, Rectangle2D place) {
    double x = place.getCenterX();
    canvas.centred(name, x, place.getCenterY(), Anchor.MIDDLE, face, look.theme().ink());
  }

  private String name(String words) {
    return look.letters().wrap(words, face, obstacles.bounds().getWidth() * 0.6, 1).getFirst();
  }

  private Tip tip(int index) {
    Placement.Point point = placement.points().get(index);
    String words = new PointWords(look, placement, decimals).of(point, standings.get(index));
    return new Tip(look.words(point.label()), words, "n = " + point.n(), "");
  }
}
