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

  /** Whether both are parts of one file that was drawn by a design. */
  private static boolean isFile(Asked before, Asked after) {
    return before.table() == after.table() && !after.sums().simple();
  }

  /** The units that both were drawn by; empty for samples that have nothing to do with another. */
  Optional<Stack> common(Asked before, Asked after) {
    if (isPanel(before, after)) {
      return panel;
    }
    return isFile(before, after)
        ? Optional.of(files.computeIfAbsent(after.table(), f -> Stack.ofFile(f, after.answers())))
        : Optional.empty();
  }

  /** Later less earlier; empty when one has nobody. */
  Optional<Estimate> difference(Asked before, Asked after) {
    if (before.n() == 0 || after.n() == 0) {
      return Optional.empty();
    }
    if (isPanel(before, after)) {
      Stack stack = panel.orElseThrow();
      Linearized apart = stack.mean(after).minus(stack.mean(before), Contrast.GROUPS);
      return Optional.of(inUnit(stack.estimate(apart), after));
    }
    boolean simple = before.sums().simple() && after.sums().simple();
    if (simple || isFile(before, after)) {
      return after.measure() instanceof Measure.Nps
          ? Estimator.scoreDifference(after.sums(), before.sums())
          : Estimator.difference(after.sums(), before.sums());
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
      Asked first = run.get(left.getFirst());
      List<Integer> together =
          left.stream().filter(i -> run.get(i) == first || shares(first, run.get(i))).toList();
      left.removeAll(together);
      Optional<Estimate> part =
          together(
              together.stream().mapToDouble(i -> coefficients[i]).toArray(),
              together.stream().map(run::get).toList());
      if (part.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.minusIndependent(part.get().scaled(-1));
    }
    return Optional.of(sum);
  }

  private boolean shares(Asked first, Asked second) {
    return isPanel(first, second) || isFile(first, second);
  }

  private Optional<Estimate> together(double[] coefficients, List<Asked> waves) {
    Asked first = waves.getFirst();
    if (waves.stream().anyMatch(w -> w.n() == 0)) {
      return Optional.empty();
    }
    if (waves.size() == 1) {
      return mean(first).map(m -> m.scaled(coefficients[0]));
    }
    if (isPanel(first, waves.getLast())) {
      Stack stack = panel.orElseThrow();
      Linearized line =
          Linearized.combination(coefficients, waves.stream().map(stack::mean).toList());
      return Optional.of(inUnit(stack.estimate(line), first));
    }
    return Estimator.contrast(coefficients, waves.stream().map(Asked::sums).toList())
        .map(e -> inUnit(e, first));
  }

  private static Optional<Estimate> mean(Asked asked) {
    return asked.measure() instanceof Measure.Nps
        ? Estimator.score(asked.sums())
        : Estimator.mean(asked.sums());
  }

  /** A score in points is a hundred times the mean of its signs. */
  private static Estimate inUnit(Estimate mean, Asked asked) {
    return asked.measure() instanceof Measure.Nps ? NetPromoterScore.ofDesign(mean) : mean;
  }
}
