// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.measure.Parts;
import org.ketenspiegel.statistics.resampling.UnitSums;

/**
 * For every first-stage unit, of each group the sum of weights and of weighted values of those in
 * the base.
 *
 * @param sums units × 2·groups, of two waves units × 4·groups
 */
record GroupSums(double[][] sums, int width) implements UnitSums {

  static GroupSums of(Asked asked, List<String> groups, List<Parts.Part> parts) {
    Responses answers = asked.answers();
    int width = 2 * groups.size();
    GroupSums sums = new GroupSums(new double[answers.strata().psus()][width], width);
    sums.add(answers, groups, parts, answers::unit, 0);
    return sums;
  }

  /** Of two waves that share units: first the sums of the earlier, then those of the later. */
  static GroupSums of(
      Asked before,
      List<Parts.Part> early,
      Asked after,
      List<Parts.Part> late,
      List<String> groups,
      Stack stack) {
    int width = 4 * groups.size();
    GroupSums sums = new GroupSums(new double[stack.strata().psus()][width], width);
    sums.add(before.answers(), groups, early, stack.unit(before), 0);
    sums.add(after.answers(), groups, late, stack.unit(after), width / 2);
    return sums;
  }

  private void add(
      Responses answers,
      List<String> groups,
      List<Parts.Part> parts,
      IntUnaryOperator unit,
      int from) {
    for (Parts.Part part : parts) {
      int group = groups.indexOf(part.key());
      if (group >= 0) {
        for (int row : answers.rows()) {
          if (part.rows().contains(row)) {
            double weight = answers.sampling().weight(row);
            double[] into = sums[unit.applyAsInt(row)];
            into[from + 2 * group] += weight;
            into[from + 2 * group + 1] += weight * answers.values()[row];
          }
        }
      }
    }
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
