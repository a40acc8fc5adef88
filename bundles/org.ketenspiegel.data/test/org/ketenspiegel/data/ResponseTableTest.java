// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.data.DataException.Kind;

class ResponseTableTest {

  private static ResponseTable table() {
    return ResponseTable.of(
        CodeColumn.builder("q1").add(1).add(9).addEmpty(Missing.NOT_ANSWERED).build(),
        NumberColumn.of("age", 30, 41.5, Double.NaN),
        TextColumn.of("region", "north", "", "south"));
  }

  @Test
  void sameContentHasTheSameHash() {
    assertEquals(table().contentHash(), table().contentHash());
    assertEquals(64, table().contentHash().length());
  }

  @Test
  void everyChangeOfContentChangesTheHash() {
    var table = table();
    var changed =
        Stream.of(
                table,
                table.with(table.require("q1").withMissing(Map.of(9, Missing.DONT_KNOW))),
                table.with(table.require("q1").withMissing(Map.of(9, Missing.REFUSED))),
                table.with(table.requireCodes("q1").withLabels(Map.of(1, "yes"))),
                table.with(table.require("q1").withNotAsked(Rows.all(3))),
                table.with(CodeColumn.of("q1", 1, 9, 8)),
                table.with(NumberColumn.of("age", 30, 41.25, Double.NaN)),
                table.with(table.require("age").withNotAsked(Rows.all(3))),
                table.with(TextColumn.of("region", "north", "s", "outh")),
                table.with(TextColumn.of("age", "30", "41.5", "")),
                table.without("age"),
                ResponseTable.of(table.columns().reversed()),
                ResponseTable.of(
                    table.require("q1").named("q2"), table.require("age"), table.require("region")))
            .map(ResponseTable::contentHash)
            .toList();
    assertEquals(List.copyOf(changed).size(), changed.stream().distinct().count());
  }

  @Test
  void unusedMissingCodesDoNotChangeTheHash() {
    var table = table();
    assertEquals(
        table.contentHash(),
        table.with(table.require("q1").withMissing(Map.of(7, Missing.REFUSED))).contentHash());
  }

  @Test
  void unknownColumnNamesTheClosest() {
    var error = assertThrows(DataException.class, () -> table().require("regoin"));
    assertEquals(Kind.UNKNOWN_COLUMN, error.kind());
    assertEquals("there is no column \"regoin\"; the closest are: region", error.getMessage());
  }

  @Test
  void wordsAreNoNumbers() {
    var error = assertThrows(DataException.class, () -> table().requireNumbers("region"));
    assertEquals(Kind.WRONG_TYPE, error.kind());
    assertEquals(9, table().requireNumbers("q1").value(1));
  }

  @Test
  void columnsOfDifferentLengthOrEqualNamesAreRefused() {
    var one = CodeColumn.of("a", 1, 2);
    assertThrows(
        IllegalArgumentException.class, () -> ResponseTable.of(one, CodeColumn.of("b", 1)));
    assertThrows(IllegalArgumentException.class, () -> ResponseTable.of(one, one));
  }
}
