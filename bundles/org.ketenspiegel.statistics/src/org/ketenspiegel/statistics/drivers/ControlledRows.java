// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import java.util.Arrays;

/**
 * Correlations of k columns with q controls held constant (partial correlations), anew from the
 * sums of every replicate. A control that does not vary in a replicate, or follows from the others,
 * holds nothing constant there.
 */
final class ControlledRows implements CorrelationSums {

  /** Of a variance that is 1 before controls are taken out. */
  private static final double LEAST_LEFT = 1e-10;

  private final GramRows rows;
  private final int k;
  private final int all;

  /**
   * @param rows of the k columns and the controls behind them
   * @param controls q, 1 or more
   * @param columns k + q
   */
  ControlledRows(GramRows rows, int controls, int columns) {
    this.rows = rows;
    this.k = columns - controls;
    this.all = columns;
  }

  @Override
  public int units() {
    return rows.units();
  }

  @Override
  public int width() {
    return rows.width();
  }

  @Override
  public void read(int from, int count, double[] into) {
    rows.read(from, count, into);
  }

  @Override
  public void correlations(double[][] sums, int replicates, double[][] into) {
    double[][] whole = new double[all * all][replicates];
    rows.correlations(sums, replicates, whole);
    for (int m = 0; m < replicates; m++) {
      double[] cells = Matrices.pick(whole, m);
      for (int control = all - 1; control >= k; control--) {
        holdConstant(cells, control);
      }
      partial(cells, into, m);
    }
  }

  /** Schur's complement: r_ij − r_ic·r_jc / r_cc. */
  private void holdConstant(double[] cells, int control) {
    double left = cells[control * all + control];
    boolean varies = false;
    for (int i = 0; i < k; i++) {
      varies |= !Double.isNaN(cells[i * all + control]);
    }
    if (!varies || !(left > LEAST_LEFT)) {
      return;
    }
    double[] with = new double[control];
    Arrays.setAll(with, i -> cells[i * all + control]);
    for (int i = 0; i < control; i++) {
      for (int j = 0; j < control; j++) {
        cells[i * all + j] -= with[i] * with[j] / left;
      }
    }
  }

  private void partial(double[] cells, double[][] into, int m) {
    double[] deviation = new double[k];
    for (int i = 0; i < k; i++) {
      double left = cells[i * all + i];
      deviation[i] = left > LEAST_LEFT ? Math.sqrt(left) : Double.NaN;
    }
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        into[i * k + j][m] = i == j ? 1 : cells[i * all + j] / deviation[i] / deviation[j];
      }
    }
  }
}
