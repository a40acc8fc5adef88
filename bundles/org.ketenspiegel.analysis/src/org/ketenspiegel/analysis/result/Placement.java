// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.ketenspiegel.analysis.placement.Cut;
import org.ketenspiegel.analysis.placement.Evidence;
import org.ketenspiegel.analysis.placement.Flag;
import org.ketenspiegel.analysis.placement.Fragility;
import org.ketenspiegel.analysis.placement.Importance;
import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.analysis.placement.Scatter;
import org.ketenspiegel.analysis.placement.Standings;
import org.ketenspiegel.analysis.placement.Standings.Standing;
import org.ketenspiegel.model.Text;

/**
 * Points on two axes with the lines that cut them into quadrants. Other lines give another
 * placement by {@link #cut} alone, without a new run.
 */
public record Placement(
    Text title,
    Text subtitle,
    Optional<String> agency,
    Axis x,
    Axis y,
    List<Point> points,
    Map<Quadrant, Text> names,
    Evidence evidence,
    double r2,
    long n,
    Basis basis,
    Provenance provenance)
    implements AnalysisResult {

  public Placement {
    points = List.copyOf(points);
    names = Map.copyOf(names);
  }

  /** Where a point lies when the lines are those of the axes. */
  public Quadrant quadrant(Point point) {
    return Quadrant.of(point.x(), point.y(), x.line(), y.line());
  }

  /** The name of a quadrant: the study's, else the house's. */
  public Text name(Quadrant quadrant) {
    return names.getOrDefault(quadrant, quadrant.words());
  }

  /** The quadrant of every point and the share of replicates in each, in the points' order. */
  public List<Standing> standings() {
    return Standings.of(
        places(Point::x), places(Point::y), x.cut(), y.cut(), evidence.replicates());
  }

  /** How few answers take a point across a line; empty where that was not looked for. */
  public Optional<Fragility.Count> fragility(Point point) {
    return point
        .fragility()
        .map(
            f -> f.of(points.indexOf(point), places(Point::x), places(Point::y), x.cut(), y.cut()));
  }

  /** How far the replicates of a point scatter at a level such as 0.95; empty without them. */
  public Optional<Scatter> scatter(Point point, double level) {
    return evidence.replicates().map(r -> Scatter.of(r, points.indexOf(point), level));
  }

  /** The same points under other lines. */
  public Placement cut(Cut across, Cut up) {
    return new Placement(
        title,
        subtitle,
        agency,
        Axis.of(x.label(), across, places(Point::x)),
        Axis.of(y.label(), up, places(Point::y)),
        points,
        names,
        evidence,
        r2,
        n,
        basis,
        provenance);
  }

  /** The same under another title. */
  public Placement titled(Text words) {
    return new Placement(
        words, subtitle, agency, x, y, points, names, evidence, r2, n, basis, provenance);
  }

  /**
   * The points by what each has to do with the outcome beyond the general impression: x becomes the
   * squared partial correlation given the mean of the other aspects. Lines that follow the points
   * still do; another stands at their mean. How sure these places are is not known.
   */
  public Optional<Placement> haloCorrected() {
    if (points.stream().anyMatch(p -> p.importance().isEmpty())) {
      return Optional.empty();
    }
    List<Point> moved = points.stream().map(Point::haloCorrected).toList();
    double[] importances = moved.stream().mapToDouble(Point::x).toArray();
    Text label =
        Text.of(
            "samenhang los van de algemene indruk (partiële r²)",
            "association beyond the general impression (partial r²)");
    return Optional.of(
        new Placement(
            title,
            subtitle,
            agency,
            Axis.of(label, x.cut() instanceof Cut.At ? Cut.MEAN : x.cut(), importances),
            y,
            moved,
            names,
            new Evidence(Optional.empty(), List.of(), evidence.cautions()),
            r2,
            n,
            basis,
            provenance));
  }

  private double[] places(ToDoubleFunction<Point> coordinate) {
    return points.stream().mapToDouble(coordinate).toArray();
  }

  /** What an axis means, the rule for its dividing line, and where that stands. */
  public record Axis(Text label, Cut cut, double line) {

    public static Axis of(Text label, Cut cut, double[] coordinates) {
      return new Axis(label, cut, cut.at(coordinates));
    }
  }

  /** A driver: x is its importance, y its performance on n answers. */
  public record Point(
      String key,
      Text label,
      long n,
      double x,
      double y,
      Optional<Importance> importance,
      Optional<Fragility> fragility,
      Set<Flag> flags) {

    public Point {
      flags = Set.copyOf(flags);
    }

    private Point haloCorrected() {
      double partial = importance.orElseThrow().partial();
      return new Point(key, label, n, partial * partial, y, importance, Optional.empty(), flags);
    }

    /** A point of which nothing but its place is known. */
    public Point(String key, Text label, long n, double x, double y) {
      this(key, label, n, x, y, Optional.empty(), Optional.empty(), Set.of());
    }
  }
}
