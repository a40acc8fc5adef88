// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.placement;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How few respondents would have to answer one category differently about a point for it to change
 * sides of a line. Each line is looked at by itself; the count moves with the lines.
 *
 * @param judgement what such answers do to the point's performance
 * @param less importances of all points after 1, 2, … answers that were chosen to lower this
 *     point's importance as fast as possible; empty when they were not looked for
 * @param more likewise to raise it
 */
public record Fragility(Shifts judgement, Path less, Path more) {

  /**
   * How many answers take a point across a line.
   *
   * @param judgement exact; empty when no number of answers does
   * @param importance found by going downhill, so perhaps fewer suffice; empty when more than were
   *     looked for are needed
   */
  public record Count(OptionalInt judgement, OptionalInt importance) {

    /** The smaller of both; empty when neither is known. */
    public OptionalInt smallest() {
      if (judgement.isEmpty() || importance.isEmpty()) {
        return judgement.isPresent() ? judgement : importance;
      }
      return OptionalInt.of(Math.min(judgement.getAsInt(), importance.getAsInt()));
    }
  }

  /** The counts of point k among points at these places. */
  public Count of(int k, double[] x, double[] y, Cut across, Cut up) {
    return new Count(judgement(k, y, up), importance(k, x, across));
  }

  private OptionalInt judgement(int k, double[] y, Cut up) {
    boolean good = y[k] >= up.at(y);
    Shifts.Runs runs = good ? judgement.down() : judgement.up();
    double sign = good ? -1 : 1;
    double[] moved = y.clone();
    return runs.least(
        shift -> {
          moved[k] = y[k] + sign * shift;
          return moved[k] >= up.at(moved) != good;
        });
  }

  private OptionalInt importance(int k, double[] x, Cut across) {
    boolean much = x[k] >= across.at(x);
    Path path = much ? less : more;
    int answers = 1;
    Optional<double[]> moved = path.after(answers);
    while (moved.isPresent()) {
      if (moved.get()[k] >= across.at(moved.get()) != much) {
        return OptionalInt.of(answers);
      }
      answers++;
      moved = path.after(answers);
    }
    return OptionalInt.empty();
  }
}
