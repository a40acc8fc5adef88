// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.Severity;
import org.ketenspiegel.importing.csv.CsvImporter;
import org.ketenspiegel.importing.csv.CsvOptions;
import org.ketenspiegel.importing.source.OpenStudy;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.Text;

class SheetTest {

  private static final Path EXAMPLE =
      Path.of("..", "org.ketenspiegel.samples", "studies", "kleine-keten-2017");

  private static Sheet sheet() throws Exception {
    OpenStudy study = OpenStudy.open(EXAMPLE, Contributions.NONE);
    Fielded clients = study.data().latest("asielzoekers").orElseThrow();
    return Sheet.of(clients, study.data().outline(), "nl");
  }

  private static AnswersContent content(Sheet sheet, DataColumn.Reading reading) {
    return new AnswersContent(
        sheet, sheet.columns().stream().map(ColumnSummary::of).toList(), CellMarks.NONE, reading);
  }

  @Test
  void everyColumnOfTheTableStandsOnceAndInTheOrderOfTheQuestions() throws Exception {
    Sheet sheet = sheet();
    assertEquals(sheet.fielded().table().columns().size(), sheet.columns().size());
    assertEquals(Set.copyOf(sheet.names()).size(), sheet.names().size());
    List<String> asked =
        sheet.fielded().variables().stream().flatMap(v -> v.columns().stream()).toList();
    assertEquals(asked, sheet.names().subList(0, asked.size()));
  }

  @Test
  void whoAnsweredIsNotShown() throws Exception {
    assertFalse(sheet().names().contains("respondent"));
  }

  @Test
  void labelsAndCodesAreTwoReadingsOfOneAnswer() throws Exception {
    Sheet sheet = sheet();
    int column = sheet.names().indexOf("aspect_respect_ind");
    DataColumn shown = sheet.columns().get(column);
    int row =
        IntStream.range(0, sheet.rows())
            .filter(r -> shown.missing(r).isEmpty())
            .findFirst()
            .orElseThrow();
    String code = content(sheet, DataColumn.Reading.CODES).text(row, column);
    String label = content(sheet, DataColumn.Reading.LABELS).text(row, column);
    assertEquals(shown.column().textAt(row), code);
    var category = shown.variable().orElseThrow().scale().category(Integer.parseInt(code));
    assertEquals(category.orElseThrow().label().in("nl"), label);
  }

  @Test
  void aMissingAnswerIsReadAsItsKind() throws Exception {
    Sheet sheet = sheet();
    AnswersContent content = content(sheet, DataColumn.Reading.LABELS);
    int found = 0;
    for (int c = 0; c < sheet.columns().size(); c++) {
      for (int r = 0; r < sheet.rows(); r++) {
        var kind = sheet.columns().get(c).missing(r);
        if (kind.isPresent()) {
          assertEquals(sheet.words().kind(kind.get()), content.text(r, c));
          found++;
        }
      }
    }
    assertTrue(found > 100, "the example has answers that are missing");
  }

  @Test
  void everyKindOfMissingHasWordsOfItsOwn() {
    Words words = new Words("nl");
    assertEquals(
        Missing.values().length,
        Set.copyOf(List.of(Missing.values()).stream().map(words::kind).toList()).size());
  }

  @Test
  void theHeadCountsWhoHasNoAnswer() throws Exception {
    Sheet sheet = sheet();
    for (DataColumn column : sheet.columns()) {
      long none = sheet.rows() - column.column().substantive().count();
      assertEquals(
          (double) none / sheet.rows(),
          ColumnSummary.of(column).missingShare(),
          1e-12,
          column.name());
    }
  }

  @Test
  void aSearchGoesOnBehindTheColumnItIsIn() throws Exception {
    Sheet sheet = sheet();
    int first = sheet.find("RESPECT ind", sheet.columns().size() - 1);
    assertEquals("aspect_respect_ind", sheet.names().get(first));
    assertEquals(first, sheet.find("respect ind", first), "from the end it begins anew");
    assertEquals(-1, sheet.find("nothing is called this", 0));
  }

  @Test
  void sharesThatAreThereAreNeverZero() {
    Words words = new Words("nl");
    assertEquals("0%", words.share(0));
    assertEquals("< 1%", words.share(0.001));
    assertEquals("12%", words.share(0.123));
  }

  @Test
  void whatWasFoundInTheFileStandsInItsCell(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("a.csv");
    // the second record spans lines, and a blank line is no row
    Files.writeString(file, "q,w\n1,\"one\ntwo\"\n\n2,x\n3,y\n");
    Map<Long, Integer> rows =
        new CsvImporter(CsvOptions.withDefaults()).rows(file, Set.of(2L, 5L, 6L, 99L));
    assertEquals(Map.of(2L, 0, 5L, 1, 6L, 2), rows);
    Finding finding = Finding.of(Severity.WARNING, file, Text.of("te hoog", "too high"));
    CellMarks marks =
        CellMarks.of(
            List.of(finding.atLine(5).inColumn("w"), finding.atLine(6), finding.inColumn("q")),
            rows,
            List.of("q", "w"));
    assertTrue(marks.marks(1, 1) && marks.marks(2, 0));
    assertFalse(marks.marks(0, 0));
    assertTrue(marks.words(1, 1, new Words("nl")).endsWith("te hoog"));
    assertTrue(marks.headWords(0, new Words("en")).endsWith("too high"));
    assertEquals(3, marks.count());
    assertEquals(new CellMarks.Cell(1, 1), marks.after(2, 0).orElseThrow());
  }
}
