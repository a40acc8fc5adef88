// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.TextColumn;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.model.study.Direction;

class CodebookTest {

  @TempDir Path folder;

  private Codebook read(String name, String text) throws IOException, ImportException {
    return CodebookReader.read(Files.writeString(folder.resolve(name), text));
  }

  private String refusal(String name, String text) throws IOException {
    var file = Files.writeString(folder.resolve(name), text);
    return assertThrows(ImportException.class, () -> CodebookReader.read(file)).getMessage();
  }

  @Test
  void tableAndJsonSayTheSame() throws IOException, ImportException {
    var csv =
        """
        name,label,code,code label,kind of missing,score,direction
        q1,How was it?,1,bad,,0,high-is-good
        ,,2,good,,100,
        ,,9,don't know,don't know,,
        region,Where?,,,,,
        """;
    var json =
        """
        [{"name":"q1","label":"How was it?","direction":"high-is-good","codes":[
           {"code":1,"label":"bad","score":0},{"code":2,"label":"good","score":100},
           {"code":9,"label":"don't know","missing":"DONT_KNOW"}]},
         {"name":"region","label":"Where?"}]
        """;
    var codebook = read("c.csv", csv);
    assertEquals(codebook, read("c.json", json));
    var q1 = codebook.column("q1").orElseThrow();
    assertEquals(Direction.HIGH_IS_GOOD, q1.direction());
    assertEquals(Map.of(9, Missing.DONT_KNOW), q1.missing());
    assertEquals(OptionalDouble.of(100), q1.codes().get(1).score());
  }

  @Test
  void valueLabelsMayStandEitherWayRound() throws IOException, ImportException {
    var codebook =
        read(
            "c.json",
            """
            [{"name":"a","value_labels":{"male":"1","female":"2"},"missing":{"9":"refused"}},
             {"name":"b","value_labels":{"1":"male","2":"female"}},
             {"name":"c","levels":["male","female"]}]
            """);
    var labels = Map.of(1, "male", 2, "female");
    assertEquals(labels, codebook.column("a").orElseThrow().labels());
    assertEquals(labels, codebook.column("b").orElseThrow().labels());
    assertEquals(labels, codebook.column("c").orElseThrow().labels());
    assertEquals(Map.of(9, Missing.REFUSED), codebook.column("a").orElseThrow().missing());
  }

  @Test
  void appliedToATableItNamesCodesAndRecodesWords() {
    var codes =
        List.of(
            new CodebookCode(1, "low", Optional.empty(), OptionalDouble.empty()),
            new CodebookCode(2, "high", Optional.empty(), OptionalDouble.empty()),
            new CodebookCode(9, "none", Optional.of(Missing.REFUSED), OptionalDouble.empty()));
    var codebook =
        new Codebook(
            List.of(
                new CodebookColumn("a", "", Direction.NONE, codes),
                new CodebookColumn("b", "", Direction.NONE, codes),
                new CodebookColumn("gone", "", Direction.NONE, codes)));
    var table =
        codebook.apply(
            ResponseTable.of(
                CodeColumn.of("a", 2, 9, 1), TextColumn.of("b", "high", "none", "low")));
    assertEquals(table.requireCodes("a").entries(), table.requireCodes("b").entries());
    assertEquals(Optional.of("high"), table.requireCodes("b").label(1));
    assertEquals(Optional.of(Missing.REFUSED), table.require("b").missingAt(1));
    assertEquals(List.of("gone"), codebook.absentFrom(table));
  }

  @Test
  void errorsNameWhatWasExpected() throws IOException {
    assertEquals(
        "c.csv: the columns are column, code, where at least \"name\" is expected",
        refusal("c.csv", "column,code\nq,1\n"));
    assertEquals(
        "c.csv: column \"q\" has the code \"x\", where a whole number is expected",
        refusal("c.csv", "name,code\nq,x\n"));
    assertEquals(
        "c.csv: column \"q\" has the direction \"up\", where high-is-good, low-is-good or none is"
            + " expected",
        refusal("c.csv", "name,direction\nq,up\n"));
    assertEquals(
        "c.csv: code 1 of column \"q\" is both \"a\" and \"b\", where one label is expected",
        refusal("c.csv", "name,code,code label\nq,1,a\nq,1,b\n"));
    assertEquals("c.json: an array of columns is expected", refusal("c.json", "{\"a\":1}"));
    assertEquals(
        "c.json: column \"q\" is described twice",
        refusal("c.json", "[{\"name\":\"q\"},{\"name\":\"q\"}]"));
    assertEquals(
        "c.json: a column without \"name\" stands in the codebook", refusal("c.json", "[{}]"));
    assertEquals("c.json, line 2: this is no JSON", refusal("c.json", "[\n{]").split(": Un")[0]);
  }
}
