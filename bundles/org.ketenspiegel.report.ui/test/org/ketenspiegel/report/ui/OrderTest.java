// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.findings.Rules;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.study.Chapter;
import org.ketenspiegel.model.study.Report;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.Translation;

class OrderTest {

  private static final StudyFactory MAKE = StudyFactory.eINSTANCE;
  private static final Rules RULES = new Rules(List.of(), dropped -> {});
  private static final Runner RUNNER = new Runner(List.of(), Disclosure.PROTECTED);

  @TempDir Path folder;

  private final Study study = study();

  @Test
  void theReportIsThatOfTheStudyAsItStands() throws Exception {
    study.getReports().getFirst().getTitle().getFirst().setValue("Anders");
    Order order = Order.of(study, folder, Optional.empty(), "nl").orElseThrow();
    study.getReports().getFirst().getTitle().getFirst().setValue("Te laat");
    Path written = order.write(Contributions.NONE, RUNNER, RULES, fraction -> {});
    assertEquals(folder.resolve("reports-out/s-r.nl.html"), written);
    String page = Files.readString(written);
    assertTrue(page.contains("<h1>Anders</h1>"));
    assertFalse(page.contains("Te laat"));
  }

  @Test
  void aCancelledReportLeavesTheOneBefore() throws Exception {
    Order order = Order.of(study, folder, Optional.of("r"), "nl").orElseThrow();
    Files.createDirectories(order.file().getParent());
    Files.writeString(order.file(), "before");
    assertThrows(
        CancellationException.class,
        () -> order.write(Contributions.NONE, RUNNER, RULES, OrderTest::cancelWhenDone));
    assertEquals("before", Files.readString(order.file()));
    try (var files = Files.list(order.file().getParent())) {
      assertEquals(List.of(order.file()), files.toList());
    }
  }

  private static void cancelWhenDone(double fraction) {
    if (fraction == 1) {
      throw new CancellationException();
    }
  }

  @Test
  void aStudyWithoutThatReportGivesNoOrder() {
    assertTrue(Order.of(study, folder, Optional.of("other"), "nl").isEmpty());
  }

  private static Study study() {
    Study study = MAKE.createStudy();
    study.setId("s");
    Report report = MAKE.createReport();
    report.setId("r");
    Translation title = MAKE.createTranslation();
    title.setLanguage("nl");
    title.setValue("Eerst");
    report.getTitle().add(title);
    Chapter chapter = MAKE.createChapter();
    chapter.setId("c");
    var block = MAKE.createTextBlock();
    block.setId("b");
    chapter.getBlocks().add(block);
    report.getChapters().add(chapter);
    study.getReports().add(report);
    return study;
  }
}
