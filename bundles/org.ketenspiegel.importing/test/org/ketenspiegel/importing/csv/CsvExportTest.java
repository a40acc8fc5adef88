// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.TextColumn;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.codebook.Codebook;
import org.ketenspiegel.importing.codebook.CodebookReader;
import org.ketenspiegel.importing.codebook.CodebookWriter;
import org.ketenspiegel.importing.csv.CsvExport.Answers;

class CsvExportTest {

  private static String written(ResponseTable table, CsvExport export) throws IOException {
    var out = new ByteArrayOutputStream();
    export.write(table, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\uFF1D1",
        "\uFF0B1",
        "\uFF0D1",
        "\uFF20x",
        "'=1",
        "''-2"
      })
  void wordsThatCouldRunGetAnApostropheAndLoseItOnImport(String text) {
    assertEquals("'" + text, Formulas.guard(text));
    assertEquals(text, Formulas.unguard(Formulas.guard(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "'s-Gravenhage", "'", "5-4", "a=b", "é"})
  void harmlessWordsStayAsTheyAre(String text) {
    assertEquals(text, Formulas.guard(text));
    assertEquals(text, Formulas.unguard(text));
  }

  @Test
  void negativeNumbersStayNumbers() throws IOException {
    var table =
        ResponseTable.of(
            CodeColumn.of("-code", -1),
            NumberColumn.of("number", -2.5),
            TextColumn.of("text", "-3 degrees"));
    assertEquals(
        "'-code,number,text\n-1,-2.5,'-3 degrees\n",
        written(table, CsvExport.withDefaults()).replace("\r\n", "\n"));
    assertEquals(
        "'-code;number;text\n-1;-2,5;'-3 degrees\n",
        written(table, new CsvExport(';', DecimalMark.COMMA, Answers.CODES)).replace("\r\n", "\n"));
  }

  private static ResponseTable table() {
    return ResponseTable.of(
        CodeColumn.builder("oordeel")
            .add(5)
            .add(9)
            .addEmpty(Missing.NOT_ANSWERED)
            .add(1)
            .labels(Map.of(1, "slecht", 5, "goed", 9, "weet niet"))
            .missing(Map.of(9, Missing.DONT_KNOW))
            .build(),
        NumberColumn.of("gewicht", 0.1, -1e-7, Double.NaN, 1.0 / 3),
        TextColumn.of("advies", "=cmd|' /C calc'!A0", "\"quoted\", and; more", "", "twee\nregels"),
        CodeColumn.of("regio", 1, 2, 1, 2));
  }

  @Test
  void whatIsExportedWithItsCodebookComesBackTheSame(@TempDir Path folder)
      throws IOException, ImportException {
    var table = table();
    for (var export :
        List.of(
            CsvExport.withDefaults(),
            new CsvExport(';', DecimalMark.COMMA, Answers.CODES),
            new CsvExport('\t', DecimalMark.POINT, Answers.LABELS))) {
      var file = folder.resolve("answers.csv");
      export.write(table, file);
      CodebookWriter.write(Codebook.of(table, Map.of()), folder.resolve("codebook.csv"));
      var back =
          CodebookReader.read(folder.resolve("codebook.csv"))
              .apply(new CsvImporter(Texts.DEFAULTS).read(file).table());
      assertEquals(Texts.cells(table.require("advies")), Texts.cells(back.require("advies")));
      assertEquals(table.contentHash(), back.contentHash(), export.toString());
    }
  }

  @Test
  void labelsAreWrittenOnRequest() throws IOException {
    var text = written(table(), new CsvExport(',', DecimalMark.POINT, Answers.LABELS));
    assertTrue(text.contains("goed,0.1"));
  }
}
