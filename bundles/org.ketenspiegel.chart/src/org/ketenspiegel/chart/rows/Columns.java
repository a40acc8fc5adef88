// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.util.List;
import org.ketenspiegel.chart.ink.Face;
import org.ketenspiegel.chart.ink.Look;

/**
 * How a width is shared between the labels of items and rows, the plot, and the figures beside it.
 */
record Columns(double items, double subs, double left, double right, double width) {

  /** A label is cut off after so many lines. */
  static final int MOST_LINES = 3;

  static Columns of(Look look, List<Item> items, List<Margin> margins, double width) {
    double subs =
        items.stream()
            .flatMap(i -> i.rows().stream())
            .mapToDouble(s -> look.letters().width(s.label(), Face.SMALL))
            .max()
            .orElse(0);
    double shown = widest(look, items, width * (subs > 0 ? 0.27 : 0.34));
    double sub = Math.min(subs, width * 0.18);
    double left = look.px(2) + shown + (sub > 0 ? look.px(12) + sub : 0) + look.px(10);
    double right = margins.stream().mapToDouble(m -> m.width(look)).sum();
    return new Columns(shown, sub, left, width - right, width);
  }

  /** The widest line that is left when the labels are wrapped in so much room. */
  private static double widest(Look look, List<Item> items, double room) {
    return items.stream()
        .flatMap(i -> look.letters().wrap(i.label(), Face.LABEL, room, MOST_LINES).stream())
        .mapToDouble(line -> look.letters().width(line, Face.LABEL))
        .max()
        .orElse(0);
  }

  double plot() {
    return right - left;
  }
}
