// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

import java.util.Set;

/**
 * What a matrix shows of some of its points besides their places.
 *
 * @param selected keys of points that stand out
 * @param ellipses keys of points with the region their replicates scatter in
 * @param clouds keys of points with every replicate as a speck
 * @param level of the ellipses, such as 0.95
 */
public record Emphasis(
    Set<String> selected, Set<String> ellipses, Set<String> clouds, double level) {

  public static final Emphasis NONE = new Emphasis(Set.of(), Set.of(), Set.of(), 0.95);

  public Emphasis {
    selected = Set.copyOf(selected);
    ellipses = Set.copyOf(ellipses);
    clouds = Set.copyOf(clouds);
  }
}
