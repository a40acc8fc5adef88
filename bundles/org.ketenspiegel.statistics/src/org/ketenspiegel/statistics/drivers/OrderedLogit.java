// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.ketenspiegel.statistics.CompleteRows;
import org.ketenspiegel.statistics.Moments;

/**
 * The proportional odds model by maximum likelihood (McCullagh 1980, JRSS B 42:109), as {@code
 * polr} of R MASS, with relative weights of its drivers: a check whether importances hang on the
 * distances between the outcomes.
 */
public final class OrderedLogit {

  /** The largest number of different outcomes. */
  public static final int MOST_LEVELS = 20;

  private OrderedLogit() {}

  /**
   * With R = QΔQ′ of the standardised drivers, Λ = QΔ^½Q′ and coefficients b of them, the weights
   * are Σ_k λ²_jk·(Λb)²_k (Johnson 2000), scaled so that they sum to McFadden's measure.
   *
   * @param outcome n values of which the order counts, NaN where there is no answer
   * @param drivers p columns of n values, NaN where there is no answer
   * @param weights n weights, not negative; scaled to a sum of the number of complete rows
   * @throws IllegalArgumentException when lengths differ or there is no driver
   */
  public static OrderedResult of(double[] outcome, double[][] drivers, double[] weights) {
    DriverResult linear = DriverRegression.of(outcome, drivers, weights);
    if (!(linear instanceof DriverResult.Fitted fitted)) {
      return new OrderedResult.Refused(linear);
    }
    double[][] columns = new double[drivers.length + 1][];
    columns[0] = outcome;
    System.arraycopy(drivers, 0, columns, 1, drivers.length);
    var rows = CompleteRows.of(columns, weights);
    double[] levels = Arrays.stream(rows.columns()[0]).sorted().distinct().toArray();
    if (levels.length > MOST_LEVELS) {
      return new OrderedResult.TooManyLevels(levels.length, MOST_LEVELS);
    }
    int[] level =
        Arrays.stream(rows.columns()[0]).mapToInt(y -> Arrays.binarySearch(levels, y)).toArray();
    double[][] standardised = new double[drivers.length][];
    for (int k = 0; k < drivers.length; k++) {
      standardised[k] = standardised(rows.columns()[k + 1], rows.weights());
    }
    double scale = rows.n() / Arrays.stream(rows.weights()).sum();
    double[] own = Arrays.stream(rows.weights()).map(w -> w * scale).toArray();
    var likelihood = new OrderedLikelihood(level, levels.length, standardised, own);
    double[] best = likelihood.maximum();
    return best.length == 0
        ? new OrderedResult.Separated()
        : fitted(fitted.n(), likelihood, best, Correlations.listwise(rows.columns(), own));
  }

  private static double[] standardised(double[] column, double[] weights) {
    var moments = Moments.of(column, weights);
    double deviation = Math.sqrt(moments.squares() / moments.weight());
    return Arrays.stream(column).map(x -> (x - moments.mean()) / deviation).toArray();
  }

  private static OrderedResult fitted(
      int n, OrderedLikelihood likelihood, double[] best, Correlations correlations) {
    int thresholds = likelihood.levels() - 1;
    double[] coefficients = Arrays.copyOfRange(best, thresholds, best.length);
    double full = likelihood.at(best).value();
    double mcFadden = 1 - full / likelihood.withoutDrivers();
    double[] raw = weights(correlations.matrix(), coefficients);
    double sum = Arrays.stream(raw).sum();
    List<Double> weights = new ArrayList<>();
    for (double weight : raw) {
      weights.add(sum == 0 ? 0 : weight / sum * mcFadden);
    }
    return new OrderedResult.Fitted(
        n,
        likelihood.levels(),
        DoubleStream.of(best).limit(thresholds).boxed().toList(),
        DoubleStream.of(coefficients).boxed().toList(),
        full,
        mcFadden,
        List.copyOf(weights));
  }

  /** An outcome that correlates Rb with the drivers has Λ⁻¹Rb = Λb. */
  private static double[] weights(double[][] correlations, double[] coefficients) {
    int p = coefficients.length;
    double[][] cells = new double[(p + 1) * (p + 1)][1];
    for (int j = 0; j < p; j++) {
      for (int k = 0; k < p; k++) {
        double r = correlations[j + 1][k + 1];
        cells[(j + 1) * (p + 1) + k + 1][0] = r;
        cells[j + 1][0] += r * coefficients[k];
      }
    }
    double[][] weights = new double[p][1];
    new RelativeWeights(p, 1).of(cells, 1, weights);
    return Arrays.stream(weights).mapToDouble(weight -> weight[0]).toArray();
  }
}
