// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.importing.ExpectedColumn;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.ImportWords;
import org.ketenspiegel.importing.csv.CsvOptions.ExtraColumns;
import org.ketenspiegel.importing.csv.CsvOptions.Identifiers;
import org.ketenspiegel.importing.csv.CsvOptions.Limits;
import org.ketenspiegel.importing.csv.CsvOptions.ShortRows;

/** What is wrong with a file is one sentence: the file, the line, the column, what was expected. */
class TroubleTest {

  private static final ExpectedColumn JUDGEMENT =
      ExpectedColumn.codes(
          "oordeel_ind",
          "oordeel@ind",
          Map.of(
              1,
              Optional.empty(),
              2,
              Optional.empty(),
              3,
              Optional.empty(),
              9,
              Optional.of(Missing.DONT_KNOW)));

  @Test
  void codeOutsideItsScaleCountsAsNotAnswered() throws ImportException {
    var read =
        Texts.read(
            "oordeel_ind,centrum\n3,1\n7,1\n9,2\nx,2\n",
            JUDGEMENT,
            ExpectedColumn.numbers("centrum", "centrum"));
    assertEquals(
        List.of(
            "answers.csv, line 3, column \"oordeel_ind\" (question oordeel@ind): \"7\", where one"
                + " of 1, 2, 3, 9 is expected; it counts as not answered",
            "answers.csv, line 5, column \"oordeel_ind\" (question oordeel@ind): \"x\", where one"
                + " of 1, 2, 3, 9 is expected; it counts as not answered"),
        Texts.warnings(read));
    var column = read.table().require("oordeel_ind");
    assertEquals(Optional.of(Missing.NOT_ANSWERED), column.missingAt(1));
    assertEquals(Optional.of(Missing.DONT_KNOW), column.missingAt(2));
  }

  @Test
  void whatIsOffIsSaidInDutchToo() throws ImportException {
    var read = Texts.read("oordeel_ind,x\n7,1\n", JUDGEMENT);
    assertEquals(
        "answers.csv, regel 2, kolom \"oordeel_ind\" (vraag oordeel@ind): \"7\"; een van 1, 2, 3, 9"
            + " wordt verwacht; het telt als niet beantwoord",
        read.findings().getLast().sentence().in("nl"));
    for (var said : ImportWords.values()) {
      var words = said.with("§1", "§2", "§3", "§4");
      assertFalse(words.in("nl").isBlank() || words.in("nl").contains("%"), said.name());
      assertFalse(words.in("en").isBlank() || words.in("en").contains("%"), said.name());
      assertEquals(slots(words.in("nl")), slots(words.in("en")), said.name());
    }
  }

  private static List<String> slots(String words) {
    return List.of("§1", "§2", "§3", "§4").stream().filter(words::contains).toList();
  }

  @Test
  void aNumberThatOccursTwiceIsSaidAndStaysInTheTable() throws ImportException {
    var read = Texts.read("id,q\n1,3\n2,4\n2,5\n");
    assertEquals(
        List.of(
            "answers.csv, line 4, column \"id\": the same respondent stands in line 3 already,"
                + " where each is expected once"),
        Texts.warnings(read));
    assertTrue(read.table().column("id").isPresent());
  }

  @Test
  void thousandWrongCellsAreCountedNotListed() throws ImportException {
    var read = Texts.read("oordeel_ind,x\n" + "7,1\n".repeat(1000), JUDGEMENT);
    var cells = Texts.warnings(read).stream().filter(each -> each.contains("oordeel_ind")).toList();
    assertEquals(Notes.KEPT + 1, cells.size());
    assertTrue(cells.getLast().contains("line 1001"));
    assertTrue(cells.getLast().contains("the last of 980 more of this kind"));
  }

  @Test
  void missingColumnIsNamedWithItsQuestion() {
    assertEquals(
        "answers.csv, column \"oordeel_ind\" (question oordeel@ind): the file has no such column,"
            + " but the study expects it",
        Texts.refusal("a,b\n1,2\n", Texts.DEFAULTS, JUDGEMENT));
  }

  @Test
  void optionalColumnThatIsAbsentWasNotAsked() throws ImportException {
    var read = Texts.read("a,b\n1,2\n", ExpectedColumn.numbers("a", "a"), JUDGEMENT.optional());
    assertEquals(
        Optional.of(Missing.NOT_ASKED_VERSION), read.table().require("oordeel_ind").missingAt(0));
  }

  @Test
  void omittedColumnWasNotAskedAndNobodyIsTold() throws ImportException {
    var read = Texts.read("a,b\n1,2\n", ExpectedColumn.numbers("a", "a"), JUDGEMENT.omitted());
    assertEquals(
        Optional.of(Missing.NOT_ASKED_VERSION), read.table().require("oordeel_ind").missingAt(0));
    assertTrue(Texts.warnings(read).stream().noneMatch(line -> line.contains("oordeel_ind")));
    assertTrue(
        Texts.warnings(Texts.read("b\n2\n", JUDGEMENT.optional())).stream()
            .anyMatch(line -> line.contains("oordeel_ind")));
  }

  @Test
  void unexpectedColumnIsLeftOutAndSaid() throws ImportException {
    var text = "oordeel_ind,email\n1,a@b.nl\n";
    assertEquals(
        List.of(
            "answers.csv, column \"email\": the study does not expect this column; it is left out"),
        Texts.warnings(Texts.read(text, JUDGEMENT)));
    assertTrue(Texts.read(text, JUDGEMENT).table().column("email").isEmpty());
    var kept =
        new CsvImporter(Texts.DEFAULTS.with(ExtraColumns.KEEP))
            .read(Texts.source(text), List.of(JUDGEMENT));
    assertTrue(kept.table().column("email").isPresent());
  }

  @Test
  void bytesOutsideTheEncodingAreFoundByLine() {
    var bytes = "a,b\n1,x\n2,\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        "answers.csv, line 3: bytes that are no UTF-8; another encoding is expected",
        Texts.refusal(Texts.source(bytes), Texts.DEFAULTS.with(StandardCharsets.UTF_8)));
  }

  @Test
  void unclosedQuoteIsFoundByTheLineItOpensIn() {
    assertEquals(
        "answers.csv, line 3: a quote opens in this row and is not closed in the rest of the file,"
            + " where a closing quote is expected",
        Texts.refusal("a,b\n1,x\n2,\"y\n3,z\n", Texts.DEFAULTS));
  }

  @Test
  void textAfterAClosingQuoteIsRefused() {
    assertEquals(
        "answers.csv, line 2: text follows a closing quote, where the delimiter or the end of the"
            + " row is expected",
        Texts.refusal("a,b\n\"1\"x,2\n", Texts.DEFAULTS));
  }

  @Test
  void respondentWhoOccursTwiceIsReportedWithoutHisId() throws ImportException {
    var text = "respondent,q\nann@x.nl,1\nbob,2\nann@x.nl,3\n,4\n";
    var read = Texts.read(text);
    assertEquals(
        List.of(
            "answers.csv, line 4, column \"respondent\": the same respondent stands in line 2"
                + " already, where each is expected once",
            "answers.csv, line 5, column \"respondent\": the respondent has no id, where one is"
                + " expected"),
        Texts.warnings(read));
    assertEquals(4, read.table().rows());
    assertTrue(read.table().column("respondent").isEmpty());
    var kept = Texts.read(text, Texts.DEFAULTS.with(Identifiers.KEEP));
    assertTrue(kept.table().column("respondent").isPresent());
  }

  @Test
  void emptyFileAndHeaderAloneAreRefused() {
    assertEquals(
        "answers.csv: the file is empty, where a header and rows are expected",
        Texts.refusal("", Texts.DEFAULTS));
    assertEquals(
        "answers.csv: the file is empty, where a header and rows are expected",
        Texts.refusal("\uFEFF\n \n", Texts.DEFAULTS));
    assertEquals(
        "answers.csv: there are no rows below the header",
        Texts.refusal("a,b,c\n", Texts.DEFAULTS.withHeaderRows(1)));
    assertEquals(
        "answers.csv: there are no rows below the header",
        Texts.refusal("a,b,c\n", Texts.DEFAULTS));
  }

  @Test
  void raggedRowsAreRefusedUnlessToldOtherwise() throws ImportException {
    assertEquals(
        "answers.csv, line 3: the row has 2 fields, where 3 are expected",
        Texts.refusal("a,b,c\n1,2,3\n4,5\n", Texts.DEFAULTS));
    assertEquals(
        "answers.csv, line 3: the row has 4 fields, where 3 are expected",
        Texts.refusal("a,b,c\n1,2,3\n4,5,6,7\n", Texts.DEFAULTS));
    var filled = Texts.read("a,b,c\n1,2,3\n4,5\n", Texts.DEFAULTS.with(ShortRows.FILL));
    assertEquals(List.of("3", ""), Texts.cells(filled.table().require("c")));
    assertEquals(1, Texts.warnings(filled).size());
    assertEquals(1, Texts.warnings(Texts.read("a,b,c\n1,2,3\n4,5,6,,\n")).size());
  }

  @Test
  void nulByteIsFoundByLine() {
    assertEquals(
        "answers.csv, line 3: a NUL byte stands here, where text is expected; is the file UTF-16 or"
            + " no text?",
        Texts.refusal("a,b\n1,x\n2,y\0\n", Texts.DEFAULTS));
  }

  @Test
  void nameThatOccursTwiceIsChangedOrRefused() throws ImportException {
    var read = Texts.read("q,q,r\n1,2,3\n4,5,6\n");
    assertEquals(
        List.of("q", "q (2)", "r"), read.table().columns().stream().map(c -> c.name()).toList());
    assertEquals(1, Texts.warnings(read).size());
    assertTrue(
        Texts.refusal("oordeel_ind,oordeel_ind\n1,2\n", Texts.DEFAULTS.withHeaderRows(1), JUDGEMENT)
            .contains("occurs more than once"));
  }

  @Test
  void endlessLineIsGivenUpAfterAFewMegabytes() {
    var served = new AtomicLong();
    var source = new Source(Path.of("answers.csv"), () -> new Endless("a,b\n1,", served));
    assertEquals(
        "answers.csv, line 2: a field is longer than 1048576 characters; is a closing quote"
            + " missing?",
        Texts.refusal(source, Texts.DEFAULTS.withHeaderRows(1)));
    assertTrue(served.get() < 8 << 20, served + " bytes were read");
  }

  @Test
  void limitsOfFieldsAndRowsAreOptions() {
    var small = Texts.DEFAULTS.with(new Limits(100, 150, 3)).withHeaderRows(1);
    assertEquals(
        "answers.csv, line 2: a field is longer than 100 characters; is a closing quote missing?",
        Texts.refusal("a,b\n" + "x".repeat(101) + ",1\n", small));
    assertEquals(
        "answers.csv, line 2: the row is longer than 150 characters",
        Texts.refusal("a,b\n" + "x".repeat(90) + "," + "y".repeat(90) + "\n", small));
    assertEquals(
        "answers.csv, line 1: the row has more than 3 fields",
        Texts.refusal("a,b,c,d\n1,2,3,4\n", small));
  }

  @Test
  void fileThatIsNotThereIsSaid(@TempDir Path folder) throws IOException {
    var importer = new CsvImporter(Texts.DEFAULTS);
    var absent = folder.resolve("none.csv");
    assertEquals(
        "none.csv: there is no such file", Texts.refusal(Source.of(absent), Texts.DEFAULTS));
    var file = Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n3,4\n");
    var before = Files.readAllBytes(file);
    try {
      assertEquals(2, importer.read(file).table().rows());
      assertEquals(List.of(List.of("1", "2")), importer.preview(file, 1).rows());
    } catch (ImportException e) {
      throw new AssertionError(e);
    }
    assertEquals(new String(before), Files.readString(file));
  }

  /** A first text and then the letter x for ever. */
  private static final class Endless extends InputStream {

    private final byte[] start;
    private final AtomicLong served;
    private int at;

    Endless(String start, AtomicLong served) {
      this.start = start.getBytes(StandardCharsets.UTF_8);
      this.served = served;
    }

    @Override
    public int read() {
      served.incrementAndGet();
      return at < start.length ? start[at++] : 'x';
    }

    @Override
    public int read(byte[] into, int from, int count) {
      for (int i = 0; i < count; i++) {
        into[from + i] = (byte) read();
      }
      return count;
    }
  }
}
