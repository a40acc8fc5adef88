// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.placement.Cut;
import org.ketenspiegel.analysis.result.Placement.Point;
import org.ketenspiegel.impact.Crosshairs;
import org.ketenspiegel.impact.ui.matrices.Entry;
import org.ketenspiegel.impact.ui.matrices.Matrices;
import org.ketenspiegel.model.Text;

/** The rules for lines that a person can choose from, in their order. */
enum Lines {
  STUDY,
  MEAN,
  MEDIAN,
  MIDPOINT;

  private static final Text BY_HAND = Text.of("met de hand geplaatst", "placed by hand");

  /** A line at a place that a person chose. */
  static Cut at(double value) {
    return new Cut.At(value, BY_HAND);
  }

  static boolean byHand(Cut cut) {
    return cut instanceof Cut.At at && at.words().equals(BY_HAND);
  }

  String words() {
    return switch (this) {
      case STUDY -> ViewMessages.lines_study;
      case MEAN -> ViewMessages.lines_mean;
      case MEDIAN -> ViewMessages.lines_median;
      case MIDPOINT -> ViewMessages.lines_midpoint;
    };
  }

  /** Puts the lines of all matrices by the rule. */
  void apply(Matrices matrices) {
    switch (this) {
      case STUDY -> matrices.cut(Optional.empty());
      case MEAN -> matrices.cut(Optional.of(Cut.MEAN));
      case MEDIAN -> matrices.cut(Optional.of(Cut.MEDIAN));
      case MIDPOINT -> matrices.shown().forEach(entry -> middle(matrices, entry));
    }
  }

  private static Stream<String> placed(Matrices matrices, Entry entry) {
    return matrices.placement(entry).stream().flatMap(p -> p.points().stream()).map(Point::key);
  }

  /** Only judgements have a scale; importance stays at its mean. */
  private static void middle(Matrices matrices, Entry entry) {
    List<Variable> drivers =
        matrices.data().stream()
            .flatMap(data -> data.latest(entry.audience()).stream())
            .flatMap(
                (Fielded f) -> placed(matrices, entry).flatMap(key -> f.variable(key).stream()))
            .toList();
    matrices.cut(entry, Cut.MEAN, Crosshairs.midpoint(entry.options().performance(), drivers));
  }
}
