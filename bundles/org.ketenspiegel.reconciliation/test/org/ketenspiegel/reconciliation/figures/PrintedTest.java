// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintedTest {

  @Test
  void pointAndCommaPrintTheSameNumber() {
    assertEquals(Optional.of(new Printed(37, 1)), Printed.parse("3.7"));
    assertEquals(Optional.of(new Printed(37, 1)), Printed.parse("3,7"));
    assertEquals(Optional.of(new Printed(-29, 0)), Printed.parse("−29"));
    assertEquals(Optional.empty(), Printed.parse("zware onvoldoende"));
  }

  @Test
  void anExactHalfAgreesWithBothNeighbours() {
    assertTrue(new Printed(36, 1).agrees(3.55));
    assertTrue(new Printed(35, 1).agrees(3.55));
    assertTrue(new Printed(12, 0).agrees(12.5));
    assertTrue(new Printed(13, 0).agrees(12.5));
    assertTrue(new Printed(-29, 0).agrees(-28.5));
  }

  @Test
  void moreThanHalfAUnitAwayDoesNotAgree() {
    assertFalse(new Printed(35, 1).agrees(3.5501));
    assertFalse(new Printed(13, 0).agrees(12.4999));
  }

  @Test
  void thePrintedDecimalsAreKept() {
    assertEquals("3.0", Printed.parse("3.0").orElseThrow().toString());
  }
}
