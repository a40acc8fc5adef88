// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.design;

import java.util.OptionalDouble;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.Moments;
import org.ketenspiegel.statistics.Weights;

/** How much more variance a design has than a simple random sample of as many respondents. */
public final class DesignEffect {
  private DesignEffect() {}

  /**
   * V/(s²/n), the flavour "replace" of R survey's {@code svymean(deff = "replace")}; s² is {@link
   * Moments#variance()}, so that without weights and clusters the effect is 1.
   *
   * @param mean with its design-based variance
   * @param answers the members of the same domain
   * @return empty when fewer than two answers or equal ones leave nothing to compare with
   */
  public static OptionalDouble ofMean(Estimate mean, Moments answers) {
    if (answers.n() < 2 || answers.squares() == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(mean.variance() / (answers.variance() / answers.n()));
  }

  /**
   * V/(p(1−p)/(n−1)), which is {@link #ofMean} for answers of 0 and 1.
   *
   * @param proportion with its design-based variance
   * @param n unweighted members of the base
   * @return empty for a proportion of 0 or 1 and for n below 2
   */
  public static OptionalDouble ofProportion(Estimate proportion, int n) {
    double spread = proportion.value() * (1 - proportion.value());
    return n < 2 || !(spread > 0)
        ? OptionalDouble.empty()
        : OptionalDouble.of(proportion.variance() / (spread / (n - 1)));
  }

  /**
   * Kish's effect of unequal weights n·Σw²/(Σw)², n being the weights above 0 (Kish 1965, 11.7).
   */
  public static double ofWeights(double... weights) {
    double size = Weights.effectiveSize(weights);
    if (size == 0) {
      throw new IllegalArgumentException("no weight is above 0");
    }
    int n = 0;
    for (double weight : weights) {
      n += weight > 0 ? 1 : 0;
    }
    return n / size;
  }

  /**
   * The effect to expect of clusters, 1 + (m − 1)ρ (Kish 1965, 5.4).
   *
   * @param meanSize m, mean number of respondents in a cluster, at least 1
   * @param intraclassCorrelation ρ, at most 1
   */
  public static double ofClusters(double meanSize, double intraclassCorrelation) {
    if (!(meanSize >= 1) || !(intraclassCorrelation <= 1)) {
      throw new IllegalArgumentException(
          "clusters of " + meanSize + " with correlation " + intraclassCorrelation);
    }
    return 1 + (meanSize - 1) * intraclassCorrelation;
  }
}
