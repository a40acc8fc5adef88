// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.aggregation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.DataException;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.Rows;

class MultipleSetTest {

  private static CodeColumn column(String name, String cells) {
    var builder = CodeColumn.builder(name);
    for (char cell : cells.toCharArray()) {
      if (cell == '-') {
        builder.addEmpty(Missing.NOT_ANSWERED);
      } else {
        builder.add(cell - '0');
      }
    }
    return builder.build();
  }

  @Test
  void optionsShareTheBaseOfWhoeverAnsweredOne() {
    var notAsked = Rows.where(5, row -> row == 4);
    var set =
        MultipleSet.of(
            "contact",
            Map.of(
                1, column("c1", "1-0--").withNotAsked(notAsked),
                2, column("c2", "-10--").withNotAsked(notAsked)));
    assertArrayEquals(new int[] {0, 1, 2}, set.base().toArray());
    var first = set.options().get(1);
    assertEquals("1,0,0,,", String.join(",", texts(first)));
    assertEquals(Optional.of(Missing.NOT_ANSWERED), first.missingAt(3));
    assertEquals(Optional.of(Missing.NOT_ASKED_ROUTING), first.missingAt(4));
  }

  @Test
  void otherCodesThanZeroAndOneAreRefused() {
    var error =
        assertThrows(
            DataException.class, () -> MultipleSet.of("contact", Map.of(1, column("c1", "12"))));
    assertEquals(
        "column \"c1\" of set \"contact\" has the code 2, where 0 or 1 is expected",
        error.getMessage());
  }

  private static String[] texts(CodeColumn column) {
    var texts = new String[column.rows()];
    for (int row = 0; row < texts.length; row++) {
      texts[row] = column.textAt(row);
    }
    return texts;
  }
}
