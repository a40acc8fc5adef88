// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import org.ketenspiegel.analysis.placement.Cut;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.data.design.Units.FirstStage;
import org.ketenspiegel.impact.ImpactOptions.MissingRule;
import org.ketenspiegel.impact.ImpactOptions.NotApplicable;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.drivers.DriverResult;

/** Axes, base and method in words. */
record Wording(ImpactOptions options, Answers answers, Crosshairs lines) {

  private static final Text ASSOCIATION =
      Text.of("; samenhang, geen bewijs van oorzaak", "; an association, no proof of a cause");

  static Text performance(ImpactOptions options) {
    Text how = options.performance().words();
    return Text.of("oordeel (" + how.in("nl") + ")", "judgement (" + how.in("en") + ")");
  }

  Basis basis(DriverResult.Fitted fitted) {
    Text asked = answers.outcome().asked().or(Text.of("allen", "everybody"));
    Text rows = rule(options.missing());
    return new Basis(
        Text.of(asked.in("nl") + ", " + rows.in("nl"), asked.in("en") + ", " + rows.in("en")),
        joined(method(fitted), inapplicable(), again()),
        test());
  }

  static Text rule(MissingRule rule) {
    return switch (rule) {
      case LISTWISE -> Text.of("alle aspecten beoordeeld", "every aspect judged");
      case PAIRWISE ->
          Text.of(
              "elke samenhang over wie beide beantwoordde",
              "each correlation over whoever answered both");
      case IMPUTED -> Text.of("ontbrekende oordelen geïmputeerd", "missing judgements imputed");
      case ALL -> rule.words();
    };
  }

  private Text method(DriverResult.Fitted fitted) {
    long r2 = Math.round(fitted.rSquared() * 100);
    Text places = places();
    return Text.of(
        "impact: LMG-aandeel in de verklaarde variantie ("
            + r2
            + " %)"
            + ASSOCIATION.in("nl")
            + "; lijnen op "
            + places.in("nl"),
        "impact: LMG share of the explained variance ("
            + r2
            + " %)"
            + ASSOCIATION.in("en")
            + "; lines at "
            + places.in("en"));
  }

  /** Where the lines stand; both where they stand by different rules. */
  private Text places() {
    Text up = place(lines.up());
    Text across = place(lines.across());
    if (up.equals(across)) {
      return up;
    }
    return Text.of(
        up.in("nl") + " (oordeel) en " + across.in("nl") + " (impact)",
        up.in("en") + " (judgement) and " + across.in("en") + " (impact)");
  }

  private static Text place(Cut cut) {
    return switch (cut) {
      case Cut.Mean mean -> Text.of("het gemiddelde van de aspecten", "the mean of the aspects");
      case Cut.Median median -> Text.of("de mediaan van de aspecten", "the median of the aspects");
      case Cut.At at -> at.words();
    };
  }

  private Text inapplicable() {
    long n = answers.inapplicable();
    if (n == 0) {
      return Text.NONE;
    }
    boolean apart = options.notApplicable() == NotApplicable.SEPARATE;
    return Text.of(
        "; voor "
            + n
            + (n == 1 ? " respondent was" : " respondenten was")
            + " een aspect niet van toepassing: "
            + (apart
                ? "buiten de impact gehouden, nooit geïmputeerd"
                : "meegeteld met een indicator, nooit geïmputeerd"),
        "; to "
            + n
            + (n == 1 ? " respondent" : " respondents")
            + " some aspect did not apply: "
            + (apart
                ? "kept out of the impact, never imputed"
                : "kept in with an indicator, never imputed"));
  }

  private Text again() {
    if (options.replicates() == 0) {
      return Text.NONE;
    }
    int units = answers.sample().strata().psus();
    boolean clusters = answers.unit() == FirstStage.CLUSTERS;
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

  private Text test() {
    if (options.replicates() == 0) {
      return Text.of(
          "geen toets en geen herhalingen: hoe zeker de plaatsen zijn is niet nagegaan",
          "no test and no replicates: how sure the places are was not looked at");
    }
    return Text.of(
        "geen toets per aspect: de steekproef is telkens opnieuw getrokken; een plaats is vast als"
            + " minstens 80 % van de herhalingen haar geeft, waarschijnlijk vanaf 60 %, anders"
            + " onbeslist",
        "no test for each aspect: the sample is drawn again and again; a place is firm when at"
            + " least 80 % of the replicates give it, likely from 60 %, else undecided");
  }

  private static Text joined(Text... parts) {
    StringBuilder nl = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (Text part : parts) {
      nl.append(part.in("nl"));
      en.append(part.in("en"));
    }
    return Text.of(nl.toString(), en.toString());
  }
}
