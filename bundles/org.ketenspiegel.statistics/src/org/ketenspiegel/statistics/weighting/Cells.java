// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.weighting;

import java.util.Arrays;
import java.util.List;

/**
 * The cells of the table of all margins in which there is any weight. Rows of a cell always get the
 * same factor, so cells can be weighted instead of rows.
 *
 * @param ofRow for each row the number of its cell, −1 where the row has no weight
 * @param weights for each cell the sum of design weights, above 0
 * @param category for each margin the category of each cell
 */
record Cells(int[] ofRow, double[] weights, int[][] category) {

  private static final int DENSE = 1 << 22;

  /** All categories must be known. */
  static Cells of(double[] weights, List<Margin> margins) {
    int[] cell = new int[weights.length];
    int cells = 1;
    for (Margin margin : margins) {
      int categories = margin.target().length;
      if ((long) cells * categories > DENSE) {
        cells = renumber(cell, cells);
      }
      cells = Math.multiplyExact(cells, categories);
      refine(cell, margin.category(), categories);
    }
    return summed(cell, cells, weights, margins);
  }

  private static void refine(int[] cell, int[] category, int categories) {
    for (int row = 0; row < cell.length; row++) {
      cell[row] = cell[row] * categories + category[row];
    }
  }

  /** Leaves the numbers out that no row has. */
  private static int renumber(int[] cell, int cells) {
    int[] number = new int[cells];
    int used = 0;
    for (int row = 0; row < cell.length; row++) {
      if (number[cell[row]] == 0) {
        number[cell[row]] = ++used;
      }
      cell[row] = number[cell[row]] - 1;
    }
    return used;
  }

  private static Cells summed(int[] cell, int cells, double[] weights, List<Margin> margins) {
    double[] all = new double[cells];
    int[] someRow = new int[cells];
    for (int row = 0; row < cell.length; row++) {
      all[cell[row]] += weights[row];
      someRow[cell[row]] = row;
    }
    int[] number = new int[cells];
    Arrays.fill(number, -1);
    double[] sums = new double[cells];
    int[] rows = new int[cells];
    int used = 0;
    for (int c = 0; c < cells; c++) {
      if (all[c] > 0) {
        number[c] = used;
        sums[used] = all[c];
        rows[used++] = someRow[c];
      }
    }
    for (int row = 0; row < cell.length; row++) {
      cell[row] = number[cell[row]];
    }
    return new Cells(cell, Arrays.copyOf(sums, used), categories(rows, used, margins));
  }

  private static int[][] categories(int[] rows, int used, List<Margin> margins) {
    int[][] category = new int[margins.size()][used];
    for (int m = 0; m < category.length; m++) {
      for (int c = 0; c < used; c++) {
        category[m][c] = margins.get(m).category()[rows[c]];
      }
    }
    return category;
  }

  /** The sums over one margin of values of the cells. */
  void sums(int margin, double[] values, double[] into) {
    Arrays.fill(into, 0);
    int[] own = category[margin];
    for (int c = 0; c < own.length; c++) {
      into[own[c]] += values[c];
    }
  }
}
