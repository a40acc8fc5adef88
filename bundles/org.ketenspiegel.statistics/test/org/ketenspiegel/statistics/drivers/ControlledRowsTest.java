// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.statistics.CompleteRows;
import org.ketenspiegel.statistics.Moments;
import org.ketenspiegel.statistics.design.Strata;
import org.ketenspiegel.statistics.drivers.DriverBootstrap.Rows;
import org.ketenspiegel.statistics.drivers.DriverBootstrap.Sample;

/** Beside the residuals of a weighted regression on the controls, replicate by replicate. */
class ControlledRowsTest {

  private static final int ROWS = 90;

  private final SplittableRandom random = new SplittableRandom(17);
  private final double[][] columns = new double[6][ROWS];
  private final double[] weights = new double[ROWS];

  ControlledRowsTest() {
    for (int row = 0; row < ROWS; row++) {
      weights[row] = 0.2 + random.nextDouble();
      columns[4][row] = row % 7 == 0 ? 1 : 0;
      columns[5][row] = row < 6 ? 1 : 0;
      double common = random.nextGaussian();
      for (int k = 0; k < 4; k++) {
        columns[k][row] = common + random.nextGaussian() + 2 * columns[4][row] * k;
      }
    }
    columns[2][11] = Double.NaN;
  }

  private ControlledRows controlled() {
    CompleteRows complete = CompleteRows.of(columns, weights);
    Moments[] moments =
        Arrays.stream(complete.columns())
            .map(c -> Moments.of(c, complete.weights()))
            .toArray(Moments[]::new);
    return new ControlledRows(new GramRows(columns, weights, moments), 2, 6);
  }

  /** The partial correlations when each row is drawn so often. */
  private double[] ofSums(int[] drawn) {
    ControlledRows rows = controlled();
    double[] each = new double[ROWS * rows.width()];
    rows.read(0, ROWS, each);
    double[][] sums = new double[rows.width()][1];
    for (int row = 0; row < ROWS; row++) {
      for (int q = 0; q < rows.width(); q++) {
        sums[q][0] += drawn[row] * each[row * rows.width() + q];
      }
    }
    double[][] into = new double[16][1];
    rows.correlations(sums, 1, into);
    return Matrices.pick(into, 0);
  }

  private double[] ofResiduals(int[] drawn) {
    double[] own = new double[ROWS];
    Arrays.setAll(own, row -> row == 11 ? 0 : weights[row] * drawn[row]);
    Adjustment adjustment = new Adjustment(List.of(columns[4], columns[5]), own);
    double[][] left =
        Arrays.stream(columns).limit(4).map(adjustment::residuals).toArray(double[][]::new);
    double[][] matrix = Correlations.listwise(left, own).matrix();
    return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray();
  }

  @Test
  void controlsAreTakenOutOfEveryReplicateAnew() {
    for (int replicate = 0; replicate < 20; replicate++) {
      int[] drawn = random.ints(ROWS, 0, 4).toArray();
      assertArrayEquals(ofResiduals(drawn), ofSums(drawn), 1e-12);
    }
  }

  @Test
  void aControlThatNobodyDrawnHasHoldsNothingConstant() {
    int[] drawn = new int[ROWS];
    Arrays.setAll(drawn, row -> row < 6 ? 0 : 1);
    assertArrayEquals(ofResiduals(drawn), ofSums(drawn), 1e-12);
  }

  @Test
  void aControlGivenTwiceChangesNothing() {
    columns[5] = columns[4];
    int[] drawn = random.ints(ROWS, 0, 3).toArray();
    assertArrayEquals(ofResiduals(drawn), ofSums(drawn), 1e-12);
  }

  @Test
  void pairsOfAnswersTakeNoControls() {
    int[] rows = new int[ROWS];
    Arrays.setAll(rows, row -> row);
    Sample sample =
        new Sample(
                columns[0],
                new double[][] {columns[1]},
                new double[0][],
                weights,
                rows,
                Strata.one(ROWS))
            .with(List.of(columns[4]));
    DriverBootstrap pairs = DriverBootstrap.withDefaults().with(Rows.PAIRWISE);
    assertThrows(IllegalArgumentException.class, () -> pairs.of(sample));
  }
}
