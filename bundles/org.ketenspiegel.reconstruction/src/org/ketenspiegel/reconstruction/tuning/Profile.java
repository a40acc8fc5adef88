// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.tuning;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ketenspiegel.statistics.Moments;

/**
 * How an outcome correlates with each of its aspects, asked again after every swap of two outcomes:
 * the aspects are scaled once, so that a question costs one product per aspect.
 */
final class Profile implements Term {
  private static final double TOLERANCE = 0.005;

  private final double[] outcome;
  private final int[] rows;
  private final double[][] scaled;
  private final double[] wanted;

  /**
   * The outcome and the aspects per respondent, NaN where there is no answer, and the correlation
   * wanted per aspect.
   */
  Profile(double[] outcome, double[][] aspects, double[] wanted) {
    this.outcome = outcome;
    this.wanted = wanted;
    rows =
        IntStream.range(0, outcome.length)
            .filter(row -> !Double.isNaN(outcome[row]))
            .filter(row -> Arrays.stream(aspects).noneMatch(aspect -> Double.isNaN(aspect[row])))
            .toArray();
    scaled = Arrays.stream(aspects).map(this::scaled).toArray(double[][]::new);
  }

  private double[] scaled(double[] aspect) {
    double[] complete = Arrays.stream(rows).mapToDouble(row -> aspect[row]).toArray();
    Moments moments = Moments.of(complete);
    double scale = Math.sqrt(moments.squares());
    for (int i = 0; i < complete.length; i++) complete[i] = (complete[i] - moments.mean()) / scale;
    return complete;
  }

  @Override
  public double penalty() {
    double sum = 0;
    double squares = 0;
    for (int row : rows) {
      sum += outcome[row];
      squares += outcome[row] * outcome[row];
    }
    double scale = Math.sqrt(squares - sum * sum / rows.length);
    double off = 0;
    for (int k = 0; k < wanted.length; k++) {
      double product = 0;
      for (int i = 0; i < rows.length; i++) product += scaled[k][i] * outcome[rows[i]];
      off += Term.outside(product / scale, wanted[k] - TOLERANCE, wanted[k] + TOLERANCE);
    }
    return off;
  }
}
