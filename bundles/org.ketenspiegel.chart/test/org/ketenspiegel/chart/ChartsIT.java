// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** JFreeChart and Batik are no bundles of their own accord: here they must resolve. */
final class ChartsIT {

  @Test
  void everyKindIsDrawnInsideEquinox() {
    ChartStyle style = ChartStyle.of("nl", Samples.PALETTE);
    Drawing rows = Charts.draw(Samples.judgement(), ChartKind.LIKERT, style);
    Drawing plane = Charts.draw(Samples.impact("ind"), ChartKind.MATRIX, style);
    assertTrue(rows.svg(720).endsWith("</svg>\n"));
    assertTrue(plane.svg(720).endsWith("</svg>\n"));
    assertTrue(rows.png(300, 1).length > 500);
  }
}
