// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.mirrors;

import java.util.Optional;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Placement.Point;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors.Selected;

/**
 * The matrix of those who experience what is looked at, under the verdicts of the mirror.
 *
 * @param fielded whose judgements the points are
 */
public record Overlay(Mirrors mirrors, Fielded fielded, Placement matrix) {

  /** Empty where no matrix explains the judgement of the agency. */
  public static Optional<Overlay> of(Mirrors mirrors) {
    return mirrors
        .mirrored()
        .filter(m -> mirrors.view().sheet() == View.Sheet.GAPS)
        .flatMap(
            m ->
                m.matrices().entrySet().stream()
                    .filter(e -> e.getKey().agency().equals(mirrors.view().agency()))
                    .filter(e -> m.experiencing().contains(e.getKey().audience()))
                    .filter(e -> mirrors.view().isOf(e.getKey().audience()))
                    .findFirst()
                    .flatMap(
                        e ->
                            m.data()
                                .latest(e.getKey().audience())
                                .map(f -> new Overlay(mirrors, f, e.getValue()))));
  }

  /** The concept of a point. */
  public Optional<String> subject(Point point) {
    return fielded.variable(point.key()).flatMap(Variable::concept);
  }

  /** The verdict on a point, where the mirror has one. */
  public Optional<Reading> reading(Point point) {
    Optional<String> subject = subject(point);
    return mirrors
        .gaps()
        .filter(g -> g instanceof Contrast || g instanceof Order)
        .filter(g -> subject.equals(Optional.of(Pane.subject(g))))
        .findFirst()
        .flatMap(Pane::verdict);
  }

  /** The point of the selected aspect. */
  public Optional<Point> selected() {
    Optional<String> wanted = mirrors.selected().map(Selected::subject);
    return matrix.points().stream()
        .filter(p -> wanted.isPresent() && subject(p).equals(wanted))
        .findFirst();
  }
}
