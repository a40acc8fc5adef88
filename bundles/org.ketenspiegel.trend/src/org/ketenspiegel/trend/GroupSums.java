// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import java.util.List;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.measure.Parts;
import org.ketenspiegel.statistics.resampling.UnitSums;

/**
 * For every first-stage unit, of each group the sum of weights and of weighted values of those in
 * the base.
 *
 * @param sums units × 2·groups
 */
record GroupSums(double[][] sums, int width) implements UnitSums {

  static GroupSums of(Asked asked, List<String> groups, List<Parts.Part> parts) {
    Responses answers = asked.answers();
    int width = 2 * groups.size();
    double[][] sums = new double[answers.strata().psus()][width];
    for (Parts.Part part : parts) {
      int group = groups.indexOf(part.key());
      if (group >= 0) {
        for (int row : answers.rows()) {
          if (part.rows().contains(row)) {
            double weight = answers.sampling().weight(row);
            sums[answers.unit(row)][2 * group] += weight;
            sums[answers.unit(row)][2 * group + 1] += weight * answers.values()[row];
          }
        }
      }
    }
    return new GroupSums(sums, width);
  }

  @Override
  public int units() {
    return sums.length;
  }

  @Override
  public void read(int from, int count, double[] into) {
    for (int u = 0; u < count; u++) {
      System.arraycopy(sums[from + u], 0, into, u * width, width);
    }
  }
}
