// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.study.Identified;
import org.ketenspiegel.model.study.SavedAnalysis;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.ui.look.Icon;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudy;

class OrderTest {

  @TempDir Path folder;
  private OpenStudy open;

  @BeforeEach
  void aStudyWithThreeAnalysesAndAReport() throws Exception {
    Study study = StudyFactory.eINSTANCE.createStudy();
    study.setId("proef");
    for (String id : List.of("a", "b", "c")) {
      SavedAnalysis analysis = StudyFactory.eINSTANCE.createSavedAnalysis();
      analysis.setId(id);
      analysis.setAnalysis("tabulation");
      study.getAnalyses().add(analysis);
    }
    var report = StudyFactory.eINSTANCE.createReport();
    report.setId("rapport");
    study.getReports().add(report);
    Path file = folder.resolve("proef.study");
    StudyFiles.create(study, file);
    open = new OpenStudies(folder.resolve("home"), new Nothing()).open(file);
  }

  @Test
  void aLineIsPutBeforeOrAfterAnotherAndBack() {
    analysis(2).beside(analysis(0), Order.Side.BEFORE);
    assertEquals(List.of("c", "a", "b"), ids());
    analysis(0).beside(analysis(1), Order.Side.AFTER);
    assertEquals(List.of("a", "c", "b"), ids());
    open.editing().undo();
    open.editing().undo();
    assertEquals(List.of("a", "b", "c"), ids());
  }

  @Test
  void keysMoveItPastItsNeighbourAndNoFurtherThanTheEnds() {
    analysis(0).past(Order.Side.AFTER);
    assertEquals(List.of("b", "a", "c"), ids());
    analysis(0).past(Order.Side.BEFORE);
    assertEquals(List.of("b", "a", "c"), ids());
  }

  @Test
  void onlyLinesOfOneKindStandBesideOneAnother() {
    Order report = order(open.study().getReports().getFirst()).orElseThrow();
    assertFalse(analysis(0).fits(report));
    assertTrue(analysis(0).fits(analysis(2)));
    assertTrue(order(open.study()).isEmpty());
  }

  private Order analysis(int index) {
    return order(open.study().getAnalyses().get(index)).orElseThrow();
  }

  private Optional<Order> order(EObject object) {
    return Order.of(new Node(open, object.toString(), Icon.ANALYSIS, "naam", "", object));
  }

  private List<String> ids() {
    return open.study().getAnalyses().stream().map(Identified::getId).toList();
  }

  private static final class Nothing implements OpenStudies.Memory {
    @Override
    public List<Path> elsewhere() {
      return List.of();
    }

    @Override
    public Optional<Path> active() {
      return Optional.empty();
    }

    @Override
    public void remember(List<Path> elsewhere, Optional<Path> active) {
      // the test needs no memory
    }
  }
}
