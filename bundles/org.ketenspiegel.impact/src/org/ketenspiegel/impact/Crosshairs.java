// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.placement.Cut;
import org.ketenspiegel.impact.ImpactOptions.Performance;
import org.ketenspiegel.model.Text;

/** Where the line across the performances stands. */
public final class Crosshairs {

  private Crosshairs() {}

  static Cut performance(ImpactOptions options, List<Variable> drivers) {
    return switch (options.crosshair()) {
      case "mean" -> Cut.MEAN;
      case "median" -> Cut.MEDIAN;
      case "midpoint" -> midpoint(options.performance(), drivers);
      default ->
          new Cut.At(
              Double.parseDouble(options.crosshair()),
              Text.of("streefwaarde " + options.crosshair(), "target " + options.crosshair()));
    };
  }

  /** Of the scale; where questions have none there is no middle and the mean serves. */
  public static Cut midpoint(Performance performance, List<Variable> drivers) {
    Text words = Text.of("midden van de schaal", "midpoint of the scale");
    if (performance == Performance.TOP2) {
      return new Cut.At(0.5, words);
    }
    DoubleSummaryStatistics scores =
        drivers.stream()
            .flatMap(d -> d.scale().scored().stream())
            .mapToDouble(c -> c.score().orElseThrow())
            .summaryStatistics();
    return scores.getCount() == 0
        ? Cut.MEAN
        : new Cut.At((scores.getMin() + scores.getMax()) / 2, words);
  }
}
