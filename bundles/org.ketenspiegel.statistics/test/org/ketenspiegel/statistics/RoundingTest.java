// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

final class RoundingTest {

  @Test
  void everyShareOfWholeCountsIsRoundedAsItsExactFraction() {
    for (int n = 1; n <= 400; n++) {
      for (int count = 0; count <= n; count++) {
        long exact =
            new BigDecimal(100 * count)
                .divide(new BigDecimal(n), 0, RoundingMode.HALF_UP)
                .longValueExact();
        assertEquals(exact, Rounding.units((double) count / n, 2), count + " of " + n);
        assertEquals(-exact, Rounding.units(-(double) count / n, 2), -count + " of " + n);
      }
    }
  }

  @Test
  void everyMeanOfWholeScoresIsRoundedAsItsExactFraction() {
    for (int n = 1; n <= 300; n++) {
      for (int sum = n; sum <= 5 * n; sum++) {
        long exact =
            new BigDecimal(10 * sum)
                .divide(new BigDecimal(n), 0, RoundingMode.HALF_UP)
                .longValueExact();
        assertEquals(exact, Rounding.units((double) sum / n, 1), sum + " of " + n);
      }
    }
  }

  @Test
  void halvesGoAwayFromZeroOnBothSides() {
    assertEquals(58, Rounding.units(0.575, 2));
    assertEquals(-58, Rounding.units(-0.575, 2));
    assertEquals(-17, Rounding.units(-16.5, 0));
    assertEquals(0, Rounding.units(-0.2, 0));
    assertEquals(57, Rounding.units(0.574999, 2));
  }

  @Test
  void aChangeMayHideBehindTheSameNumber() {
    assertTrue(Rounding.hidesChange(3.44, 3.36, 1));
    assertFalse(Rounding.hidesChange(3.44, 3.36, 2));
    assertFalse(Rounding.hidesChange(3.4, 3.4, 1));
  }
}
