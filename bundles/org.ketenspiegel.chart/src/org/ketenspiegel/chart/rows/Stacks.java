// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.awt.Color;
import java.util.List;
import org.ketenspiegel.chart.Tip;

/**
 * Bars that are made of parts.
 *
 * @param bars one for each row
 * @param low where the axis begins, in shares
 * @param high where the axis ends
 * @param line where the upright line stands from which bars go both ways
 */
record Stacks(List<Bar> bars, double low, double high, double line) {

  /** Parts from left to right; none when the row is kept back. */
  record Bar(List<Part> parts, Tip tip) {}

  /** A share of a bar, from and to in shares on the axis. */
  record Part(double from, double to, Pattern pattern, Color fill, String label, Tip tip) {
    double share() {
      return to - from;
    }
  }

  /** Hatched is no answer. */
  enum Pattern {
    PLAIN,
    HATCHED
  }

  int mostParts() {
    return Math.max(1, bars.stream().mapToInt(b -> b.parts().size()).max().orElse(1));
  }
}
