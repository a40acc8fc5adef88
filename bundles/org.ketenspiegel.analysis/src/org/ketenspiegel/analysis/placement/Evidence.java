// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.placement;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.model.Text;

/**
 * How sure a matrix is as a whole.
 *
 * @param replicates where the points lie in bootstrap replicates, when they were drawn
 * @param specifications the matrix by other choices; empty when they were not made
 * @param cautions what to tell before anybody reads a dot, such as few rows or a halo
 */
public record Evidence(
    Optional<Replicates> replicates, List<Specification> specifications, List<Text> cautions) {

  public static final Evidence NONE = new Evidence(Optional.empty(), List.of(), List.of());

  public Evidence {
    specifications = List.copyOf(specifications);
    cautions = List.copyOf(cautions);
  }

  /** The share of specifications that put a point into a quadrant; 0 where there are none. */
  public double agreement(int point, Quadrant quadrant) {
    return specifications.stream()
        .mapToDouble(s -> s.quadrant(point) == quadrant ? 1 : 0)
        .average()
        .orElse(0);
  }
}
