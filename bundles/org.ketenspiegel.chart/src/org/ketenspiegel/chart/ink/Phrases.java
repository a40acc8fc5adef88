// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.ink;

import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.chart.Tip;
import org.ketenspiegel.model.Text;

/** What a drawing says of its cells. */
public final class Phrases {

  private static final Text SUPPRESSED =
      Text.of("minder dan %d antwoorden", "fewer than %d answers");
  private static final Text GIVES_AWAY =
      Text.of(
          "niet getoond: minder dan %d antwoorden zouden eruit volgen",
          "not shown: fewer than %d answers would follow from it");
  private static final Text EMPTY = Text.of("niet gevraagd", "not asked");
  private static final Text INDICATIVE = Text.of("indicatief", "indicative");

  private Phrases() {}

  public static Tip tip(Look look, String label, Line.Kind kind, Cell cell) {
    return switch (cell) {
      case Cell.Estimate e -> estimate(look, label, kind, e);
      case Cell.Suppressed s ->
          new Tip(label, look.words(reason(s)).formatted(s.threshold()), "", "");
      case Cell.Empty e -> new Tip(label, look.words(EMPTY), "", "");
    };
  }

  private static Text reason(Cell.Suppressed cell) {
    return switch (cell.reason()) {
      case SMALL_BASE -> SUPPRESSED;
      case GIVES_ANOTHER_AWAY -> GIVES_AWAY;
    };
  }

  private static Tip estimate(Look look, String label, Line.Kind kind, Cell.Estimate e) {
    String value = look.numbers().value(kind, e);
    if (e.quality() == Cell.Quality.INDICATIVE) {
      value += " · " + look.words(INDICATIVE);
    }
    String interval = bounded(e) ? "interval " + look.numbers().interval(kind, e.interval()) : "";
    return new Tip(label, value, "n = " + e.n(), interval);
  }

  /** Whether anything is known of the certainty. */
  public static boolean bounded(Cell.Estimate e) {
    return Double.isFinite(e.interval().low()) && Double.isFinite(e.interval().high());
  }

  /** The base at the right edge; of a suppressed row at most that it is small. */
  public static String base(Cell cell) {
    return switch (cell) {
      case Cell.Estimate e -> Long.toString(e.n());
      case Cell.Suppressed s ->
          switch (s.reason()) {
            case SMALL_BASE -> "<" + s.threshold();
            case GIVES_ANOTHER_AWAY -> "·";
          };
      case Cell.Empty e -> "0";
    };
  }
}
