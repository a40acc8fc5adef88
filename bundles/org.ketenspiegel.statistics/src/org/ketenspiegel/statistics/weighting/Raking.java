// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.weighting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ketenspiegel.statistics.weighting.RakingResult.Category;

/**
 * Fits weights to margins by multiplying one margin after another by target over sum (Deming and
 * Stephan 1940, Annals of Mathematical Statistics 11:427), as {@code rake} of R survey. It begins
 * with the design weights.
 *
 * @param tolerance largest |sum − target|/target of any category
 * @param rounds most rounds through all margins
 */
public record Raking(double tolerance, int rounds) {

  public Raking {
    if (!(tolerance > 0) || rounds < 1) {
      throw new IllegalArgumentException(tolerance + " within " + rounds + " rounds");
    }
  }

  /** 1e-9 within 1,000 rounds. */
  public static Raking withDefaults() {
    return new Raking(1e-9, 1000);
  }

  public Raking withTolerance(double newTolerance) {
    return new Raking(newTolerance, rounds);
  }

  public Raking withRounds(int newRounds) {
    return new Raking(tolerance, newRounds);
  }

  /**
   * Weights for which every category of every margin has its sum.
   *
   * @param design n design weights, not negative; rows of 0 stay 0
   * @param margins one or more, each of n rows
   * @throws IllegalArgumentException when lengths differ or a weight cannot be used
   */
  public RakingResult of(double[] design, List<Margin> margins) {
    require(design, margins);
    for (int m = 0; m < margins.size(); m++) {
      int rows = unclassified(margins.get(m));
      if (rows > 0) {
        return new RakingResult.Unclassified(m, rows);
      }
      double total = margins.get(m).total();
      double expected = margins.getFirst().total();
      if (Math.abs(total - expected) > tolerance * expected) {
        return new RakingResult.TotalsDiffer(m, total, expected);
      }
    }
    Cells cells = Cells.of(design, margins);
    if (cells.weights().length == 0) {
      return new RakingResult.NoWeight();
    }
    List<Category> empty = empty(cells, margins);
    return empty.isEmpty() ? fit(design, margins, cells) : new RakingResult.EmptyCategories(empty);
  }

  private static void require(double[] design, List<Margin> margins) {
    if (margins.isEmpty()) {
      throw new IllegalArgumentException("raking needs a margin");
    }
    for (Margin margin : margins) {
      if (margin.category().length != design.length) {
        throw new IllegalArgumentException(
            margin.category().length + " rows of a margin for " + design.length + " weights");
      }
    }
    for (int row = 0; row < design.length; row++) {
      if (!(design[row] >= 0 && design[row] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("weight " + design[row] + " at index " + row);
      }
    }
  }

  private static int unclassified(Margin margin) {
    int rows = 0;
    int categories = margin.target().length;
    for (int category : margin.category()) {
      rows += (category | categories - 1 - category) >>> 31;
    }
    return rows;
  }

  private static List<Category> empty(Cells cells, List<Margin> margins) {
    List<Category> empty = new ArrayList<>();
    for (int m = 0; m < margins.size(); m++) {
      double[] sums = new double[margins.get(m).target().length];
      cells.sums(m, cells.weights(), sums);
      for (int k = 0; k < sums.length; k++) {
        double target = margins.get(m).target()[k];
        if (target > 0 && sums[k] == 0) {
          empty.add(new Category(m, k, target));
        }
      }
    }
    return empty;
  }

  private RakingResult fit(double[] design, List<Margin> margins, Cells cells) {
    double[] values = cells.weights().clone();
    double[][] sums =
        margins.stream().map(m -> new double[m.target().length]).toArray(double[][]::new);
    int worst = 0;
    double error = Double.POSITIVE_INFINITY;
    for (int round = 1; round <= rounds; round++) {
      for (int m = 0; m < sums.length; m++) {
        scale(cells, m, margins.get(m).target(), sums[m], values);
      }
      worst = 0;
      error = 0;
      for (int m = 0; m < sums.length; m++) {
        cells.sums(m, values, sums[m]);
        double own = margins.get(m).error(sums[m]);
        if (own > error) {
          error = own;
          worst = m;
        }
      }
      if (error <= tolerance) {
        return raked(design, cells, values, round, error, List.of(sums));
      }
    }
    return new RakingResult.NotConverged(rounds, error, worst);
  }

  private static void scale(
      Cells cells, int margin, double[] target, double[] sums, double[] values) {
    cells.sums(margin, values, sums);
    for (int k = 0; k < sums.length; k++) {
      sums[k] = sums[k] == 0 ? 0 : target[k] / sums[k];
    }
    int[] category = cells.category()[margin];
    for (int c = 0; c < values.length; c++) {
      values[c] *= sums[category[c]];
    }
  }

  private static RakingResult raked(
      double[] design,
      Cells cells,
      double[] values,
      int round,
      double error,
      List<double[]> after) {
    double[] factor = new double[values.length];
    for (int c = 0; c < factor.length; c++) {
      factor[c] = values[c] / cells.weights()[c];
    }
    double[] weights = new double[design.length];
    for (int row = 0; row < weights.length; row++) {
      int cell = cells.ofRow()[row];
      weights[row] = cell < 0 ? 0 : design[row] * factor[cell];
    }
    return new RakingResult.Raked(
        weights,
        round,
        error,
        IntStream.range(0, after.size())
            .mapToObj(m -> sums(cells, m, after.get(m).length))
            .toList(),
        after,
        WeightSpread.of(design),
        WeightSpread.of(weights));
  }

  private static double[] sums(Cells cells, int margin, int categories) {
    double[] sums = new double[categories];
    cells.sums(margin, cells.weights(), sums);
    return sums;
  }
}
