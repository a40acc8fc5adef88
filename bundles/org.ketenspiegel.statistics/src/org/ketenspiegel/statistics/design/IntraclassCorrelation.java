// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.design;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ketenspiegel.statistics.Moments;

/** How alike answers within a cluster are, or why that cannot be said. */
public sealed interface IntraclassCorrelation {

  /**
   * The estimate of the one-way analysis of variance.
   *
   * @param value at most 1; slightly negative when clusters differ less than chance
   * @param clusters with at least one answer
   * @param n answers
   * @param clusterSize n₀ = (n − Σm²/n)/(clusters − 1), the mean size corrected for unequal sizes
   */
  record Known(double value, int clusters, int n, double clusterSize)
      implements IntraclassCorrelation {}

  /** There is no estimate. */
  record Unknown(Reason reason) implements IntraclassCorrelation {}

  /** Why there is no estimate. */
  enum Reason {
    /** Fewer than two clusters have answers. */
    TOO_FEW_CLUSTERS,
    /** No cluster has two answers. */
    NO_PAIRS,
    /** All answers are equal. */
    NO_VARIANCE
  }

  /**
   * (MSB − MSW)/(MSB + (n₀ − 1)·MSW) with mean squares between and within clusters, for clusters of
   * unequal size (Donner 1986, International Statistical Review 54:67-82, formula of the ANOVA
   * estimator).
   *
   * @param values n answers; NaN where there is none
   * @param cluster for each answer the number of its cluster
   * @throws IllegalArgumentException when lengths differ
   */
  static IntraclassCorrelation of(double[] values, int[] cluster) {
    if (values.length != cluster.length) {
      throw new IllegalArgumentException(
          values.length + " values in " + cluster.length + " places in clusters");
    }
    int[] answered =
        IntStream.range(0, values.length).filter(i -> !Double.isNaN(values[i])).toArray();
    if (Arrays.stream(answered).mapToDouble(i -> values[i]).distinct().count() == 1) {
      return new Unknown(Reason.NO_VARIANCE);
    }
    var members =
        Arrays.stream(answered)
            .boxed()
            .collect(Collectors.groupingBy(i -> cluster[i], TreeMap::new, Collectors.toList()));
    return of(members.values().stream().map(rows -> moments(values, rows)).toList());
  }

  private static Moments moments(double[] values, List<Integer> rows) {
    return Moments.of(rows.stream().mapToDouble(i -> values[i]).toArray());
  }

  private static IntraclassCorrelation of(List<Moments> clusters) {
    int k = clusters.size();
    int n = clusters.stream().mapToInt(Moments::n).sum();
    if (k < 2) {
      return new Unknown(Reason.TOO_FEW_CLUSTERS);
    }
    if (n == k) {
      return new Unknown(Reason.NO_PAIRS);
    }
    double grandMean = clusters.stream().reduce(Moments.NONE, Moments::merge).mean();
    double between =
        clusters.stream().mapToDouble(m -> m.n() * square(m.mean() - grandMean)).sum() / (k - 1);
    double within = clusters.stream().mapToDouble(Moments::squares).sum() / (n - k);
    double size = (n - clusters.stream().mapToDouble(m -> square(m.n())).sum() / n) / (k - 1);
    double total = between + (size - 1) * within;
    return new Known((between - within) / total, k, n, size);
  }

  private static double square(double x) {
    return x * x;
  }
}
