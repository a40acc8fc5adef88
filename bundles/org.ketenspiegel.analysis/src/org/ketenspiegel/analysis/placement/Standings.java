// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.placement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which quadrant each point lies and how often replicates agree, for one pair of cuts. */
public final class Standings {

  private Standings() {}

  /**
   * @param quadrant where the point lies
   * @param shares per quadrant the share of replicates that put it there; empty without replicates
   */
  public record Standing(Quadrant quadrant, Map<Quadrant, Double> shares) {

    public Standing {
      shares = Map.copyOf(shares);
    }

    /** Share of replicates in a quadrant, 0 to 1. */
    public double share(Quadrant of) {
      return shares.getOrDefault(of, 0.0);
    }

    /** How firm the point's own quadrant is; empty without replicates. */
    public Optional<Verdict> verdict() {
      return shares.isEmpty() ? Optional.empty() : Optional.of(Verdict.of(share(quadrant)));
    }
  }

  /** The quadrants of these places; every replicate moves the lines that follow its points. */
  public static List<Standing> of(
      double[] x, double[] y, Cut across, Cut up, Optional<Replicates> replicates) {
    int[][] counts =
        replicates.map(r -> r.counts(across, up)).orElseGet(() -> new int[x.length][0]);
    double size = replicates.map(Replicates::size).orElse(0);
    double lineX = across.at(x);
    double lineY = up.at(y);
    List<Standing> standings = new ArrayList<>();
    for (int k = 0; k < x.length; k++) {
      Map<Quadrant, Double> shares = new EnumMap<>(Quadrant.class);
      if (size > 0) {
        for (Quadrant quadrant : Quadrant.values()) {
          shares.put(quadrant, counts[k][quadrant.ordinal()] / size);
        }
      }
      standings.add(new Standing(Quadrant.of(x[k], y[k], lineX, lineY), shares));
    }
    return List.copyOf(standings);
  }
}
