// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.tuning;

/** The measures a reconstruction is steered by. NaN is no answer. */
public final class Measures {
  private Measures() {}

  public static double mean(double[] x) {
    double sum = 0;
    int n = 0;
    for (double v : x)
      if (v == v) {
        sum += v;
        n++;
      }
    return sum / n;
  }

  /** Pearson's correlation over the rows where both answered; 0 when one does not vary. */
  public static double correlation(double[] x, double[] y) {
    int n = 0;
    double sx = 0, sy = 0, sxx = 0, syy = 0, sxy = 0;
    for (int i = 0; i < x.length; i++) {
      double a = x[i], b = y[i];
      if (a != a || b != b) continue;
      n++;
      sx += a;
      sy += b;
      sxx += a * a;
      syy += b * b;
      sxy += a * b;
    }
    double product = (n * sxx - sx * sx) * (n * syy - sy * sy);
    return product <= 0 ? 0 : (n * sxy - sx * sy) / Math.sqrt(product);
  }

  /**
   * Intra-cluster correlation, one-way analysis of variance estimator with n0 for unequal sizes.
   */
  public static double intraclass(double[] x, int[] cluster) {
    int top = 0;
    for (int c : cluster) top = Math.max(top, c);
    double[] sum = new double[top + 1];
    int[] size = new int[top + 1];
    double total = 0, squares = 0;
    int n = 0;
    for (int i = 0; i < x.length; i++) {
      if (x[i] != x[i] || cluster[i] < 0) continue;
      sum[cluster[i]] += x[i];
      size[cluster[i]]++;
      total += x[i];
      squares += x[i] * x[i];
      n++;
    }
    double between = 0, sizes = 0;
    int k = 0;
    for (int c = 0; c <= top; c++)
      if (size[c] > 0) {
        between += sum[c] * sum[c] / size[c];
        sizes += (double) size[c] * size[c];
        k++;
      }
    double msw = (squares - between) / (n - k);
    double msb = (between - total * total / n) / (k - 1);
    double n0 = (n - sizes / n) / (k - 1);
    return (msb - msw) / (msb + (n0 - 1) * msw);
  }

  static double variance(double[] x) {
    double mean = mean(x);
    double sum = 0;
    int n = 0;
    for (double v : x)
      if (v == v) {
        sum += (v - mean) * (v - mean);
        n++;
      }
    return sum / (n - 1);
  }

  /** Cronbach's alpha on complete rows. */
  static double alpha(double[][] items) {
    double[] total = new double[items[0].length];
    double variances = 0;
    for (double[] item : items) {
      for (int i = 0; i < total.length; i++) total[i] += item[i];
      variances += variance(item);
    }
    return items.length / (items.length - 1.0) * (1 - variances / variance(total));
  }

  /**
   * t of the difference of two domain means, linearised, with clusters as primary sampling units.
   */
  static double difference(double[] x, boolean[] first, boolean[] second, int[] cluster) {
    double[] means = new double[2];
    int[] n = new int[2];
    int top = 0;
    for (int i = 0; i < x.length; i++) {
      top = Math.max(top, cluster[i]);
      if (x[i] != x[i] || first[i] == second[i]) continue;
      int d = first[i] ? 0 : 1;
      means[d] += x[i];
      n[d]++;
    }
    for (int d = 0; d < 2; d++) means[d] /= n[d];
    double[] sums = new double[top + 1];
    boolean[] used = new boolean[top + 1];
    for (int i = 0; i < x.length; i++) {
      used[cluster[i]] = true;
      if (x[i] != x[i] || first[i] == second[i]) continue;
      int d = first[i] ? 0 : 1;
      sums[cluster[i]] += (d == 0 ? 1 : -1) * (x[i] - means[d]) / n[d];
    }
    double squares = 0;
    int k = 0;
    for (int c = 0; c <= top; c++)
      if (used[c]) {
        squares += sums[c] * sums[c];
        k++;
      }
    return (means[0] - means[1]) / Math.sqrt(squares * k / (k - 1));
  }
}
