// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.contrast;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.gap.Contrast.Relation;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.comparison.Fragility;

/**
 * How many answers a significance hangs on.
 *
 * @param unit of the difference: 100 for points
 */
record Fragile(
    Relation relation,
    Measure measure,
    Variable variable,
    Responses a,
    Responses b,
    Estimate difference,
    double unit) {

  /** At the level that the test has within its family; empty when nothing is significant. */
  Optional<org.ketenspiegel.analysis.gap.Fragility> at(double alpha) {
    return switch (count(alpha)) {
      case Fragility.Broken broken ->
          Optional.of(
              new org.ketenspiegel.analysis.gap.Fragility(
                  broken.respondents(),
                  Text.of(
                      broken.respondents() == 1
                          ? "als één respondent één categorie anders had geantwoord, was het"
                              + " verschil niet significant geweest"
                          : "als "
                              + broken.respondents()
                              + " respondenten één categorie anders hadden geantwoord, was het"
                              + " verschil niet significant geweest",
                      broken.respondents() == 1
                          ? "had one respondent answered one category differently, the difference"
                              + " would not have been significant"
                          : "had "
                              + broken.respondents()
                              + " respondents answered one category differently, the difference"
                              + " would not have been significant")));
      case Fragility.Unbroken never -> Optional.empty();
      case Fragility.NotSignificant not -> Optional.empty();
    };
  }

  private Fragility count(double alpha) {
    boolean simple = relation != Relation.PAIRED && a.sums().simple() && b.sums().simple();
    if (simple && measure instanceof Measure.Share) {
      return Fragility.ofProportions(ones(a), a.n(), ones(b), b.n(), alpha);
    }
    if (simple && measure instanceof Measure.Mean && even()) {
      return Fragility.ofMeans(counts(a), counts(b), alpha);
    }
    return step() > 0
        ? Fragility.ofEstimate(difference, step(), alpha)
        : new Fragility.NotSignificant();
  }

  private static int ones(Responses answers) {
    return (int) Arrays.stream(answers.present()).filter(v -> v == 1).count();
  }

  private double[] scores() {
    return variable.scale().scored().stream()
        .map(CategoryOutline::score)
        .mapToDouble(s -> s.orElseThrow())
        .distinct()
        .toArray();
  }

  private boolean even() {
    double[] scores = scores();
    for (int i = 2; i < scores.length; i++) {
      if (scores[i] - scores[i - 1] != scores[1] - scores[0]) {
        return false;
      }
    }
    return scores.length > 1;
  }

  private int[] counts(Responses answers) {
    List<Double> scores = Arrays.stream(scores()).boxed().toList();
    int[] counts = new int[scores.size()];
    Arrays.stream(answers.present()).forEach(v -> counts[scores.indexOf(v)]++);
    return counts;
  }

  /** What the weightiest respondent moves the difference by; 0 where answers have no categories. */
  private double step() {
    double[] scores = scores();
    double category =
        measure instanceof Measure.Mean ? scores.length < 2 ? 0 : scores[1] - scores[0] : unit;
    return category * Math.max(reach(a), reach(b));
  }

  private static double reach(Responses answers) {
    double[] weights = answers.weights();
    return Arrays.stream(weights).max().orElse(0) / Arrays.stream(weights).sum();
  }
}
