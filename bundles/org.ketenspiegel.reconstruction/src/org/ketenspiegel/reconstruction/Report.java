// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.ketenspiegel.reconstruction.spec.Defaults;
import org.ketenspiegel.reconstruction.spec.Drivers;

/**
 * What came of a spec: every wish with what was reached, and the structure of the answers.
 *
 * @param outcomes every figure, band, quadrant and verdict of the spec
 * @param impacts per overall judgement the reliability, means and impact of its aspects on complete
 *     cases
 * @param intraclass intra-cluster correlation per column that has a band (analysis of variance
 *     estimator)
 * @param betweenJudgements correlation of each two overall judgements
 */
public record Report(
    String name,
    List<Outcome> outcomes,
    List<Impact> impacts,
    Map<String, Double> intraclass,
    Map<String, Double> betweenJudgements) {

  /**
   * One wish: which column or pair, what about it, and the value wanted beside the value reached.
   */
  public record Outcome(String where, String what, String wanted, String reached, Result result) {
    @Override
    public String toString() {
      return where + ", " + what + ": wanted " + wanted + ", reached " + reached;
    }
  }

  /** Whether a wish was met. */
  public enum Result {
    MET,
    UNMET;

    static Result of(boolean met) {
      return met ? MET : UNMET;
    }
  }

  /**
   * Aspects of one overall judgement: Cronbach's alpha over all who judged the aspects, and over
   * those who judged the whole too their number, mean correlation among aspects and explained
   * variance.
   */
  public record Impact(
      String name,
      String outcome,
      int n,
      OptionalDouble alpha,
      double meanCorrelation,
      double r2,
      List<Aspect> aspects) {}

  /**
   * One aspect: mean, correlation with the judgement, share of the explained variance (LMG), and
   * where that puts it.
   */
  public record Aspect(
      String column, double mean, double correlation, double share, Drivers.Quadrant quadrant) {}

  public Report {
    outcomes = List.copyOf(outcomes);
    impacts = List.copyOf(impacts);
    intraclass = Defaults.map(intraclass);
    betweenJudgements = Defaults.map(betweenJudgements);
  }

  /** The wishes that could not be met. */
  public List<Outcome> unmet() {
    return outcomes.stream().filter(outcome -> outcome.result() == Result.UNMET).toList();
  }

  /** The whole report as lines of plain text. */
  public List<String> text() {
    List<String> lines = new ArrayList<>();
    lines.add(name + ": reconstructed from published figures, no real respondents");
    lines.add((outcomes.size() - unmet().size()) + " of " + outcomes.size() + " targets met");
    for (Outcome outcome : unmet()) lines.add("  not met: " + outcome);
    for (Impact impact : impacts) impact(impact, lines);
    if (!betweenJudgements.isEmpty()) lines.add("correlation between judgements");
    betweenJudgements.forEach((pair, r) -> lines.add(format("  %-36s %5.2f", pair, r)));
    if (!intraclass.isEmpty())
      lines.add(
          format(
              "intra-cluster correlation, mean %.3f",
              intraclass.values().stream()
                  .mapToDouble(Double::doubleValue)
                  .average()
                  .orElseThrow()));
    intraclass.forEach((column, icc) -> lines.add(format("  %-36s %6.3f", column, icc)));
    return lines;
  }

  private static void impact(Impact impact, List<String> lines) {
    lines.add(
        format(
            "%s: n %d, alpha %.3f, mean correlation among aspects %.2f, R2 %.3f",
            impact.outcome(),
            impact.n(),
            impact.alpha().orElse(Double.NaN),
            impact.meanCorrelation(),
            impact.r2()));
    for (Aspect aspect : impact.aspects())
      lines.add(
          format(
              "  %-36s mean %.2f  r %.2f  impact %4.1f %%  %s",
              aspect.column(),
              aspect.mean(),
              aspect.correlation(),
              100 * aspect.share(),
              aspect.quadrant()));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
