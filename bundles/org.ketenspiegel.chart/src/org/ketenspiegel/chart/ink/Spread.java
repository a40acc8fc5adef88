// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.ink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels on a line apart, each as little as possible. */
public final class Spread {

  private Spread() {}

  private record Cluster(double centre, double width, List<Integer> members) {}

  /**
   * The centres of labels that do not touch, in the order they were wanted.
   *
   * @param wanted centre of each label
   * @param widths of the labels, the space between them included
   * @param low where the first may begin; when all together are too wide they run over {@code high}
   */
  public static double[] apart(double[] wanted, double[] widths, double low, double high) {
    List<Integer> order =
        IntStream.range(0, wanted.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> wanted[i]))
            .toList();
    List<Cluster> clusters = new ArrayList<>();
    for (int i : order) {
      Cluster cluster = within(new Cluster(wanted[i], widths[i], List.of(i)), low, high);
      while (!clusters.isEmpty() && touch(clusters.getLast(), cluster)) {
        cluster = within(merge(clusters.removeLast(), cluster, wanted), low, high);
      }
      clusters.add(cluster);
    }
    return centres(clusters, widths);
  }

  private static boolean touch(Cluster left, Cluster right) {
    return left.centre() + left.width() / 2 > right.centre() - right.width() / 2 + 1e-9;
  }

  private static Cluster within(Cluster c, double low, double high) {
    double centre = Math.min(c.centre(), high - c.width() / 2);
    return new Cluster(Math.max(centre, low + c.width() / 2), c.width(), c.members());
  }

  private static Cluster merge(Cluster left, Cluster right, double[] wanted) {
    List<Integer> members = new ArrayList<>(left.members());
    members.addAll(right.members());
    double centre = members.stream().mapToDouble(i -> wanted[i]).average().orElseThrow();
    return new Cluster(centre, left.width() + right.width(), members);
  }

  private static double[] centres(List<Cluster> clusters, double[] widths) {
    double[] centres = new double[widths.length];
    for (Cluster cluster : clusters) {
      double at = cluster.centre() - cluster.width() / 2;
      for (int i : cluster.members()) {
        centres[i] = at + widths[i] / 2;
        at += widths[i];
      }
    }
    return centres;
  }
}
