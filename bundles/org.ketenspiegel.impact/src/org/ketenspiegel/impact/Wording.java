// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.data.design.Units.FirstStage;
import org.ketenspiegel.impact.ImpactOptions.MissingRule;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.drivers.DriverResult;

/** Axes, base and method in words. */
final class Wording {

  private Wording() {}

  static Text performance(ImpactOptions options) {
    Text how = options.performance().words();
    return Text.of("oordeel (" + how.in("nl") + ")", "judgement (" + how.in("en") + ")");
  }

  static Basis basis(
      Variable outcome,
      DriverResult.Fitted fitted,
      ImpactOptions options,
      FirstStage unit,
      int units) {
    Text asked = outcome.asked().or(Text.of("allen", "everybody"));
    Text rows = rule(options.missing());
    return new Basis(
        Text.of(asked.in("nl") + ", " + rows.in("nl"), asked.in("en") + ", " + rows.in("en")),
        method(fitted, options, unit, units),
        Text.NONE);
  }

  static Text rule(MissingRule rule) {
    return switch (rule) {
      case LISTWISE -> Text.of("alle aspecten beoordeeld", "every aspect judged");
      case PAIRWISE ->
          Text.of(
              "elke samenhang over wie beide beantwoordde",
              "each correlation over whoever answered both");
      case IMPUTED -> Text.of("ontbrekende oordelen geïmputeerd", "missing judgements imputed");
    };
  }

  private static Text method(
      DriverResult.Fitted fitted, ImpactOptions options, FirstStage unit, int units) {
    long r2 = Math.round(fitted.rSquared() * 100);
    Text line =
        switch (options.crosshair()) {
          case "mean" -> Text.of("het gemiddelde van de aspecten", "the mean of the aspects");
          case "median" -> Text.of("de mediaan van de aspecten", "the median of the aspects");
          case "midpoint" -> Text.of("het midden van de schaal", "the midpoint of the scale");
          default ->
              Text.of(
                  "de streefwaarde " + options.crosshair(), "the target " + options.crosshair());
        };
    return Text.of(
        "impact: LMG-aandeel in de verklaarde variantie ("
            + r2
            + " %); samenhang, geen bewijs van oorzaak; lijnen op "
            + line.in("nl")
            + again(options, unit, units).in("nl"),
        "impact: LMG share of the explained variance ("
            + r2
            + " %); an association, no proof of a cause; lines at "
            + line.in("en")
            + again(options, unit, units).in("en"));
  }

  private static Text again(ImpactOptions options, FirstStage unit, int units) {
    if (options.replicates() == 0) {
      return Text.NONE;
    }
    boolean clusters = unit == FirstStage.CLUSTERS;
    return Text.of(
        "; "
            + options.replicates()
            + " herhalingen over "
            + units
            + (clusters ? " clusters" : " respondenten")
            + " (open stip: onbeslist)",
        "; "
            + options.replicates()
            + " replicates over "
            + units
            + (clusters ? " clusters" : " respondents")
            + " (open dot: undecided)");
  }
}
