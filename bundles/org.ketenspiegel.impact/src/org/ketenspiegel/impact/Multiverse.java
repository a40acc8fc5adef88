// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
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
 * answers, measure of importance, judgement as mean or top-2, lines at mean, median or midpoint
 * (Steegen and others 2016, Perspectives on Psychological Science 11:702).
 */
final class Multiverse {

  private record Weighing(Text words, double[] weights) {}

  private record Method(Text words, ToDoubleFunction<Driver> importance) {}

  private record Judged(Text words, double[][] columns, List<Cut> lines) {}

  private static final List<Method> METHODS =
      List.of(
          new Method(Text.same("LMG"), Driver::lmg),
          new Method(Text.same("Johnson"), Driver::johnson),
          new Method(Text.same("|r|"), driver -> Math.abs(driver.correlation())));

  private Multiverse() {}

  /** The specifications in which the regression can be done. */
  static List<Specification> of(Answers answers, Answers top2, ImpactOptions options) {
    List<Specification> all = new ArrayList<>();
    List<Judged> judged = judged(answers, top2);
    for (Weighing weighing : weighings(answers.sample())) {
      Answers weighted = answers.weighted(weighing.weights());
      for (MissingRule rule : MissingRule.RULES) {
        Fit fit = Fit.of(weighted, rule, options.notApplicable(), options.seed());
        if (fit.result() instanceof DriverResult.Fitted fitted) {
          Text chosen = joined(weighing.words(), Wording.rule(rule));
          add(all, chosen, fitted, judged, weighing.weights());
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
            Arrays.stream(judgement.columns()).mapToDouble(c -> Means.of(c, weights)).toArray();
        for (Cut up : judgement.lines()) {
          Cut cut = up.equals(Cut.MEDIAN) ? Cut.MEDIAN : Cut.MEAN;
          Text words =
              joined(joined(joined(chosen, method.words()), judgement.words()), up.words());
          all.add(new Specification(words, x, y, cut, up));
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
    Judged mean = judged(Performance.MEAN, means.sample().drivers(), means);
    boolean scales = means.drivers().stream().allMatch(d -> d.scale().scored().size() > 2);
    return scales
        ? List.of(mean, judged(Performance.TOP2, top2.sample().performance(), top2))
        : List.of(mean);
  }

  private static Judged judged(Performance performance, double[][] columns, Answers answers) {
    return new Judged(
        performance.words(),
        columns,
        Stream.of(Cut.MEAN, Cut.MEDIAN, Crosshairs.midpoint(performance, answers.drivers()))
            .distinct()
            .toList());
  }

  private static Text joined(Text first, Text second) {
    return Text.of(
        first.in("nl") + " · " + second.in("nl"), first.in("en") + " · " + second.in("en"));
  }
}
