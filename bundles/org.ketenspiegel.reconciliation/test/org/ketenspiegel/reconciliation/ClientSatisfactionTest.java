// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.importing.source.OpenStudy;
import org.ketenspiegel.model.AgencyContribution;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.SubgroupLink;
import org.ketenspiegel.reconciliation.figures.FiguresFile;

/** The study of the IND: three waves, two audiences, a benchmark. */
class ClientSatisfactionTest {

  private static final Path FOLDER =
      Path.of("../org.ketenspiegel.samples/studies/ind-klanttevredenheid");
  private static List<String> lines;

  @TempDir Path folder;

  @BeforeAll
  static void readTheFigures() throws Exception {
    lines = Files.readAllLines(FOLDER.resolve("published-figures.csv"));
  }

  @Test
  void everyFigureAgrees() throws Exception {
    Reconciliation found = reconcile(load(), lines);
    assertEquals(7, found.count(Verdict.AGREES), found.toString());
    assertEquals(7, found.rows().size());
  }

  @Test
  void aWavesFigureIsComputedFromItsOwnAnswers() throws Exception {
    List<Computed> computed =
        reconcile(load(), lines).rows().stream().map(Reconciled::computed).toList();
    long[] n = {520, 540, 560, 410, 430, 450};
    for (int i = 0; i < n.length; i++) {
      assertEquals(n[i], ((Computed.Value) computed.get(i)).n());
    }
  }

  @Test
  void withoutAWaveTheLatestIsMeant() throws Exception {
    Study study = load();
    study.getFigures().getSubgroups().forEach(each -> each.setWave(null));
    Reconciliation found = reconcile(study, lines);
    // 7.3 and 7.4 against 7.7, 7.0 against 7.2
    assertEquals(3, found.count(Verdict.DIFFERS), found.toString());
  }

  @Test
  void aFigureOfTwoWavesIsNoFigureOfOne() throws Exception {
    Study study = load();
    SubgroupLink second = StudyFactory.eINSTANCE.createSubgroupLink();
    second.setSubgroup("2013");
    second.setWave(study.getWaves().getFirst());
    study.getFigures().getSubgroups().add(second);
    assertEquals(2, reconcile(study, lines).count(Verdict.DIFFERS));
  }

  @Test
  void anotherBenchmarkDiffers() throws Exception {
    Study study = load();
    study.getBenchmarks().getFirst().setValue(6.9);
    Reconciliation found = reconcile(study, lines);
    assertEquals(1, found.count(Verdict.DIFFERS));
    assertEquals(Verdict.DIFFERS, found.rows().getLast().verdict());
  }

  @Test
  void aPrintedBaseOfABenchmarkIsHeldAgainstItsOwn() throws Exception {
    List<String> based =
        lines.stream().map(l -> l.replace("6.8,score,,", "6.8,score,900,")).toList();
    Study study = load();
    assertEquals(1, reconcile(study, based).count(Verdict.DIFFERS));
    study.getBenchmarks().getFirst().setRespondents(900);
    assertEquals(7, reconcile(study, based).count(Verdict.AGREES));
  }

  private static Study load() throws Exception {
    return StudyFiles.load(FOLDER.resolve("ind-klanttevredenheid.study"));
  }

  private Reconciliation reconcile(Study study, List<String> figures) throws Exception {
    AgencyContribution agency =
        new AgencyContribution("nl.ind", "IND", Text.same("IND"), "#000000", 1, "test");
    return Reconciliation.of(
        study,
        OpenStudy.answered(study, FOLDER, new Contributions(List.of(agency), List.of())).data(),
        SampleStudy.runner(),
        FiguresFile.read(Files.write(folder.resolve("figures.csv"), figures)));
  }
}
