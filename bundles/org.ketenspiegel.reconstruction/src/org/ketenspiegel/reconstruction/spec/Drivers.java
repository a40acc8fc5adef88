// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.spec;

import java.util.List;
import java.util.Map;

/**
 * How aspects hang together with an overall judgement: the explained variance wanted, the share of
 * it that each aspect should have (LMG, in parts of any total), and the quadrant in which each
 * should come out, both lines at the mean of the aspects.
 */
public record Drivers(
    String name,
    String outcome,
    double r2,
    Map<String, Double> impact,
    Map<String, Quadrant> quadrants) {

  /** Where an aspect lies: judgement above or below the line, impact above or below the line. */
  public enum Quadrant {
    KEEP,
    IMPROVE,
    POSITIVE,
    MINOR;

    public static Quadrant of(boolean judgedHigh, boolean weighsMuch) {
      if (weighsMuch) return judgedHigh ? KEEP : IMPROVE;
      return judgedHigh ? POSITIVE : MINOR;
    }
  }

  public Drivers {
    name = Defaults.text(name);
    outcome = Defaults.text(outcome);
    impact = Defaults.map(impact);
    quadrants = Defaults.map(quadrants);
  }

  public List<String> aspects() {
    return List.copyOf(impact.keySet());
  }

  /** LMG wanted per aspect; sums to the explained variance. */
  public double[] wanted() {
    double total = impact.values().stream().mapToDouble(Double::doubleValue).sum();
    return impact.values().stream().mapToDouble(part -> r2 * part / total).toArray();
  }
}
