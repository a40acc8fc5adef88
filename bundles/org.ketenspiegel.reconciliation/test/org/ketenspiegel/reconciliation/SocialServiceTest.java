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

/** The study of a municipal social service: one wave, a response rate, small bases. */
class SocialServiceTest {

  private static final Path FOLDER =
      Path.of("../org.ketenspiegel.samples/studies/sociale-dienst-2017");
  private static List<String> lines;

  @TempDir Path folder;

  @BeforeAll
  static void readTheFigures() throws Exception {
    lines = Files.readAllLines(FOLDER.resolve("published-figures.csv"));
  }

  @Test
  void everyFigureAgrees() throws Exception {
    Reconciliation found = reconcile(load(), lines);
    assertEquals(15, found.count(Verdict.AGREES), found.toString());
    assertEquals(15, found.rows().size());
  }

  @Test
  void anotherResponseRateDiffers() throws Exception {
    List<String> changed = lines.stream().map(l -> l.replace("rate,,27,", "rate,,28,")).toList();
    assertEquals(1, reconcile(load(), changed).count(Verdict.DIFFERS));
  }

  @Test
  void aSubgroupLinkedToNoSegmentIsEverybody() throws Exception {
    List<String> changed = lines.stream().map(l -> l.replace(",alle,", ",2017-09,")).toList();
    Study study = load();
    assertEquals(15, reconcile(study, changed).count(Verdict.DIFFERS));
    SubgroupLink everybody = StudyFactory.eINSTANCE.createSubgroupLink();
    everybody.setSubgroup("2017-09");
    study.getFigures().getSubgroups().add(everybody);
    assertEquals(15, reconcile(study, changed).count(Verdict.AGREES));
  }

  private static Study load() throws Exception {
    return StudyFiles.load(FOLDER.resolve("sociale-dienst-2017.study"));
  }

  private Reconciliation reconcile(Study study, List<String> figures) throws Exception {
    AgencyContribution agency =
        new AgencyContribution(
            "nl.gemeente.sociale-dienst", "SD", Text.same("SD"), "#000000", 1, "test");
    return Reconciliation.of(
        study,
        OpenStudy.answered(study, FOLDER, new Contributions(List.of(agency), List.of())).data(),
        SampleStudy.runner(),
        FiguresFile.read(Files.write(folder.resolve("figures.csv"), figures)));
  }
}
