// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors.Selected;
import org.ketenspiegel.comparison.ui.mirrors.Overlay;
import org.ketenspiegel.comparison.ui.mirrors.Pane;
import org.ketenspiegel.comparison.ui.mirrors.Reporting;
import org.ketenspiegel.comparison.ui.mirrors.Rewording;
import org.ketenspiegel.comparison.ui.mirrors.Said;
import org.ketenspiegel.comparison.ui.mirrors.Sentences;
import org.ketenspiegel.comparison.ui.mirrors.StudySentences;
import org.ketenspiegel.comparison.ui.mirrors.View;
import org.ketenspiegel.findings.kept.Insights;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.study.Chapter;
import org.ketenspiegel.model.study.KeptFinding;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudy;

/** The perspective in our own workbench, on the example studies. */
class MirrorViewIT {

  private static final long PATIENCE = 120_000;

  private IWorkbenchWindow window;
  private Mirrors mirrors;
  private MirrorView mirror;
  private VerdictsView verdicts;
  private AspectView aspect;
  private BlindSpotsView matrix;
  private SentencesView sentences;

  @BeforeEach
  void thePerspectiveIsOpen() throws Exception {
    window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    mirrors = window.getService(Mirrors.class);
    PlatformUI.getWorkbench().showPerspective("org.ketenspiegel.workbench.mirror", window);
    IWorkbenchPage page = window.getActivePage();
    mirror = (MirrorView) page.showView(MirrorView.ID);
    verdicts = (VerdictsView) page.showView(VerdictsView.ID);
    aspect = (AspectView) page.showView(AspectView.ID);
    matrix = (BlindSpotsView) page.showView(BlindSpotsView.ID);
    sentences = (SentencesView) page.showView(SentencesView.ID);
  }

  /** Opens an example study and waits for its mirror. */
  private void open(int example) throws Exception {
    var contribution = window.getService(Contributions.class).studies().get(example);
    var study = window.getService(OpenStudies.class).openExample(contribution);
    await(() -> mirrors.study().equals(Optional.of(study)) && mirrors.isCurrent());
    mirrors.select(Optional.empty());
  }

  @Test
  void anAspectSelectedInTheTableIsSelectedInAllViews() throws Exception {
    open(0);
    mirrors.show(View.of("ind"));
    Table table = verdicts.table();
    int row =
        IntStream.range(0, table.getItemCount())
            .filter(i -> table.getItem(i).getData() instanceof Order)
            .findFirst()
            .orElseThrow();
    Order order = (Order) table.getItem(row).getData();
    String language = mirrors.study().orElseThrow().language();
    table.setSelection(row);
    table.notifyListeners(SWT.Selection, new Event());

    assertEquals(Optional.of(order.key()), mirrors.selected().map(Selected::key));
    String told = aspect.told();
    assertTrue(told.startsWith(order.label().in(language)), told);
    String verdict = order.verdict().words().in(language).substring(1);
    assertTrue(told.contains(verdict), told);
    assertTrue(told.contains("n = " + order.experienced().n()), told);
    Overlay overlay = Overlay.of(mirrors).orElseThrow();
    assertEquals(
        Optional.of(order.subject()), overlay.selected().flatMap(overlay::subject), "the matrix");
    assertEquals(Optional.of(order.verdict()), overlay.selected().flatMap(overlay::reading));
    assertEquals("", matrix.told().lines().skip(1).findFirst().orElse(""), "it is drawn");
    assertTrue(sentences.selected().contains(order.label().in(language)), sentences.selected());
    assertEquals(1, mirror.told().lines().count(), "there is a picture and no reason");
  }

  @Test
  void theArrowsStepThroughTheDumbbellsAndTheTableFollows() throws Exception {
    open(0);
    mirrors.show(View.of("coa"));
    Canvas canvas = mirror.canvas();
    key(canvas, SWT.ARROW_DOWN);
    Optional<Selected> first = mirrors.selected();
    key(canvas, SWT.ARROW_DOWN);
    assertNotEquals(first, mirrors.selected());
    Gap shown = (Gap) verdicts.table().getSelection()[0].getData();
    assertEquals(mirrors.selected().map(Selected::key), Optional.of(shown.key()));
    key(canvas, SWT.ESC);
    assertEquals(0, verdicts.table().getSelectionCount());
  }

  @Test
  void blindSpotsThatMatterStandOnTopUntilTheTableIsSorted() throws Exception {
    open(0);
    mirrors.show(View.of("coa"));
    List<Gap> gaps = mirrors.panes().getFirst().gaps().gaps();
    assertTrue(Pane.isUrgent(gaps.getFirst()));
    List<Gap> others = gaps.stream().filter(g -> !Pane.isUrgent(g)).toList();
    for (int i = 1; i < others.size(); i++) {
      assertTrue(Pane.width(others.get(i - 1)) >= Pane.width(others.get(i)));
    }
    Event one = new Event();
    one.character = '1';
    verdicts.table().notifyListeners(SWT.KeyDown, one);
    List<String> labels =
        IntStream.range(0, verdicts.table().getItemCount())
            .mapToObj(i -> verdicts.table().getItem(i).getText(0).toLowerCase())
            .toList();
    assertEquals(labels.stream().sorted().toList(), labels);
  }

  @Test
  void aSentenceLeadsToItsCellItsTestAndItsBase() throws Exception {
    open(0);
    mirrors.show(View.of("ind"));
    await(() -> !sentences.sentences().isEmpty());
    key(sentences.list(), SWT.HOME);
    String told = sentences.told();
    Gap gap = mirrors.chosen().orElseThrow().gap();
    String language = mirrors.study().orElseThrow().language();
    assertTrue(told.contains(gap.label().in(language)), told);
    for (String heading :
        List.of(ViewMessages.origin_cells, ViewMessages.why_test, ViewMessages.why_base)) {
      assertTrue(told.contains(heading), told);
    }
    assertTrue(
        told.contains(
            mirrors.chosen().orElseThrow().pane().gaps().basis().base().in(language).substring(1)),
        told);
  }

  @Test
  void aSentenceIsKeptRewordedAndTakenOutAgain() throws Exception {
    open(0);
    mirrors.show(View.of("ind"));
    OpenStudy open = mirrors.study().orElseThrow();
    List<KeptFinding> before = Insights.kept(open.study());
    Said said = Said.of(mirrors).getFirst();
    Chapter chapter = Insights.chapter(open.study().getReports().getFirst()).orElseThrow();
    Sentences keeping = new Sentences(open);
    keeping.keep("keep", said, chapter);
    List<KeptFinding> after = Insights.kept(open.study());
    assertEquals(before.size() + 1, after.size());

    StudySentences all = window.getService(StudySentences.class);
    all.want();
    await(() -> all.kept().size() == after.size());
    Said kept = all.kept().getLast();
    assertEquals(said.text(), kept.text());
    assertEquals("", kept.note());
    Rewording rewording = keeping.reword(kept).orElseThrow();
    assertTrue(rewording.words().contains("{1}"), rewording.words());
    String more = rewording.words() + " Dat leidt tot 7 klachten.";
    assertFalse(rewording.refused(more).isEmpty());
    rewording.take("reword", more);
    assertEquals(rewording.words(), keeping.reword(kept).orElseThrow().words(), "refused");
    rewording.take("reword", "Zo is het: " + rewording.words());
    assertTrue(all.kept().getLast().text().startsWith("Zo is het: "), all.kept().toString());
    open.editing().undo();
    assertEquals(said.text(), all.kept().getLast().text());
    open.editing().undo();
    assertEquals(before, Insights.kept(open.study()));
  }

  @Test
  void whatIsLookedAtGoesIntoTheReportAndOutAgain() throws Exception {
    open(0);
    mirrors.show(View.of("dtv"));
    Chapter chapter = Reporting.chapter(mirrors).orElseThrow();
    int before = chapter.getBlocks().size();
    Reporting.add(mirrors, chapter, "add", Headings.of(mirrors));
    assertEquals(before + 1, chapter.getBlocks().size());
    mirrors.study().orElseThrow().editing().undo();
    assertEquals(before, chapter.getBlocks().size());
  }

  @Test
  void aStudyWithoutAMirrorSaysSoAndDrawsNothing() throws Exception {
    open(1);
    assertTrue(mirrors.panes().isEmpty());
    assertTrue(mirror.told().contains(ViewMessages.no_mirror_teach), mirror.told());
    assertEquals(0, verdicts.table().getItemCount());
    assertTrue(matrix.told().contains(ViewMessages.no_mirror_teach), matrix.told());
    assertTrue(sentences.sentences().isEmpty());
    assertFalse(aspect.told().isBlank());
  }

  private static void key(Canvas canvas, int code) {
    Event event = new Event();
    event.keyCode = code;
    canvas.notifyListeners(SWT.KeyDown, event);
  }

  private static void await(BooleanSupplier condition) {
    Display display = Display.getCurrent();
    long end = System.currentTimeMillis() + PATIENCE;
    while (!condition.getAsBoolean()) {
      assertTrue(System.currentTimeMillis() < end, "it took longer than " + PATIENCE + " ms");
      if (!display.readAndDispatch()) {
        try {
          Thread.sleep(5);
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }
}
