// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.imputation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Answers that do not exist because the question did not apply are no gaps to be guessed: they get
 * the mean of those to whom it applied, and an indicator says so (Cohen and Cohen 1983, chapter 7).
 * With the indicators held constant, a driver is judged by those to whom it applied alone, and they
 * stay in for all other drivers.
 *
 * @param drivers p columns of n values; NaN only where an answer is missing that exists
 * @param indicators columns of n values, 1 where a driver did not apply and 0 elsewhere, each
 *     different from the others
 */
public record DummyAdjustment(double[][] drivers, double[][] indicators) {

  /**
   * Fills what did not apply.
   *
   * @param drivers p columns of n values, NaN where there is no answer
   * @param inapplicable p columns of n marks; marked answers are not looked at
   * @param weights n weights, not negative
   * @throws IllegalArgumentException when lengths differ
   */
  public static DummyAdjustment of(double[][] drivers, boolean[][] inapplicable, double[] weights) {
    if (drivers.length != inapplicable.length) {
      throw new IllegalArgumentException(
          drivers.length + " drivers and marks of " + inapplicable.length);
    }
    List<double[]> indicators = new ArrayList<>();
    double[][] filled = new double[drivers.length][];
    for (int k = 0; k < drivers.length; k++) {
      if (drivers[k].length != weights.length || inapplicable[k].length != weights.length) {
        throw new IllegalArgumentException("driver " + k + " has not " + weights.length + " rows");
      }
      double[] indicator = indicator(inapplicable[k]);
      boolean some = Arrays.stream(indicator).anyMatch(mark -> mark == 1);
      filled[k] = some ? filled(drivers[k], inapplicable[k], weights) : drivers[k];
      if (some && indicators.stream().noneMatch(other -> Arrays.equals(other, indicator))) {
        indicators.add(indicator);
      }
    }
    return new DummyAdjustment(filled, indicators.toArray(double[][]::new));
  }

  private static double[] indicator(boolean[] marks) {
    double[] indicator = new double[marks.length];
    Arrays.setAll(indicator, row -> marks[row] ? 1 : 0);
    return indicator;
  }

  private static double[] filled(double[] driver, boolean[] marks, double[] weights) {
    double sum = 0;
    double weight = 0;
    for (int row = 0; row < driver.length; row++) {
      if (!marks[row] && !Double.isNaN(driver[row])) {
        sum += weights[row] * driver[row];
        weight += weights[row];
      }
    }
    double mean = weight > 0 ? sum / weight : 0;
    double[] filled = driver.clone();
    for (int row = 0; row < driver.length; row++) {
      filled[row] = marks[row] ? mean : driver[row];
    }
    return filled;
  }
}
