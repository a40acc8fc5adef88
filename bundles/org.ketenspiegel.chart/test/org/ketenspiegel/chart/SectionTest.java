// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SectionTest {

  @Test
  void thePlaceUnderThePointerStaysWhereItIs() {
    Section near = Section.WHOLE.zoomed(0.5, 0.25, 0.5);
    assertEquals(0.25, near.left() + 0.25 * (near.right() - near.left()), 1e-12);
    assertEquals(0.5, near.bottom() + 0.5 * (near.top() - near.bottom()), 1e-12);
    assertEquals(0.5, near.right() - near.left(), 1e-12);
  }

  @Test
  void nothingLiesOutsideTheAxes() {
    assertEquals(Section.WHOLE, Section.WHOLE.zoomed(2, 0.9, 0.1));
    Section corner = Section.WHOLE.zoomed(0.5, 1, 1).moved(3, 3);
    assertEquals(1, corner.right());
    assertEquals(1, corner.top());
    assertThrows(IllegalArgumentException.class, () -> new Section(0.5, 0.5, 0, 1));
  }
}
