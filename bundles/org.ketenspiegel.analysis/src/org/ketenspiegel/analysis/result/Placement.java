// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.result;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.model.Text;

/** Points on two axes with the lines that cut them into quadrants. */
public record Placement(
    Text title,
    Text subtitle,
    Optional<String> agency,
    Axis x,
    Axis y,
    List<Point> points,
    double r2,
    long n,
    Basis basis,
    Provenance provenance)
    implements AnalysisResult {

  public Placement {
    points = List.copyOf(points);
  }

  /** Where a point lies when the lines are those of the axes. */
  public Quadrant quadrant(Point point) {
    boolean much = point.x() >= x.line();
    boolean good = point.y() >= y.line();
    return much
        ? (good ? Quadrant.KEEP : Quadrant.IMPROVE)
        : (good ? Quadrant.GOOD_LITTLE_IMPACT : Quadrant.POOR_LITTLE_IMPACT);
  }

  /** What an axis means and where its dividing line stands. */
  public record Axis(Text label, double line) {}

  /** A driver: x is its importance, y its performance. */
  public record Point(String key, Text label, long n, double x, double y) {}

  /** The four corners: much or little impact, judged well or poorly. */
  public enum Quadrant {
    KEEP(Text.of("vasthouden", "keep")),
    IMPROVE(Text.of("investeren en verbeteren", "invest and improve")),
    GOOD_LITTLE_IMPACT(Text.of("positief, weinig impact", "good, little impact")),
    POOR_LITTLE_IMPACT(Text.of("negatief, weinig impact", "poor, little impact"));

    private final Text words;

    Quadrant(Text words) {
      this.words = words;
    }

    public Text words() {
      return words;
    }
  }
}
