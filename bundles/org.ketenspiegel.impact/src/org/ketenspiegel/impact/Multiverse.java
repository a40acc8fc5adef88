// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ketenspiegel.analysis.placement.Cut;
import org.ketenspiegel.analysis.placement.Specification;
import org.ketenspiegel.impact.ImpactOptions.MissingRule;
import org.ketenspiegel.impact.ImpactOptions.Performance;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.drivers.Driver;
import org.ketenspiegel.statistics.drivers.DriverBootstrap.Sample;
import org.ketenspiegel.statistics.drivers.DriverResult;

/**
 * The same matrix by every combination of choices that could be defended as well: weights, missing
 * answers, measure of importance, judgement as mean or top-2, lines at mean or median (Steegen and
 * others 2016, Perspectives on Psychological Science 11:702).
 */
final class Multiverse {

  private record Weighing(Text words, double[] weights) {}

  private record Method(Text words, ToDoubleFunction<Driver> importance) {}

  private record Judged(Text words, double[][] columns) {}

  private static final List<Method> METHODS =
      List.of(
          new Method(Text.same("LMG"), Driver::lmg),
          new Method(Text.same("Johnson"), Driver::johnson),
          new Method(Text.same("|r|"), driver -> Math.abs(driver.correlation())));

  private Multiverse() {}

  /** The specifications in which the regression can be done. */
  static List<Specification> of(Answers answers, Answers top2, ImpactOptions options) {
    List<Specification> all = new ArrayList<>();
    for (Weighing weighing : weighings(answers.sample())) {
      Sample sample = weighted(answers.sample(), weighing.weights());
      for (MissingRule rule : MissingRule.values()) {
        if (Fit.of(sample, rule, options.seed()).result() instanceof DriverResult.Fitted fitted) {
          Text chosen = joined(weighing.words(), Wording.rule(rule));
          add(all, chosen, fitted, judged(answers, top2), weighing.weights());
        }
      }
    }
    return all;
  }

  private static void add(
      List<Specification> all,
      Text chosen,
      DriverResult.Fitted fitted,
      List<Judged> judged,
      double[] weights) {
    for (Method method : METHODS) {
      double[] x = fitted.drivers().stream().mapToDouble(method.importance()).toArray();
      for (Judged judgement : judged) {
        double[] y =
            Arrays.stream(judgement.columns()).mapToDouble(c -> mean(c, weights)).toArray();
        for (Cut cut : List.of(Cut.MEAN, Cut.MEDIAN)) {
          Text words =
              joined(joined(joined(chosen, method.words()), judgement.words()), cut.words());
          all.add(new Specification(words, x, y, cut, cut));
        }
      }
    }
  }

  private static List<Weighing> weighings(Sample sample) {
    double[] ones = Arrays.stream(sample.weights()).map(w -> w > 0 ? 1 : 0).toArray();
    if (Arrays.equals(ones, sample.weights())) {
      return List.of(new Weighing(Text.of("ongewogen", "unweighted"), ones));
    }
    return List.of(
        new Weighing(Text.of("gewogen", "weighted"), sample.weights()),
        new Weighing(Text.of("ongewogen", "unweighted"), ones));
  }

  /** Top-2 shares only where every aspect has a scale for them. */
  private static List<Judged> judged(Answers means, Answers top2) {
    Judged mean = new Judged(Performance.MEAN.words(), means.sample().drivers());
    boolean scales = means.drivers().stream().allMatch(d -> d.scale().scored().size() > 2);
    return scales
        ? List.of(mean, new Judged(Performance.TOP2.words(), top2.sample().performance()))
        : List.of(mean);
  }

  private static Sample weighted(Sample sample, double[] weights) {
    return new Sample(
        sample.outcome(),
        sample.drivers(),
        sample.performance(),
        weights,
        sample.unitOfRow(),
        sample.strata());
  }

  private static double mean(double[] values, double[] weights) {
    double sum = 0;
    double weight = 0;
    for (int row = 0; row < values.length; row++) {
      if (weights[row] > 0 && !Double.isNaN(values[row])) {
        sum += weights[row] * values[row];
        weight += weights[row];
      }
    }
    return sum / weight;
  }

  private static Text joined(Text first, Text second) {
    return Text.of(
        first.in("nl") + " · " + second.in("nl"), first.in("en") + " · " + second.in("en"));
  }
}
