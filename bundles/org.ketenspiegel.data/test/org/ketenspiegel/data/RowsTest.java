// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RowsTest {

  private final Rows even = Rows.where(100, row -> row % 2 == 0);
  private final Rows third = Rows.where(100, row -> row % 3 == 0);

  @Test
  void selectionAndItsOppositeAreEverything() {
    assertEquals(Rows.all(100), even.or(even.not()));
    assertEquals(Rows.none(100), even.and(even.not()));
    assertTrue(even.not().not().equals(even));
  }

  @Test
  void deMorgansLawHolds() {
    assertEquals(even.and(third).not(), even.not().or(third.not()));
  }

  @Test
  void countsAndListsWhatItContains() {
    var both = even.and(third);
    assertEquals(17, both.count());
    assertArrayEquals(new int[] {0, 6, 12}, Arrays.copyOf(both.toArray(), 3));
    assertTrue(both.contains(96));
  }

  @Test
  void selectionsOfDifferentTablesDoNotMix() {
    assertThrows(IllegalArgumentException.class, () -> even.and(Rows.all(99)));
  }
}
