// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import java.util.Map;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.statistics.Rounding;

/** The values of a course as they are printed: means with one decimal, shares and points whole. */
record Printed(Line.Kind kind, Map<String, Double> values) {

  boolean alike(String wave, String other) {
    return units(wave) == units(other);
  }

  /** The smallest difference of two printed values, in the unit of the values. */
  double unit() {
    return switch (kind) {
      case MEAN -> 0.1;
      case NPS -> 1;
      case CATEGORY, NET -> 0.01;
    };
  }

  private long units(String wave) {
    return switch (kind) {
      case MEAN -> Rounding.units(values.get(wave), 1);
      case NPS -> Rounding.units(values.get(wave), 0);
      case CATEGORY, NET -> Rounding.units(values.get(wave), 2);
    };
  }
}
