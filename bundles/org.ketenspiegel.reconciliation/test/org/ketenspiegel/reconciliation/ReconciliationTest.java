// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.reconciliation.figures.FiguresFile;

class ReconciliationTest {

  private static Study study;
  private static StudyData data;
  private static Runner runner;
  private static Reconciliation printed;

  @TempDir Path folder;

  @BeforeAll
  static void reconcileTheSampleStudy() throws Exception {
    study = SampleStudy.study();
    data = SampleStudy.data(study);
    runner = SampleStudy.runner();
    printed =
        Reconciliation.of(
            study,
            data,
            runner,
            FiguresFile.read(SampleStudy.FOLDER.resolve(study.getFigures().getFile())));
  }

  /** The rows of the sample's figures with a text in them, and one change made in each. */
  private Reconciliation changed(String containing, String from, String to) throws Exception {
    var lines =
        Files.readAllLines(SampleStudy.FOLDER.resolve(study.getFigures().getFile())).stream()
            .filter(line -> line.startsWith("document,") || line.contains(containing))
            .map(line -> line.replace(from, to))
            .toList();
    var file = Files.write(folder.resolve("figures.csv"), lines);
    return Reconciliation.of(study, data, runner, FiguresFile.read(file));
  }

  private static String name(Reconciled row) {
    var figure = row.figure();
    return String.join(
        "/", figure.population(), figure.agency(), figure.topic(), figure.category());
  }

  @Test
  void everyFigureOfTheSampleStudyAgreesOrIsExplained() {
    assertEquals(
        List.of(),
        printed.rows().stream()
            .filter(row -> row.verdict() == Verdict.DIFFERS)
            .map(row -> name(row) + ": " + row.computed())
            .toList());
    assertEquals(339, printed.rows().size());
  }

  @Test
  void whatIsExplainedIsWhatItsOwnSourceExcludes() {
    var explained =
        printed.rows().stream().filter(row -> row.verdict() == Verdict.EXPLAINED).toList();
    assertEquals(
        List.of(
            "asielzoekers/DT&V/website bezocht/ja, vaak",
            "ketenpartners/DT&V/totaaloordeel/1-5",
            "ketenpartners/DT&V/NPS/promotors - criticasters",
            "ketenpartners/DT&V/verwacht oordeel over eigen organisatie/(zeer) goed"),
        explained.stream().map(ReconciliationTest::name).toList());
    assertEquals(
        "Beside the mean (binnen Kleine Keten) 3.7 (n = 72) and the mean (buiten Kleine Keten) 3.2"
            + " (n = 155), the mean of 227 lies in 3.31–3.41; 3.5 is printed. No sizes of these"
            + " groups are printed; in the data of the study they are «binnen Kleine Keten: 72»"
            + " and «buiten Kleine Keten: 155».",
        explained.get(1).explanation("en").orElseThrow());
  }

  @Test
  void aWrongFigureDiffersAndIsNotExcused() throws Exception {
    var found = changed(",COA,website bezocht,alle,share,\"nee, nooit\"", ",69,", ",71,");
    assertEquals(1, found.count(Verdict.DIFFERS));
  }

  @Test
  void aFigureOnAWrongBaseDiffers() throws Exception {
    var found = changed("Bereikbaarheid,alle,share,(helemaal) eens,68", ",121,", ",122,");
    assertEquals(1, found.count(Verdict.DIFFERS));
    assertEquals(1, found.rows().size());
  }

  @Test
  void aWrongQuadrantAndAWrongTestDiffer() throws Exception {
    assertEquals(
        1,
        changed(
                "IND,impact: Reactietermijn,alle,quadrant",
                "investeren en verbeteren",
                "vasthouden")
            .count(Verdict.DIFFERS));
    assertEquals(
        2,
        changed("afwijzend versus vergunning", "not significant", "p < 0.05")
            .count(Verdict.DIFFERS));
  }

  @Test
  void aWrongEndOfARangeDiffers() throws Exception {
    var found = changed("stellingen samenwerking", "23-35", "23-36");
    assertEquals(1, found.count(Verdict.DIFFERS));
  }

  @Test
  void figuresOfOtherDocumentsAndTopicsDiffer() throws Exception {
    assertEquals(2, changed(",steekproef,", "001,", "002,").count(Verdict.DIFFERS));
    assertEquals(2, changed(",steekproef,", "steekproef", "panel").count(Verdict.DIFFERS));
    assertEquals(0, changed(",steekproef,", "", "").count(Verdict.DIFFERS));
  }

  @Test
  void anUnknownFigureThatNoCountGivesIsExplained() throws Exception {
    var found = changed("(zeer) goed,23,", "001,spiegel", "999,spiegel");
    assertEquals(1, found.count(Verdict.EXPLAINED));
    assertEquals(
        "No count of 63 gives 23 %: 14 gives 22 %, 15 gives 24 %.",
        found.rows().getFirst().explanation("en").orElseThrow());
  }

  @Test
  void theDocumentKeepsTheNamesOfTheCommand() {
    var document = ReconciliationDocument.of(printed, "nl");
    assertEquals(339, document.get("total"));
    assertEquals(4, document.get("explained"));
    assertEquals(335, document.get("agree"));
    var rows = (List<?>) document.get("figures");
    var first = (Map<?, ?>) rows.getFirst();
    assertEquals("81", first.get("value"));
    assertEquals("199", first.get("printedN"));
    assertEquals(199L, first.get("n"));
    assertEquals(true, first.get("agrees"));
    assertTrue(first.containsKey("computed") && first.containsKey("explanation"));
  }
}
