// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.TextColumn;
import org.ketenspiegel.importing.ImportException;

class InferenceTest {

  private static Column column(String... cells) throws ImportException {
    var text =
        "q,row\n"
            + IntStream.range(0, cells.length)
                .mapToObj(i -> "\"" + cells[i] + "\"," + i + "\n")
                .collect(Collectors.joining());
    return Texts.read(text).table().require("q");
  }

  private static List<String> labels(Column column) {
    var codes = assertInstanceOf(CodeColumn.class, column);
    return codes.entries().stream()
        .filter(entry -> entry.code().isPresent())
        .map(entry -> entry.code().getAsInt() + " " + entry.label().orElse("-"))
        .toList();
  }

  @Test
  void wholeNumbersAreCodes() throws ImportException {
    var column = assertInstanceOf(CodeColumn.class, column("1", "5", "", "-1", "NA", "5.0"));
    assertEquals(List.of("-1 -", "1 -", "5 -"), labels(column));
    assertEquals(Optional.of(Missing.NOT_ANSWERED), column.missingAt(2));
    assertEquals(Optional.of(Missing.NOT_ANSWERED), column.missingAt(4));
  }

  @Test
  void fractionsAndManyNumbersAreNumbers() throws ImportException {
    assertInstanceOf(NumberColumn.class, column("1.5", "2", "3"));
    assertInstanceOf(NumberColumn.class, column("1e3", "2.25"));
    assertInstanceOf(NumberColumn.class, column("3000000000", "3000000001"));
    var many = IntStream.range(0, 300).mapToObj(Integer::toString).toArray(String[]::new);
    assertInstanceOf(NumberColumn.class, column(many));
  }

  @Test
  void fewWordsAreLabels() throws ImportException {
    var column = column("south", "north", "south", "", "north");
    assertEquals(List.of("1 north", "2 south"), labels(column));
    assertEquals("2", column.textAt(0));
  }

  @Test
  void labelsThatBeginWithTheirNumberKeepIt() throws ImportException {
    assertEquals(
        List.of("0 0 - not at all", "5 5", "10 10 (very)"),
        labels(column("10 (very)", "5", "0 - not at all", "5", "10 (very)", "0 - not at all")));
    assertEquals(
        List.of("1 18-29", "2 30-44", "3 > 60"),
        labels(column("18-29", "30-44", "> 60", "18-29", "30-44", "> 60")));
  }

  @Test
  void manyDifferentWordsAreText() throws ImportException {
    assertInstanceOf(TextColumn.class, column("a", "b", "c", "d"));
    assertInstanceOf(TextColumn.class, column("x".repeat(300), "x".repeat(300)));
  }

  @Test
  void leadingZerosMakeANameNotANumber() throws ImportException {
    assertInstanceOf(TextColumn.class, column("01612910137588", "01612916002372"));
    assertEquals(List.of("1 01", "2 02"), labels(column("01", "02", "02", "01")));
  }

  @Test
  void whatIsNoNumberIsNone() {
    for (var cell :
        List.of(
            "",
            "-",
            ".",
            "1.",
            "e5",
            "1e",
            "NaN",
            "Infinity",
            "0x1F",
            "1 2",
            "1,5",
            "1e999",
            "--1",
            "٣")) {
      assertTrue(Double.isNaN(Cells.number(cell, DecimalMark.POINT)), cell);
    }
    for (var cell :
        Map.of("1", 1.0, "-0.5", -0.5, ".5", 0.5, "+3", 3.0, "1e-2", 0.01, "0", 0.0).entrySet()) {
      assertEquals(cell.getValue(), Cells.number(cell.getKey(), DecimalMark.POINT));
    }
    assertEquals(1.5, Cells.number("1,5", DecimalMark.COMMA));
    assertTrue(Double.isNaN(Cells.number("1.5", DecimalMark.COMMA)));
  }

  @Test
  void slipAmongNumbersIsReported() throws ImportException {
    var cells =
        IntStream.range(0, 100).mapToObj(i -> i == 40 ? "n/a" : i + ".5").toArray(String[]::new);
    var text =
        "q,r\n"
            + IntStream.range(0, 100)
                .mapToObj(i -> cells[i] + "," + i + "\n")
                .collect(Collectors.joining());
    var read = Texts.read(text);
    assertInstanceOf(TextColumn.class, read.table().require("q"));
    assertEquals(
        List.of(
            "answers.csv, line 42, column \"q\": 1 of 100 cells are no numbers, the first here, so"
                + " the column is read as words"),
        Texts.warnings(read));
  }

  @Test
  void sameAnswersHaveTheSameHashHoweverWritten() throws ImportException {
    var one = Texts.read("q,w,t\n1,0.5,x\n,1.25,\"y\"\"z\"\n").table();
    var other =
        Texts.read("\uFEFF\"q\";\"w\";\"t\"\r\n\"1\";0,50;x\r\nNA;1,25;\"y\"\"z\"\r\n").table();
    assertEquals(one.contentHash(), other.contentHash());
  }
}
