// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.DataException;
import org.ketenspiegel.data.DataException.Kind;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.TextColumn;

class MissingCodesTest {

  private final ResponseTable table =
      ResponseTable.of(
          CodeColumn.of("q1", 1, 8, 9),
          CodeColumn.of("q2", 8, 9, 10),
          CodeColumn.of("cluster", 8, 9, 9),
          TextColumn.of("words", "a", "b", "c"));

  private List<Optional<Missing>> missing(String codes, String column) {
    var changed = MissingCodes.parse(codes).apply(table, name -> !name.equals("cluster"));
    var answers = changed.require(column);
    return List.of(answers.missingAt(0), answers.missingAt(1), answers.missingAt(2));
  }

  private static final Optional<Missing> NONE = Optional.empty();
  private static final Optional<Missing> DONT_KNOW = Optional.of(Missing.DONT_KNOW);

  @Test
  void codesWithoutAColumnHoldForAllThatAreAnswers() {
    assertEquals(List.of(NONE, DONT_KNOW, DONT_KNOW), missing("8,9", "q1"));
    assertEquals(List.of(DONT_KNOW, DONT_KNOW, NONE), missing("8,9", "q2"));
    assertEquals(List.of(NONE, NONE, NONE), missing("8,9", "cluster"));
  }

  @Test
  void columnOfItsOwnIsSparedFromTheRest() {
    assertEquals(List.of(NONE, NONE, DONT_KNOW), missing("8,9; q1:9", "q1"));
    assertEquals(List.of(DONT_KNOW, NONE, NONE), missing("q2:8", "q2"));
    assertEquals(List.of(NONE, NONE, NONE), missing("q2:8", "q1"));
  }

  @Test
  void kindMayBeGiven() {
    assertEquals(
        List.of(NONE, DONT_KNOW, Optional.of(Missing.REFUSED)), missing("q1:8,9=refused", "q1"));
    assertEquals(Map.of(-1, Missing.NOT_APPLICABLE), MissingCodes.parse("-1=n.v.t.").everywhere());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8,x | the missing codes \"8,x\" have \"x\", where a code such as 9 is expected",
        "q1: | the missing codes \"q1:\" have \"\", where a code such as 9 is expected",
        ":8 | the missing codes \":8\" have \":8\", where the name of a column before the colon is"
            + " expected",
        "9=gone | the missing codes \"9=gone\" have \"9=gone\", where a kind of missing such as"
            + " 9=refused is expected"
      })
  void errorNamesThePart(String codes, String message) {
    var error = assertThrows(DataException.class, () -> MissingCodes.parse(codes));
    assertEquals(Kind.BAD_MISSING_CODES, error.kind());
    assertEquals(message, error.getMessage());
  }

  @Test
  void columnMustExistAndHaveCodes() {
    assertEquals(Kind.UNKNOWN_COLUMN, kind("q9:8"));
    assertEquals(Kind.WRONG_TYPE, kind("words:8"));
  }

  private Kind kind(String codes) {
    return assertThrows(
            DataException.class, () -> MissingCodes.parse(codes).apply(table, name -> true))
        .kind();
  }

  private static List<Integer> candidates(int... codes) {
    return candidates(CodeColumn.of("q", codes));
  }

  private static List<Integer> candidates(CodeColumn column) {
    return MissingCandidate.of(ResponseTable.of(column)).stream()
        .map(MissingCandidate::code)
        .toList();
  }

  @Test
  void usualCodesApartFromTheScaleAreCandidates() {
    assertEquals(List.of(9), candidates(1, 2, 3, 4, 5, 9));
    assertEquals(List.of(8, 9, 98, 99), candidates(1, 2, 3, 4, 5, 8, 9, 98, 99));
    assertEquals(List.of(-1), candidates(0, 1, -1));
    assertEquals(
        List.of(99), candidates(IntStream.range(18, 60).map(i -> i == 59 ? 99 : i).toArray()));
  }

  @Test
  void endsOfAScaleAreNoCandidates() {
    assertEquals(List.of(), candidates(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    assertEquals(List.of(), candidates(1, 2, 3, 4, 5, 6, 7));
    assertEquals(List.of(), candidates(9));
    assertEquals(List.of(), candidates(-20, -13, 4, 20));
  }

  @Test
  void labelThatSaysSoIsACandidate() {
    var column = CodeColumn.of("q", 1, 2, 3).withLabels(Map.of(1, "yes", 2, "no", 3, "Weet niet"));
    var candidate = MissingCandidate.of(ResponseTable.of(column)).getFirst();
    assertEquals(new MissingCandidate("q", 3, Optional.of(Missing.DONT_KNOW), 1), candidate);
    assertEquals(List.of(), candidates(column.withMissing(Map.of(3, Missing.DONT_KNOW))));
  }
}
