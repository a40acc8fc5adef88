// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.importing.source.OpenStudy;
import org.ketenspiegel.model.AgencyContribution;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.reconciliation.figures.FiguresFile;

/** The correspondence of the ministry: a document that prints words and no number. */
class CorrespondenceTest {

  private static final Path FOLDER =
      Path.of("../org.ketenspiegel.samples/studies/bzk-correspondentie");
  private static List<String> lines;
  private static Runner runner;

  @TempDir Path folder;

  @BeforeAll
  static void readTheFigures() throws Exception {
    lines = Files.readAllLines(FOLDER.resolve("published-figures.csv"));
    runner = SampleStudy.runner();
  }

  @Test
  void everyWordAgreesAsItIsRead() throws Exception {
    Reconciliation found = reconcile(load(), "", "", "");
    assertEquals(13, found.rows().size());
    assertEquals(13, found.count(Verdict.AGREES), found.toString());
    assertTrue(found.rows().stream().allMatch(row -> row.interpretation("nl").isPresent()));
  }

  @Test
  void aWordReadOtherwiseDiffers() throws Exception {
    Reconciliation found = reconcile(load(), "krappe voldoende", "\"[5.5, 6.5)\"", ">= 6");
    assertEquals(2, found.count(Verdict.DIFFERS));
    assertEquals(
        "‘krappe voldoende’ is read as a mean of at least 6.",
        found.rows().getFirst().interpretation("en").orElseThrow());
  }

  @Test
  void aFallWhereTheMeanRoseDiffers() throws Exception {
    assertEquals(3, reconcile(load(), "lichte", "\"(0, 0.5)\"", "< 0").count(Verdict.DIFFERS));
  }

  @Test
  void aRiseThatNoTestSupportsAgreesAndIsSaidToBeUnsupported() throws Exception {
    Reconciled rise = reconcile(load(), "lichte", "", "").rows().getFirst();
    assertEquals(Verdict.AGREES, rise.verdict());
    Computed.Tested tested = assertInstanceOf(Computed.Tested.class, rise.computed());
    assertEquals(List.of(475L, 515L), List.of(tested.leastN(), tested.mostN()));
    assertEquals(
        "‘lichte stijging’ is gelezen als een verandering van meer dan 0 en minder dan 0,5. Een"
            + " toets toont de verandering niet aan (p = 0,093).",
        rise.interpretation("nl").orElseThrow());
  }

  @Test
  void aChangeIsLaterLessEarlierWhicheverIsNamedFirst() throws Exception {
    Study study = load();
    var subgroups = study.getFigures().getSubgroups();
    subgroups.move(2, 3);
    assertEquals(4, reconcile(study, ",change,", "", "").count(Verdict.AGREES));
  }

  @Test
  void aChangeOfOneWaveIsNone() throws Exception {
    Study study = load();
    study.getFigures().getSubgroups().remove(3);
    assertEquals(4, reconcile(study, ",change,", "", "").count(Verdict.DIFFERS));
  }

  @Test
  void aDifferenceTheOtherWayRoundDiffers() throws Exception {
    Study study = load();
    var subgroups = study.getFigures().getSubgroups();
    for (int i = 0; i < subgroups.size(); i++) {
      if (subgroups.get(i).getSubgroup().startsWith("klacht")) {
        subgroups.move(i, i + 1);
        break;
      }
    }
    Reconciliation found = reconcile(study, ",difference,", "", "");
    assertEquals(1, found.count(Verdict.DIFFERS));
    assertEquals(3, found.count(Verdict.AGREES));
  }

  @Test
  void oneDriverMoreOrLessIsNoLongerTheCorner() throws Exception {
    assertEquals(1, reconcile(load(), "quadrant", ", frequentie\"", "\"").count(Verdict.DIFFERS));
    assertEquals(
        1,
        reconcile(load(), "quadrant", "frequentie\"", "frequentie, taal\"").count(Verdict.DIFFERS));
  }

  @Test
  void anotherOrderOfTheSameDriversDiffers() throws Exception {
    String from = "verwachting, serieus";
    String to = "serieus, verwachting";
    assertEquals(1, reconcile(load(), "quadrant", from, to).count(Verdict.AGREES));
    assertEquals(1, reconcile(load(), "order of", from, to).count(Verdict.DIFFERS));
  }

  @Test
  void whatTheMatrixDoesNotHaveIsNamed() throws Exception {
    assertEquals(
        "There is no driver ‘snelhied’ in the matrix.",
        remark(reconcile(load(), "order of", "frequentie\"", "snelhied\"")));
    assertEquals(
        "The matrix has no corner ‘verbeter’.",
        remark(reconcile(load(), "quadrant", "investeren en verbeteren", "verbeter")));
    Study study = load();
    study.getFigures().getTopics().getLast().setAnalysis(study.getAnalyses().getFirst());
    assertEquals(
        "The analysis ‘totaaloordeel-burgers’ gives no matrix.",
        remark(reconcile(study, "quadrant", "", "")));
  }

  private static String remark(Reconciliation found) {
    return assertInstanceOf(Computed.Nothing.class, found.rows().getFirst().computed()).english();
  }

  @Test
  void theDocumentSaysHowWordsAreRead() throws Exception {
    var document = ReconciliationDocument.of(reconcile(load(), ",change,", "", ""), "en");
    var first = (Map<?, ?>) ((List<?>) document.get("figures")).getFirst();
    assertTrue(first.get("interpretation").toString().startsWith("‘stabiel’ is read as a change"));
    assertEquals("480-520", first.get("n"));
    assertTrue((double) first.get("p") > 0.5);
  }

  private static Study load() throws Exception {
    return StudyFiles.load(FOLDER.resolve("bzk-correspondentie.study"));
  }

  /** The rows with a text in them, and one change made in each. */
  private Reconciliation reconcile(Study study, String containing, String from, String to)
      throws Exception {
    List<String> rows =
        lines.stream()
            .filter(line -> line.startsWith("document,") || line.contains(containing))
            .map(line -> from.isEmpty() ? line : line.replace(from, to))
            .toList();
    AgencyContribution agency =
        new AgencyContribution("nl.bzk", "BZK", Text.same("BZK"), "#000000", 1, "test");
    return Reconciliation.of(
        study,
        OpenStudy.answered(study, FOLDER, new Contributions(List.of(agency), List.of())).data(),
        runner,
        FiguresFile.read(Files.write(folder.resolve("figures.csv"), rows)));
  }
}
