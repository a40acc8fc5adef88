// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.resampling;

/**
 * Of each respondent w and wy of every variable, both 0 without an answer.
 *
 * @param weights of the respondents
 * @param values of the variables, NaN where there is no answer
 * @param order in which the respondents are units
 */
record AnswerSums(double[] weights, double[][] values, int[] order) implements UnitSums {

  AnswerSums {
    for (var variable : values) {
      if (variable.length != weights.length) {
        throw new IllegalArgumentException(
            variable.length + " values of " + weights.length + " respondents");
      }
    }
  }

  @Override
  public int units() {
    return order.length;
  }

  @Override
  public int width() {
    return 2 * values.length;
  }

  @Override
  public void read(int from, int count, double[] into) {
    for (int k = 0; k < values.length; k++) {
      var variable = values[k];
      int at = 2 * k;
      for (int i = from; i < from + count; i++) {
        double y = variable[order[i]];
        double w = Double.isNaN(y) ? 0 : weights[order[i]];
        into[at] = w;
        into[at + 1] = w == 0 ? 0 : w * y;
        at += width();
      }
    }
  }
}
