// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.TextColumn;

class MemoryTest {

  private static final Cells CELLS = new Cells(DecimalMark.POINT, Set.of("NA"));
  private static final int ROWS = 5_000;

  /** What a reader was told. */
  private static final class Heard implements CellReader {

    private final List<Cell> cells = new ArrayList<>();

    @Override
    public void add(Cell cell, long line) {
      cells.add(cell);
    }

    @Override
    public Column finish() {
      return TextColumn.of("heard");
    }
  }

  private static Memory remember(IntFunction<String> cell) {
    var memory = Memory.empty();
    for (int row = 0; row < ROWS; row++) {
      memory = memory.add(CELLS.read(cell.apply(row)));
    }
    return memory;
  }

  private static List<Cell> heard(Memory memory) {
    var heard = new Heard();
    memory.tell(heard);
    return heard.cells;
  }

  @Test
  void fewCellsComeBackInTheirOrder() {
    IntFunction<String> cell = row -> row % 7 == 0 ? "NA" : " " + row % 300;
    var heard = heard(remember(cell));
    assertEquals(ROWS, heard.size());
    for (int row = 0; row < ROWS; row++) {
      assertEquals(CELLS.read(cell.apply(row)).text(), heard.get(row).text());
      assertEquals(CELLS.read(cell.apply(row)).number(), heard.get(row).number());
    }
  }

  @Test
  void manyNumbersComeBackAsNumbers() {
    IntFunction<String> cell = row -> row % 9 == 0 ? "" : row / 4.0 + "";
    var heard = heard(remember(cell));
    for (int row = 0; row < ROWS; row++) {
      assertEquals(CELLS.read(cell.apply(row)).number(), heard.get(row).number());
      assertEquals(row % 9 == 0, Double.isNaN(heard.get(row).number()));
    }
  }

  @Test
  void manyWordsComeBackAsTheyStood() {
    var heard = heard(remember(row -> row == 3 ? "12" : "word " + row));
    assertEquals(
        IntStream.range(0, ROWS).mapToObj(row -> row == 3 ? "12" : "word " + row).toList(),
        heard.stream().map(Cell::text).toList());
  }

  @Test
  void aWordAfterManyNumbersAsksForAnotherPass() {
    assertTrue(remember(row -> row + "").isWhole());
    assertFalse(remember(row -> row < 4_000 ? row + "" : "word").isWhole());
  }

  @Test
  void aFileReadTwiceGivesTheColumnOfOneReadOnce() throws Exception {
    var text = new StringBuilder("id,late\n");
    for (int row = 0; row < ROWS; row++) {
      text.append(row % 5).append(',').append(row < 4_000 ? row + "" : "word " + row).append('\n');
    }
    var table = Texts.read(text.toString()).table();
    assertEquals("3999", table.require("late").textAt(3_999));
    assertEquals("word 4321", table.require("late").textAt(4_321));
    assertEquals(ROWS, table.rows());
    assertEquals(4, table.require("id").numberAt(4_999));
  }
}
