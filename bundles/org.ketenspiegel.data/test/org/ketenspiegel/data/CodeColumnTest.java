// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodeColumnTest {

  @Test
  void dictionaryIsSortedWhateverTheOrderOfTheRows() {
    var column =
        CodeColumn.builder("q").add(5).addEmpty(Missing.NOT_ANSWERED).add(-1).add(2).add(5).build();
    assertEquals(
        List.of(Entry.of(-1), Entry.of(2), Entry.of(5), Entry.empty(Missing.NOT_ANSWERED)),
        column.entries());
    assertEquals(2, column.index(0));
    assertEquals(3, column.index(1));
    assertEquals(OptionalInt.of(1), column.indexOf(2));
    assertEquals(OptionalInt.empty(), column.indexOf(3));
  }

  @Test
  void manyCodesSurviveEveryWidth() {
    for (int codes : new int[] {1, 255, 256, 257, 65_536, 65_537}) {
      var column = CodeColumn.of("q", IntStream.range(0, codes).map(i -> 3 * i - 7).toArray());
      assertEquals(codes, column.size());
      var block = new int[codes];
      column.indices(0, codes, block);
      for (int row = 0; row < codes; row++) {
        assertEquals(3 * row - 7, column.code(block[row]));
        assertEquals(3 * row - 7, column.numberAt(row));
      }
    }
  }

  @Test
  void codeThatIsMissingKeepsItsCode() {
    var column = CodeColumn.of("q", 1, 9, 2).withMissing(Map.of(9, Missing.DONT_KNOW));
    assertEquals(Optional.of(Missing.DONT_KNOW), column.missingAt(1));
    assertEquals(9, column.code(column.index(1)));
    assertEquals("9", column.textAt(1));
    assertEquals(2, column.substantive().count());
  }

  @Test
  void onlyUnansweredCellsBecomeNotAsked() {
    var column =
        CodeColumn.builder("q")
            .add(1)
            .addEmpty(Missing.NOT_ANSWERED)
            .addEmpty(Missing.REFUSED)
            .addEmpty(Missing.NOT_ANSWERED)
            .build()
            .withNotAsked(Rows.where(4, row -> row < 3));
    assertEquals(Optional.empty(), column.missingAt(0));
    assertEquals(Optional.of(Missing.NOT_ASKED_ROUTING), column.missingAt(1));
    assertEquals(Optional.of(Missing.REFUSED), column.missingAt(2));
    assertEquals(Optional.of(Missing.NOT_ANSWERED), column.missingAt(3));
  }

  @Test
  void cellsOutsideAreNotAskedWhateverStoodThere() {
    var outside = Rows.where(3, row -> row < 2);
    var codes = CodeColumn.builder("q").add(1).addEmpty(Missing.REFUSED).add(1).build();
    for (Column column :
        List.of(codes, NumberColumn.of("n", 1, Double.NaN, 1), TextColumn.of("t", "a", "", "b"))) {
      var without = column.without(outside);
      assertEquals(Optional.of(Missing.NOT_ASKED_ROUTING), without.missingAt(0));
      assertEquals(Optional.of(Missing.NOT_ASKED_ROUTING), without.missingAt(1));
      assertEquals(Rows.where(3, row -> row == 2), without.filled());
      assertEquals(Rows.where(3, row -> row != 1), column.filled());
      assertEquals(column.textAt(2), column.without(Rows.none(3)).textAt(2));
      assertEquals(column.filled(), column.without(Rows.none(3)).filled());
    }
  }

  @Test
  void entryThatNoRowHasLeavesTheDictionary() {
    var column =
        CodeColumn.builder("q")
            .add(1)
            .addEmpty(Missing.NOT_ANSWERED)
            .build()
            .withNotAsked(Rows.all(2));
    assertEquals(List.of(Entry.of(1), Entry.empty(Missing.NOT_ASKED_ROUTING)), column.entries());
  }

  @Test
  void emptyCellHasNoCode() {
    var column = CodeColumn.builder("q").addEmpty(Missing.NOT_ANSWERED).build();
    assertThrows(NoSuchElementException.class, () -> column.code(0));
    assertEquals(Double.NaN, column.numberAt(0));
    assertEquals("", column.textAt(0));
  }

  @Test
  void numbersOfAColumnKeepTheKindsOfMissing() {
    var codes =
        CodeColumn.builder("q")
            .add(4)
            .add(9)
            .addEmpty(Missing.NOT_ASKED_VERSION)
            .missing(Map.of(9, Missing.REFUSED))
            .build();
    var numbers = NumberColumn.of(codes);
    assertEquals(4, numbers.value(0));
    assertEquals(Optional.of(Missing.REFUSED), numbers.missingAt(1));
    assertEquals(Optional.of(Missing.NOT_ASKED_VERSION), numbers.missingAt(2));
  }

  @Test
  void numberThatIsAMissingCodeIsNoNumber() {
    var numbers =
        NumberColumn.of("age", 34.5, 999, Double.NaN).withMissing(Map.of(999, Missing.REFUSED));
    assertEquals(Optional.empty(), numbers.missingAt(0));
    assertEquals(Optional.of(Missing.REFUSED), numbers.missingAt(1));
    assertEquals(Optional.of(Missing.NOT_ANSWERED), numbers.missingAt(2));
    assertEquals(
        Optional.of(Missing.NOT_ASKED_ROUTING), numbers.withNotAsked(Rows.all(3)).missingAt(2));
  }
}
