// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.resampling;

import org.ketenspiegel.statistics.design.Strata;

/**
 * Weighted means of domains in every replicate of a bootstrap: Σ r·w·y / Σ r·w with the replicate's
 * weight r of the first-stage unit.
 *
 * @param means for each replicate, domain and variable; NaN where a replicate has nobody
 */
public record ReplicateMeans(double[][][] means) {

  /** The number of replicates. */
  public int replicates() {
    return means.length;
  }

  /**
   * Of respondents drawn on their own.
   *
   * @param weights of n respondents, not negative
   * @param values k variables of n respondents each; NaN where there is no answer
   * @param domain for each respondent the number of his domain, -1 for none
   * @param domains number of domains
   * @param strata of the n respondents
   */
  public static ReplicateMeans ofRespondents(
      Bootstrap bootstrap,
      double[] weights,
      double[][] values,
      int[] domain,
      int domains,
      Strata strata) {
    requireSame(domain.length, weights.length);
    var order = DomainOrder.of(domain, domains);
    var rows = new AnswerSums(weights, values, order.rows());
    var stratum = new int[domain.length];
    for (int i = 0; i < stratum.length; i++) {
      stratum[i] = strata.stratumOfPsu()[order.rows()[i]];
    }
    var means = new double[bootstrap.replicates()][domains][values.length];
    bootstrap.run(
        rows,
        order.ends(),
        new Strata(stratum, strata.fraction()),
        () -> (first, count, sums) -> divide(first, count, sums, means),
        ready -> {});
    return new ReplicateMeans(means);
  }

  /**
   * Of respondents in clusters, which are drawn as a whole.
   *
   * @param weights of n respondents, not negative
   * @param values k variables of n respondents each; NaN where there is no answer
   * @param domain for each respondent the number of his domain, -1 for none
   * @param domains number of domains
   * @param cluster for each respondent the number of his cluster
   * @param strata of the clusters
   */
  public static ReplicateMeans ofClusters(
      Bootstrap bootstrap,
      double[] weights,
      double[][] values,
      int[] domain,
      int domains,
      int[] cluster,
      Strata strata) {
    requireSame(domain.length, weights.length);
    requireSame(cluster.length, weights.length);
    var order = DomainOrder.of(domain, domains);
    var rows = new AnswerSums(weights, values, order.rows());
    var units = ClusterSums.of(rows, order, cluster, strata.psus());
    var means = new double[bootstrap.replicates()][domains][values.length];
    bootstrap.run(
        units,
        strata,
        () -> (first, count, sums) -> divide(first, count, sums, means),
        ready -> {});
    return new ReplicateMeans(means);
  }

  /** The variance of a mean over the replicates, about their own mean. */
  public double variance(int domain, int variable) {
    double mean = 0;
    for (var replicate : means) {
      mean += replicate[domain][variable] / means.length;
    }
    double squares = 0;
    for (var replicate : means) {
      double deviation = replicate[domain][variable] - mean;
      squares += deviation * deviation;
    }
    return squares / (means.length - 1);
  }

  private static void divide(int first, int count, double[][] sums, double[][][] means) {
    for (int r = 0; r < count; r++) {
      int at = 0;
      for (var domain : means[first + r]) {
        for (int variable = 0; variable < domain.length; variable++) {
          double weight = sums[at++][r];
          domain[variable] = sums[at++][r] / weight;
        }
      }
    }
  }

  private static void requireSame(int length, int respondents) {
    if (length != respondents) {
      throw new IllegalArgumentException(length + " places for " + respondents + " respondents");
    }
  }
}
