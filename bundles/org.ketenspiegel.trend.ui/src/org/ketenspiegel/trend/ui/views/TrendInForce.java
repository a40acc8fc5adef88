// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.views;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.trend.ui.trends.Trends;
import org.ketenspiegel.ui.study.InForce;
import org.ketenspiegel.ui.study.WhileSeen;

/** Tells the status bar which waves a trend goes through, and how many answered in all. */
final class TrendInForce extends WhileSeen {

  private final Trends trends;

  TrendInForce(TrendView view, Trends trends) {
    super(view);
    this.trends = trends;
  }

  @Override
  protected Optional<InForce.Figures> figures() {
    List<Fielded> waves = trends.waves();
    if (waves.isEmpty()) {
      return Optional.empty();
    }
    Fielded first = waves.getFirst();
    Fielded last = waves.getLast();
    String names = Names.words(trends, last.waveName());
    return Optional.of(
        new InForce.Figures(
            first == last ? names : Names.words(trends, first.waveName()) + " – " + names,
            last.filter(),
            last.design().weight().orElse(""),
            OptionalInt.of(waves.stream().mapToInt(w -> w.rows().count()).sum())));
  }
}
