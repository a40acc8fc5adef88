// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.resampling;

/** The sums of clusters with those of each domain beside one another. */
record ClusterSums(int units, int width, double[] sums) implements UnitSums {

  static ClusterSums of(UnitSums rows, DomainOrder order, int[] cluster, int clusters) {
    int each = rows.width();
    int width = (order.ends().length - 1) * each;
    var sums = new double[Math.multiplyExact(clusters, width)];
    var row = new double[each];
    for (int domain = 0; domain < order.ends().length - 1; domain++) {
      for (int i = order.ends()[domain]; i < order.ends()[domain + 1]; i++) {
        rows.read(i, 1, row);
        int at = cluster[order.rows()[i]] * width + domain * each;
        for (int q = 0; q < each; q++) {
          sums[at + q] += row[q];
        }
      }
    }
    return new ClusterSums(clusters, width, sums);
  }

  @Override
  public void read(int from, int count, double[] into) {
    System.arraycopy(sums, from * width, into, 0, count * width);
  }
}
