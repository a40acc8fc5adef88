// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.estimation.Estimator;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.NetPromoterScore;
import org.ketenspiegel.statistics.design.Contrast;
import org.ketenspiegel.statistics.design.Linearized;

/**
 * What waves have in common, so that no estimate of several of them leaves out a covariance: waves
 * whose respondents have a panel key are one sample of persons (or of clusters, where these were
 * drawn), waves of one file are domains of its sample, all others are samples of their own.
 */
final class Overlap {

  private final Optional<Stack> panel;
  private final Map<ResponseTable, Stack> files = new IdentityHashMap<>();

  Overlap(List<Fielded> waves) {
    List<Fielded> keyed = waves.stream().filter(w -> w.design().panel().isPresent()).toList();
    panel = keyed.size() < 2 ? Optional.empty() : Optional.of(Stack.ofPersons(keyed));
  }

  /** Whether somebody, as far as is known, may have answered in both. */
  boolean isPanel(Asked before, Asked after) {
    return panel.filter(p -> p.has(before) && p.has(after)).isPresent();
  }

  /** The units that both were drawn by; empty for samples that have nothing to do with another. */
  Optional<Stack> common(Asked before, Asked after) {
    if (isPanel(before, after)) {
      return panel;
    }
    ResponseTable file = after.asking().fielded().table();
    boolean simple = before.answers().sums().simple() && after.answers().sums().simple();
    return before.asking().fielded().table() == file && !simple
        ? Optional.of(files.computeIfAbsent(file, f -> Stack.ofFile(f, after.answers())))
        : Optional.empty();
  }

  /** Later less earlier; empty when one has nobody. */
  Optional<Estimate> difference(Asked before, Asked after) {
    if (before.answers().n() == 0 || after.answers().n() == 0) {
      return Optional.empty();
    }
    Optional<Stack> common = common(before, after);
    if (common.isPresent()) {
      Stack stack = common.get();
      Linearized apart = stack.mean(after).minus(stack.mean(before), Contrast.GROUPS);
      return Optional.of(inUnit(stack.estimate(apart), after));
    }
    return mean(after).flatMap(m -> mean(before).map(m::minusIndependent));
  }

  /** Σc·mean; what shares units goes together, the rest is added as independent. */
  Optional<Estimate> contrast(double[] coefficients, List<Asked> run) {
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < run.size(); i++) {
      left.add(i);
    }
    var sum = new Estimate(0, 0, Double.POSITIVE_INFINITY);
    while (!left.isEmpty()) {
      int first = left.removeFirst();
      List<Integer> together = new ArrayList<>(List.of(first));
      left.stream()
          .filter(i -> common(run.get(first), run.get(i)).isPresent())
          .forEach(together::add);
      left.removeAll(together);
      Optional<Estimate> part = part(coefficients, run, together);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.minusIndependent(part.get().scaled(-1));
    }
    return Optional.of(sum);
  }

  private Optional<Estimate> part(double[] coefficients, List<Asked> run, List<Integer> which) {
    Asked first = run.get(which.getFirst());
    if (which.size() == 1) {
      return mean(first).map(m -> m.scaled(coefficients[which.getFirst()]));
    }
    Stack stack = common(first, run.get(which.getLast())).orElseThrow();
    List<Linearized> means = new ArrayList<>();
    double[] c = new double[which.size()];
    for (int i = 0; i < c.length; i++) {
      Asked each = run.get(which.get(i));
      if (each.answers().n() == 0) {
        return Optional.empty();
      }
      c[i] = coefficients[which.get(i)];
      means.add(stack.mean(each));
    }
    return Optional.of(inUnit(stack.estimate(Linearized.combination(c, means)), first));
  }

  private static Optional<Estimate> mean(Asked asked) {
    return asked.measure() instanceof Measure.Nps
        ? Estimator.score(asked.answers().sums())
        : Estimator.mean(asked.answers().sums());
  }

  /** A score in points is a hundred times the mean of its signs. */
  private static Estimate inUnit(Estimate mean, Asked asked) {
    return asked.measure() instanceof Measure.Nps ? NetPromoterScore.ofDesign(mean) : mean;
  }
}
