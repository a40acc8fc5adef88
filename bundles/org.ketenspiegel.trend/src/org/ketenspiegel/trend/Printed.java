// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import java.util.Map;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.statistics.Rounding;

/** The values of a course as they are printed: means with one decimal, shares and points whole. */
record Printed(Line.Kind kind, Map<String, Double> values) {

  boolean alike(String wave, String other) {
    return hides(wave, other) || values.get(wave).equals(values.get(other));
  }

  /** Whether the two differ but are printed alike. */
  boolean hides(String wave, String other) {
    return Rounding.hidesChange(values.get(wave), values.get(other), places());
  }

  /** The smallest difference of two printed values, in the unit of the values. */
  double unit() {
    return switch (kind) {
      case MEAN -> 0.1;
      case NPS -> 1;
      case CATEGORY, NET, COEFFICIENT -> 0.01;
    };
  }

  private int places() {
    return switch (kind) {
      case MEAN -> 1;
      case NPS -> 0;
      case CATEGORY, NET, COEFFICIENT -> 2;
    };
  }
}
