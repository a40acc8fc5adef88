// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.design;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A statistic and its linearised values, summed per primary sampling unit (PSU).
 *
 * @param value of the statistic
 * @param totals for each PSU of the design Σu over its members, 0 for a PSU without members; in the
 *     unit of the statistic
 * @param present for each PSU whether it has members with a weight above 0 in the domain
 * @param lostDegrees degrees of freedom the statistic costs beyond the strata
 */
public record Linearized(double value, double[] totals, boolean[] present, int lostDegrees) {
  public Linearized {
    if (totals.length != present.length) {
      throw new IllegalArgumentException(
          totals.length + " totals and " + present.length + " presences of PSUs");
    }
  }

  /**
   * The weighted mean Σwy/Σw of a domain: u = w(y − mean)/Σw (Woodruff 1971). A proportion is the
   * mean of 0 and 1.
   *
   * @param weight for each PSU of the design Σw over the members of the domain; 0 without members
   * @param weighted for each PSU Σwy over the same members; of y less a value near its mean when y
   *     is far from 0, to keep digits
   * @throws IllegalArgumentException when lengths differ, a weight is negative or all are 0
   */
  public static Linearized mean(double[] weight, double[] weighted) {
    if (weight.length != weighted.length) {
      throw new IllegalArgumentException(
          weight.length + " sums of weights and " + weighted.length + " of weighted values");
    }
    double sumOfWeights = 0;
    double sum = 0;
    for (int c = 0; c < weight.length; c++) {
      if (!(weight[c] >= 0)) {
        throw new IllegalArgumentException("sum of weights " + weight[c] + " of PSU " + c);
      }
      sumOfWeights += weight[c];
      sum += weighted[c];
    }
    if (sumOfWeights == 0) {
      throw new IllegalArgumentException("a mean needs at least one member with a weight");
    }
    return aboutMean(weight, weighted, sum / sumOfWeights, sumOfWeights);
  }

  private static Linearized aboutMean(
      double[] weight, double[] weighted, double mean, double sumOfWeights) {
    var totals = new double[weight.length];
    var present = new boolean[weight.length];
    for (int c = 0; c < weight.length; c++) {
      double expected = mean * weight[c];
      double size = Math.abs(weighted[c]) + Math.abs(expected);
      totals[c] = Residue.of(weighted[c] - expected, size) / sumOfWeights;
      present[c] = weight[c] > 0;
    }
    return new Linearized(mean, totals, present, 0);
  }

  /**
   * Σ c·statistic over the same PSUs, such as a trend over the waves of a panel; what the
   * statistics share is in the covariance of the totals.
   *
   * @param coefficients one for each statistic
   * @param statistics one or more
   */
  public static Linearized combination(double[] coefficients, List<Linearized> statistics) {
    if (coefficients.length != statistics.size() || statistics.isEmpty()) {
      throw new IllegalArgumentException(
          coefficients.length + " coefficients of " + statistics.size() + " statistics");
    }
    int psus = statistics.get(0).totals.length;
    double value = 0;
    var totals = new double[psus];
    var present = new boolean[psus];
    for (int t = 0; t < coefficients.length; t++) {
      var statistic = statistics.get(t);
      if (statistic.totals.length != psus) {
        throw new IllegalArgumentException(
            "statistics over " + psus + " and " + statistic.totals.length + " PSUs");
      }
      value += coefficients[t] * statistic.value;
      for (int c = 0; c < psus; c++) {
        totals[c] += coefficients[t] * statistic.totals[c];
        present[c] |= statistic.present[c];
      }
    }
    return new Linearized(value, totals, present, 0);
  }

  /**
   * The mean of a part less that of its complement, as groups.
   *
   * @param weight for each PSU Σw over the members of the whole, the part included
   * @param weighted for each PSU Σwy over the same
   * @param partWeight for each PSU Σw over the part
   * @param partWeighted for each PSU Σwy over the part
   * @return empty when the part is empty or the whole
   */
  public static Optional<Linearized> partAgainstComplement(
      double[] weight, double[] weighted, double[] partWeight, double[] partWeighted) {
    var otherWeight = weight.clone();
    Arrays.setAll(otherWeight, c -> Math.max(0, weight[c] - partWeight[c]));
    var otherWeighted = weighted.clone();
    Arrays.setAll(otherWeighted, c -> weighted[c] - partWeighted[c]);
    if (Arrays.stream(partWeight).sum() == 0 || Arrays.stream(otherWeight).sum() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        mean(partWeight, partWeighted).minus(mean(otherWeight, otherWeighted), Contrast.GROUPS));
  }

  /**
   * This statistic less the other, over the same PSUs; what the two share is in the covariance of
   * the totals. The degrees of freedom are those of the PSUs in either domain, less what the kind
   * of comparison costs.
   */
  public Linearized minus(Linearized other, Contrast contrast) {
    if (totals.length != other.totals.length) {
      throw new IllegalArgumentException(
          "statistics over " + totals.length + " and " + other.totals.length + " PSUs");
    }
    var difference = new double[totals.length];
    var either = new boolean[totals.length];
    double size = largest(totals) + largest(other.totals);
    for (int c = 0; c < totals.length; c++) {
      difference[c] = Residue.of(totals[c] - other.totals[c], size);
      either[c] = present[c] || other.present[c];
    }
    return new Linearized(value - other.value, difference, either, contrast.lostDegrees());
  }

  private static double largest(double[] totals) {
    return Arrays.stream(totals).map(Math::abs).max().orElse(0);
  }
}
