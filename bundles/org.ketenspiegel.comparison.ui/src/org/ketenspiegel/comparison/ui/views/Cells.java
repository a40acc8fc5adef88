// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.analysis.gap.Claimed;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.gap.Ranked;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.analysis.gap.Side;
import org.ketenspiegel.analysis.gap.Untold;
import org.ketenspiegel.analysis.result.Cell.Quality;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.words.Numbers;
import org.ketenspiegel.comparison.ui.mirrors.Pane;
import org.ketenspiegel.model.Text;

/** The words and numbers of a gap in the table of verdicts. */
final class Cells {

  private final String language;
  private final Numbers numbers;

  Cells(String language) {
    this.language = language;
    this.numbers = new Numbers(language);
  }

  /** What is compared, with the measure when it is no mean. */
  String label(Gap gap) {
    String label = words(gap.label());
    return gap instanceof Contrast c && c.measure().equals("top2")
        ? NLS.bind(ViewMessages.best_two, label)
        : label;
  }

  String expected(Gap gap) {
    return switch (gap) {
      case Contrast c -> side(c, c.first());
      case Order o -> ranked(o.criticised());
      case Claimed c -> "";
      case Untold u -> "";
    };
  }

  String experienced(Gap gap) {
    return switch (gap) {
      case Contrast c -> side(c, c.second());
      case Order o -> ranked(o.experienced());
      case Claimed c -> "";
      case Untold u -> "";
    };
  }

  private String side(Contrast c, Side side) {
    String value = numbers.value(c.kind(), side.value());
    return side.quality() == Quality.INDICATIVE ? "(" + value + ")" : value;
  }

  private String ranked(Ranked ranked) {
    double rank = ranked.rank();
    String place = numbers.decimal(rank, rank == Math.rint(rank) ? 0 : 1);
    return NLS.bind(ViewMessages.place, numbers.percent(ranked.share()), place);
  }

  /** Only what stands on one scale has a difference. */
  String gap(Gap gap) {
    return gap instanceof Contrast c ? amount(c) : "";
  }

  private String amount(Contrast c) {
    boolean share = c.kind() == Line.Kind.CATEGORY || c.kind() == Line.Kind.NET;
    String size = share ? numbers.decimal(100 * c.estimate(), 0) : numbers.decimal(c.estimate(), 2);
    return c.estimate() > 0 && size.matches(".*[1-9].*") ? "+" + size : size;
  }

  /** The chance after correction, or in how many replicates the likelier verdict holds. */
  String sure(Gap gap) {
    return switch (gap) {
      case Contrast c ->
          c.tested().adjusted() < 0.001
              ? "p < " + numbers.decimal(0.001, 3)
              : "p = " + numbers.decimal(c.tested().adjusted(), 3);
      case Order o -> {
        boolean blind = o.blindSpot() >= o.needlessWorry();
        double share = blind ? o.blindSpot() : o.needlessWorry();
        Reading reading = blind ? Reading.BLIND_SPOT : Reading.NEEDLESS_WORRY;
        yield share == 0
            ? ""
            : NLS.bind(ViewMessages.in_replicates, words(reading.words()), numbers.percent(share));
      }
      case Claimed c -> "";
      case Untold u -> "";
    };
  }

  /** The verdict in a word, or why there is none. */
  String verdict(Gap gap) {
    return switch (gap) {
      case Contrast c -> words(c.verdict().words());
      case Order o -> words(o.verdict().words());
      case Claimed c -> words(c.support().words());
      case Untold u -> words(u.reason());
    };
  }

  /** Where the aspect lies for those who experience it. */
  String weight(Gap gap) {
    return Pane.priority(gap).map(p -> "#" + p.rank() + " " + words(p.name())).orElse("");
  }

  String source(Gap gap) {
    return gap instanceof Claimed c ? words(c.source()) : "";
  }

  private String words(Text text) {
    return text.in(language);
  }
}
