// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.association;

import java.util.stream.IntStream;

/**
 * Proportions of the cells of a table, row by row.
 *
 * @param rows of the table, those without answers included
 */
record Proportions(
    double[] cells, double[] rows, double[] columns, int[] usedRows, int[] usedColumns) {

  static Proportions of(double[] weights, int width) {
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    var cells = new double[weights.length];
    var rows = new double[weights.length / width];
    var columns = new double[width];
    for (int cell = 0; cell < weights.length; cell++) {
      cells[cell] = weights[cell] / total;
      rows[cell / width] += cells[cell];
      columns[cell % width] += cells[cell];
    }
    return new Proportions(cells, rows, columns, used(rows), used(columns));
  }

  private static int[] used(double[] margin) {
    return IntStream.range(0, margin.length).filter(i -> margin[i] > 0).toArray();
  }

  /** (rows − 1)(columns − 1) of those with answers. */
  int contrasts() {
    return (usedRows.length - 1) * (usedColumns.length - 1);
  }

  /** X²/n = Σ(p − p_r·p_c)²/(p_r·p_c). */
  double phiSquared() {
    double sum = 0;
    for (int row : usedRows) {
      for (int column : usedColumns) {
        double expected = rows[row] * columns[column];
        double distance = cells[row * columns.length + column] - expected;
        sum += distance * distance / expected;
      }
    }
    return sum;
  }

  /** One column of D⁻¹C; cells without answers count nothing. */
  double[] scores(int contrast) {
    var scores = contrast(contrast);
    for (int cell = 0; cell < scores.length; cell++) {
      scores[cell] = cells[cell] > 0 ? scores[cell] / cells[cell] : 0;
    }
    return scores;
  }

  /** C′D⁻¹C/n, which for contrasts of interaction is the variance in a simple random sample. */
  double[][] simpleVariance(int n) {
    int k = contrasts();
    var variance = new double[k][k];
    for (int a = 0; a < k; a++) {
      var scores = scores(a);
      for (int b = 0; b < k; b++) {
        var contrast = contrast(b);
        double sum = 0;
        for (int cell = 0; cell < scores.length; cell++) {
          sum += scores[cell] * contrast[cell];
        }
        variance[a][b] = sum / n;
      }
    }
    return variance;
  }

  /** The product of a Helmert contrast of the rows and one of the columns. */
  private double[] contrast(int number) {
    int across = usedColumns.length - 1;
    double[] ofRows = helmert(usedRows.length, number / across);
    double[] ofColumns = helmert(usedColumns.length, number % across);
    var contrast = new double[cells.length];
    for (int i = 0; i < usedRows.length; i++) {
      for (int j = 0; j < usedColumns.length; j++) {
        contrast[usedRows[i] * columns.length + usedColumns[j]] = ofRows[i] * ofColumns[j];
      }
    }
    return contrast;
  }

  private static double[] helmert(int size, int number) {
    var contrast = new double[size];
    for (int i = 0; i <= number; i++) {
      contrast[i] = -1;
    }
    contrast[number + 1] = number + 1;
    return contrast;
  }
}
