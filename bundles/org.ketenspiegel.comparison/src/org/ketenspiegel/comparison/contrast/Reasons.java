// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.contrast;

import org.ketenspiegel.analysis.estimation.Estimator;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.gap.Contrast.Relation;
import org.ketenspiegel.analysis.gap.Test;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.data.design.Units.FirstStage;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.TestOutcome.Reason;

/** Why this test, and why none, in words. */
final class Reasons {

  private Reasons() {}

  static Test test(Relation relation, Measure measure, Responses a, Responses b) {
    if (relation == Relation.PAIRED) {
      return Test.STACKED;
    }
    return Test.independent(measure, a.sums().simple() && b.sums().simple());
  }

  static Text why(Meeting meeting, Test test, Responses a, Responses b) {
    Text who =
        switch (meeting.relation()) {
          case PAIRED ->
              Text.of(
                  "Dezelfde respondenten beoordeelden beide, dus de oordelen hangen samen: het"
                      + " verschil van de twee getoonde uitkomsten, met hun covariantie.",
                  "The same respondents judged both, so the judgements go together: the difference"
                      + " of the two figures as shown, with their covariance.");
          case GROUPS ->
              Text.of(
                  "Het zijn verschillende respondenten uit één steekproef, dus de groepen zijn"
                      + " onafhankelijk.",
                  "They are different respondents of one sample, so the groups are independent.");
          case COMPLEMENT ->
              Text.of(
                  "Een deel staat tegenover alle anderen en niet tegenover het totaal waarin het"
                      + " zelf meetelt.",
                  "A part stands against all others and not against the whole that counts it too.");
          case EXPECTED -> throw new IllegalArgumentException("an expectation is no group");
          case SAMPLES ->
              Text.of(
                  "Het zijn twee steekproeven, dus de groepen zijn onafhankelijk.",
                  "They are two samples, so the groups are independent.");
        };
    Text how = how(test, meeting, a, b);
    return Text.of(who.in("nl") + " " + how.in("nl"), who.in("en") + " " + how.in("en"));
  }

  private static Text how(Test test, Meeting meeting, Responses a, Responses b) {
    return switch (test) {
      case POOLED_Z ->
          Text.of(
              "Aandelen van enkelvoudige steekproeven: z-toets met gezamenlijk aandeel, interval"
                  + " volgens Newcombe.",
              "Shares of simple random samples: z test with the pooled share, Newcombe's"
                  + " interval.");
      case SCORES ->
          Text.of(
              "Scores van enkelvoudige steekproeven: z-toets met de beide varianties.",
              "Scores of simple random samples: z test with the two variances.");
      case WELCH ->
          Text.of(
              "Gemiddelden van enkelvoudige steekproeven waarvan de spreiding mag verschillen:"
                  + " t-toets volgens Welch.",
              "Means of simple random samples whose spread may differ: Welch's t test.");
      default -> units(meeting, a, b);
    };
  }

  private static Text units(Meeting meeting, Responses a, Responses b) {
    boolean clusters = clustered(a) || clustered(b);
    Design first = meeting.first().fielded().design();
    Design second = meeting.second().fielded().design();
    boolean weighted = a.sampling().weighted() || b.sampling().weighted();
    String column = first.clusters().or(second::clusters).orElse("");
    return Text.of(
        (clusters
                ? "De steekproef is getrokken per "
                    + column
                    + ", dus die eenheden bepalen de"
                    + " onzekerheid"
                : "De respondent is de eenheid van de steekproef")
            + (weighted ? "; gewogen" : "")
            + ".",
        (clusters
                ? "The sample was drawn by " + column + ", so those units decide the uncertainty"
                : "The respondent is the unit of the sample")
            + (weighted ? "; weighted" : "")
            + ".");
  }

  private static boolean clustered(Responses answers) {
    return answers.sampling().units().firstStage() == FirstStage.CLUSTERS;
  }

  static Text nobody(Meeting meeting, Responses first) {
    Text empty = (first.n() == 0 ? meeting.first() : meeting.second()).label();
    return Text.of(
        "niemand in de groep " + empty.in("nl") + " gaf een antwoord",
        "nobody in the group " + empty.in("en") + " gave an answer");
  }

  /** Whether the spread of these answers is not to be estimated. */
  private static boolean isScarce(Responses answers) {
    return Estimator.mean(answers.sums())
        .filter(mean -> mean.degreesOfFreedom() > 0 && Double.isFinite(mean.variance()))
        .isEmpty();
  }

  static Text of(Reason reason, Responses a, Responses b) {
    return switch (reason) {
      case EXTREME_PROPORTION ->
          Text.of(
              "een aandeel is 0 of 100 procent, daarvoor bestaat deze toets niet",
              "a share is 0 or 100 per cent, for which this test does not exist");
      case NO_VARIANCE ->
          Text.of(
              "binnen elke groep zijn alle antwoorden gelijk",
              "all answers are equal within each group");
      case NO_DEGREES_OF_FREEDOM ->
          clustered(isScarce(a) ? a : b)
              ? Text.of(
                  "de antwoorden komen uit te weinig trekkingseenheden (één per stratum) om hun"
                      + " spreiding te schatten",
                  "the answers come from too few sampling units (one per stratum) to estimate their"
                      + " spread")
              : Text.of(
                  "er zijn te weinig antwoorden om hun spreiding te schatten",
                  "there are too few answers to estimate their spread");
      case NO_ANSWERS -> Text.of("niemand gaf een antwoord", "nobody gave an answer");
      case NO_DISAGREEMENT ->
          Text.of("niemand antwoordde verschillend", "nobody answered differently");
    };
  }
}
