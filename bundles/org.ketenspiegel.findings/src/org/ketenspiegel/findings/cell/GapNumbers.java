// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.cell;

import java.util.Optional;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.gap.Side;
import org.ketenspiegel.analysis.gap.Untold;
import org.ketenspiegel.analysis.result.Cell.Quality;
import org.ketenspiegel.analysis.result.Gaps;

/** The numbers of gaps: each side of a contrast, each list of an order. */
final class GapNumbers {

  /** The lists of an order, in the place of a group. */
  static final String EXPERIENCED = "experienced";

  static final String CRITICISED = "criticised";

  private GapNumbers() {}

  static Optional<Gap> gap(Gaps gaps, String key) {
    return gaps.gaps().stream().filter(g -> g.key().equals(key)).findFirst();
  }

  static Found in(Gaps gaps, Reference reference) {
    Found none = new Found.Gone("there is no " + reference);
    return gap(gaps, reference.line())
        .map(
            gap ->
                switch (gap) {
                  case Contrast c -> side(c, reference, none);
                  case Order o -> list(o, reference, none);
                  case Untold u ->
                      u.cause() == Untold.Cause.SUPPRESSED ? new Found.Withheld() : none;
                  default -> none;
                })
        .orElse(none);
  }

  private static Found side(Contrast c, Reference reference, Found none) {
    return Stream.of(c.first(), c.second())
        .filter(s -> s.key().equals(reference.group()))
        .findFirst()
        .map(s -> number(c, s, reference.quantity(), none))
        .orElse(none);
  }

  private static Found number(Contrast c, Side side, Quantity quantity, Found none) {
    return switch (quantity) {
      case VALUE -> new Found.Known(side.value(), Form.of(c.kind()), side.quality());
      case BASE -> new Found.Known(side.n(), Form.COUNT, side.quality());
      default -> none;
    };
  }

  private static Found list(Order o, Reference reference, Found none) {
    boolean experienced = reference.group().equals(EXPERIENCED);
    if (!experienced && !reference.group().equals(CRITICISED)) {
      return none;
    }
    var ranked = experienced ? o.experienced() : o.criticised();
    return switch (reference.quantity()) {
      case VALUE -> new Found.Known(ranked.share(), Form.SHARE, Quality.FIRM);
      case BASE -> new Found.Known(ranked.n(), Form.COUNT, Quality.FIRM);
      default -> none;
    };
  }
}
