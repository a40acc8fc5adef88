// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.imputation;

import java.util.Arrays;
import org.ketenspiegel.statistics.Estimate;

/**
 * One estimate from those of m completed sets (Rubin 1987): their mean, and a variance W + (1 +
 * 1/m)B of the mean variance W within sets and the variance B between them.
 *
 * @param estimate with Rubin's degrees of freedom, as Barnard and Rubin (1999) correct them for
 *     small samples
 * @param missingInformation share of the variance that is due to what is missing, 0 to 1
 */
public record Pooled(Estimate estimate, double missingInformation) {

  /**
   * @param values of m sets, two or more
   * @param variances of the same m values, within each set
   * @param completeDegrees degrees of freedom had nothing been missing, may be infinite
   */
  public static Pooled of(double[] values, double[] variances, double completeDegrees) {
    int m = values.length;
    if (m < 2 || variances.length != m) {
      throw new IllegalArgumentException(m + " values and " + variances.length + " variances");
    }
    double mean = Arrays.stream(values).sum() / m;
    double within = Arrays.stream(variances).sum() / m;
    double between = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (m - 1);
    double added = (1 + 1.0 / m) * between;
    double total = within + added;
    double share = total > 0 ? added / total : 0;
    return new Pooled(new Estimate(mean, total, degrees(m, share, completeDegrees)), share);
  }

  private static double degrees(int m, double share, double complete) {
    double old = share > 0 ? (m - 1) / (share * share) : Double.POSITIVE_INFINITY;
    if (Double.isInfinite(complete)) {
      return old;
    }
    double observed = (complete + 1) / (complete + 3) * complete * (1 - share);
    return Double.isInfinite(old) ? observed : old * observed / (old + observed);
  }
}
