// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.filter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.DataException;
import org.ketenspiegel.data.DataException.Kind;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.TextColumn;

class FilterTest {

  private final ResponseTable table =
      ResponseTable.of(
          CodeColumn.builder("q1")
              .add(1)
              .add(2)
              .add(3)
              .add(9)
              .addEmpty(Missing.NOT_ANSWERED)
              .missing(Map.of(9, Missing.DONT_KNOW))
              .build(),
          NumberColumn.of("age", 18, 30, 30.5, 64, Double.NaN),
          CodeColumn.of("region", 1, 2, 2, 3, 3)
              .withLabels(Map.of(1, "north", 2, "far east", 3, "a|b")),
          TextColumn.of("contactwijze@ind=3", "x", "y & z", "", "x", "it's"));

  private int[] rows(String filter) {
    return Filter.parse(filter).rows(table).toArray();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "q1=1|2; 0 1",
        "q1 = 1 | 2 & age>=30; 1",
        "q1!=1; 1 2",
        "q1=9; 3",
        "q1!=9; 0 1 2",
        "q1>=2; 1 2",
        "q1=''; 4",
        "q1=4; ",
        "age>=30; 1 2 3",
        "age>30; 2 3",
        "age<30.5; 0 1",
        "age<=30.5; 0 1 2",
        "age=18|64; 0 3",
        "age!=18; 1 2 3",
        "age=\"\"; 4",
        "region!=north; 1 2 3 4",
        "region=far east; 1 2",
        "region=2; 1 2",
        "region='a|b' & q1=9; 3",
        "\"contactwijze@ind=3\"=x; 0 3",
        "'contactwijze@ind=3'=\"y & z\"; 1",
        "'contactwijze@ind=3'='it''s'; 4",
        "'contactwijze@ind=3'!=x; 1 4",
      })
  void rowsThatPass(String filter, String expected) {
    var wanted =
        expected == null
            ? new int[0]
            : List.of(expected.split(" ")).stream().mapToInt(Integer::parseInt).toArray();
    assertArrayEquals(wanted, rows(filter));
  }

  @Test
  void filterWithoutConditionPassesEverything() {
    assertEquals(5, Filter.none().rows(table).count());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "q1=1 &; character 7: the name of a column is expected",
        "; character 1: the name of a column is expected",
        "q1; character 3: one of = != < <= > >= is expected",
        "q1=; character 4: a value is expected",
        "q1=1 q2=3; character 8: \"&\" or \"|\" or the end is expected",
        "q1=\"1; character 4: a quote opens that is never closed",
        "age>=1|2; character 9: \">=\" takes exactly one number",
        "q1==1; character 4: a value is expected",
      })
  void errorNamesThePlace(String filter, String message) {
    var text = filter == null ? "" : filter;
    var error = assertThrows(DataException.class, () -> Filter.parse(text));
    assertEquals(Kind.BAD_FILTER, error.kind());
    assertEquals("the filter \"" + text + "\" is off at " + message, error.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "gender=1; UNKNOWN_COLUMN",
        "region=nroth; UNKNOWN_VALUE",
        "age=old; UNKNOWN_VALUE",
        "age>old; UNKNOWN_VALUE",
        "'contactwijze@ind=3'>2; WRONG_TYPE",
      })
  void whatTheTableCannotAnswerIsRefused(String filter, Kind kind) {
    assertEquals(kind, assertThrows(DataException.class, () -> rows(filter)).kind());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {"q1=1|2 & age>=30 & region!=north", "'a b'='' & \"c=d\"<3", "x='a\"b|c'"})
  void printedFilterMeansTheSame(String text) {
    var filter = Filter.parse(text);
    assertEquals(filter, Filter.parse(filter.toString()));
    assertEquals(filter.toString(), Filter.parse(filter.toString()).toString());
  }
}
