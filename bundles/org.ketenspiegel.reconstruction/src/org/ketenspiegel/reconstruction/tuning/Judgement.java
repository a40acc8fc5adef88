// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.tuning;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.ketenspiegel.reconstruction.drawing.Answers;
import org.ketenspiegel.reconstruction.spec.Drivers;
import org.ketenspiegel.statistics.drivers.Correlations;
import org.ketenspiegel.statistics.drivers.Driver;
import org.ketenspiegel.statistics.drivers.DriverRegression;
import org.ketenspiegel.statistics.drivers.DriverResult;
import org.ketenspiegel.statistics.reliability.CronbachAlpha;
import org.ketenspiegel.statistics.reliability.Reliability;

/** An overall judgement and its aspects as they stand. */
public final class Judgement {
  private static final int ROUNDS = 60;

  private final double[][] columns;

  public Judgement(Answers answers, Drivers drivers) {
    List<String> aspects = drivers.aspects();
    columns = new double[aspects.size() + 1][];
    columns[0] = answers.scores(drivers.outcome());
    for (int k = 0; k < aspects.size(); k++) columns[k + 1] = answers.scores(aspects.get(k));
  }

  /** Of the outcome (first) and the aspects, over those who answered everything. */
  public Correlations correlations() {
    return Correlations.listwise(columns);
  }

  /** Of the aspects, over those who answered all of them; empty when they do not vary. */
  public OptionalDouble alpha() {
    return switch (CronbachAlpha.of(Arrays.copyOfRange(columns, 1, columns.length))) {
      case Reliability.Alpha alpha -> OptionalDouble.of(alpha.value());
      case Reliability.Undefined none -> OptionalDouble.empty();
    };
  }

  /** Towards the impact wanted of each aspect. */
  Term towards(double[] wanted) {
    return new Profile(
        columns[0], Arrays.copyOfRange(columns, 1, columns.length), outcomeCorrelations(wanted));
  }

  /**
   * The correlations with the outcome (aspect by aspect) under which the impact would be as wanted,
   * found by scaling each until it is; empty when these aspects have no impact to speak of.
   */
  private double[] outcomeCorrelations(double[] wanted) {
    Correlations now = correlations();
    double[] r = new double[wanted.length];
    Arrays.fill(r, 0.5);
    for (int round = 0; round < ROUNDS; round++) {
      if (!(DriverRegression.of(with(now, r)) instanceof DriverResult.Fitted fitted))
        return new double[0];
      List<Driver> drivers = fitted.drivers();
      for (int k = 0; k < r.length; k++)
        r[k] *= Math.sqrt(Math.sqrt(wanted[k] / Math.max(drivers.get(k).lmg(), 1e-6)));
    }
    return r;
  }

  private static Correlations with(Correlations now, double[] outcome) {
    double[][] matrix = Arrays.stream(now.matrix()).map(double[]::clone).toArray(double[][]::new);
    for (int k = 0; k < outcome.length; k++) {
      matrix[0][k + 1] = outcome[k];
      matrix[k + 1][0] = outcome[k];
    }
    return new Correlations(now.n(), now.effectiveSize(), now.means(), matrix, now.constants());
  }
}
