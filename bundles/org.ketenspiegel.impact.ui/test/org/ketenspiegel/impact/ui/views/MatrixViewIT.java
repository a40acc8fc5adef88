// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.analysis.placement.Standings.Standing;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.impact.ui.matrices.Edits;
import org.ketenspiegel.impact.ui.matrices.Entry;
import org.ketenspiegel.impact.ui.matrices.Matrices;
import org.ketenspiegel.impact.ui.matrices.Matrices.Selected;
import org.ketenspiegel.impact.ui.matrices.View;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.ui.study.OpenStudies;

/** The perspective in our own workbench, on the example study. */
class MatrixViewIT {

  private static final long PATIENCE = 180_000;
  private static final int DRAGGED = 40;
  private static final String EXAMPLE = "kleine-keten-2017";

  private IWorkbenchWindow window;
  private Matrices matrices;
  private MatrixView view;
  private AspectsView aspects;

  @BeforeEach
  void theMatricesOfTheExampleStudyAreComputed() throws Exception {
    window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    var example =
        window.getService(Contributions.class).studies().stream()
            .filter(study -> study.id().equals(EXAMPLE))
            .findFirst()
            .orElseThrow();
    window.getService(OpenStudies.class).openExample(example);
    PlatformUI.getWorkbench().showPerspective("org.ketenspiegel.workbench.impact", window);
    matrices = window.getService(Matrices.class);
    await(() -> !matrices.entries().isEmpty());
    matrices.show(View.of(matrices.entries().getFirst()));
    matrices.cut(Optional.empty());
    matrices.select(Optional.empty());
    await(matrices::isSettled);
    view = (MatrixView) window.getActivePage().findView(MatrixView.ID);
    aspects = (AspectsView) window.getActivePage().findView(AspectsView.ID);
    await(() -> !view.canvases().isEmpty() && view.canvases().getFirst().getSize().x > 100);
    await(view::isAtRest);
  }

  @Test
  void aLineDraggedFortyPixelsGroupsTheDotsAnew() {
    Entry entry = matrices.shown().getFirst();
    Placement before = matrices.placement(entry).orElseThrow();
    Point crossing = view.crossing();
    drag(crossing.x + DRAGGED, crossing.y, 0, DRAGGED);

    Placement after = matrices.placement(entry).orElseThrow();
    assertTrue(after.y().line() < before.y().line(), "the line went down");
    assertEquals(before.x().line(), after.x().line(), "the other line stands still");
    assertEquals(crossing.y + DRAGGED, view.crossing().y, 1);
    List<Placement.Point> moved =
        before.points().stream().filter(p -> before.quadrant(p) != after.quadrant(p)).toList();
    assertFalse(moved.isEmpty(), "some dot changed sides");

    Placement.Point one = moved.getFirst();
    matrices.select(Optional.of(new Selected(entry, one.key())));
    int index = after.points().indexOf(one);
    Standing now = after.standings().get(index);
    assertNotEquals(before.standings().get(index).shares(), now.shares());
    String told = aspects.told();
    String language = matrices.study().orElseThrow().language();
    assertTrue(told.contains(after.name(after.quadrant(one)).in(language)), told);
    long share = Math.round(100 * now.share(now.quadrant()));
    assertTrue(told.contains(" " + share + " "), told);
    assertTrue(told.contains(now.verdict().orElseThrow().words().in(language)), told);
  }

  @Test
  void clickingADotSelectsItsAspectAndTheKeysGoOn() {
    Entry entry = matrices.shown().getFirst();
    Placement placement = matrices.placement(entry).orElseThrow();
    List<String> order = Matrices.order(placement);
    matrices.select(Optional.of(new Selected(entry, order.getFirst())));
    Canvas canvas = view.canvases().getFirst();
    key(canvas, SWT.ARROW_LEFT, 0);
    assertEquals(Optional.of(order.get(1)), matrices.selected().map(Selected::key));
    double line = placement.x().line();
    key(canvas, SWT.ARROW_RIGHT, SWT.MOD1);
    assertTrue(matrices.placement(entry).orElseThrow().x().line() > line);
    key(canvas, SWT.ESC, 0);
    assertEquals(line, matrices.placement(entry).orElseThrow().x().line());
  }

  @Test
  void agenciesStandBesideEachOtherForEveryAudience() {
    String audience = matrices.shown().getFirst().audience();
    matrices.show(View.agencies(audience));
    await(() -> matrices.isSettled() && view.canvases().size() == 3);
    matrices.show(View.everything());
    await(() -> matrices.isSettled() && view.canvases().size() == 6);
    assertTrue(matrices.shown().stream().allMatch(e -> matrices.placement(e).isPresent()));
  }

  @Test
  void linesThatWereMovedAreKeptInTheStudyAndCanBeUndone() {
    Entry entry = matrices.shown().getFirst();
    Placement before = matrices.placement(entry).orElseThrow();
    Point crossing = view.crossing();
    drag(crossing.x + DRAGGED, crossing.y, 0, DRAGGED);
    double moved = matrices.placement(entry).orElseThrow().y().line();
    new Edits(matrices, "lines").keepLines();
    await(() -> !now(entry).options().equals(entry.options()) && matrices.isSettled());
    Placement kept = matrices.placement(now(entry)).orElseThrow();
    assertFalse(matrices.isMoved(), "the study says it now");
    assertEquals(moved, kept.y().line(), 1e-3);
    assertEquals(Double.parseDouble(now(entry).options().crosshair()), kept.y().line());
    matrices.study().orElseThrow().editing().undo();
    await(() -> now(entry).options().equals(entry.options()) && matrices.isSettled());
    assertEquals(before.y().line(), matrices.placement(now(entry)).orElseThrow().y().line(), 1e-12);
  }

  /** The same analysis as the study has it now. */
  private Entry now(Entry entry) {
    return matrices.entries().stream()
        .filter(e -> e.id().equals(entry.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void oneStepPutsTheMatrixIntoTheReportAndOneTakesItOut() {
    var study = matrices.study().orElseThrow();
    long before = blocks();
    new Edits(matrices, "report").report(entry -> "Matrix");
    assertEquals(before + 1, blocks());
    study.editing().undo();
    assertEquals(before, blocks());
  }

  private long blocks() {
    return matrices.study().orElseThrow().study().getReports().stream()
        .flatMap(report -> report.getChapters().stream())
        .mapToLong(chapter -> chapter.getBlocks().size())
        .sum();
  }

  @Test
  void theRulesForMissingAnswersStandSideBySide() {
    matrices.show(matrices.view().ruled());
    await(() -> matrices.isSettled() && view.canvases().size() == 3);
    assertEquals(
        3,
        matrices.shown().stream()
            .map(e -> matrices.placement(e).orElseThrow().r2())
            .distinct()
            .count());
    matrices.show(matrices.view().ruled());
    await(() -> matrices.isSettled() && view.canvases().size() == 1);
  }

  @Test
  void aCornerIsCalledWhatAPersonCallsIt() {
    Entry entry = matrices.shown().getFirst();
    String language = matrices.study().orElseThrow().language();
    new Edits(matrices, "name").name(Quadrant.IMPROVE, "eerst dit");
    await(() -> name(entry, language).equals("eerst dit"));
    matrices.study().orElseThrow().editing().undo();
    await(() -> !name(entry, language).equals("eerst dit"));
  }

  private String name(Entry entry, String language) {
    return matrices.placement(entry).map(p -> p.name(Quadrant.IMPROVE).in(language)).orElse("");
  }

  @Test
  void theWheelShowsLessAndThatLarger() {
    Canvas canvas = view.canvases().getFirst();
    Point before = view.crossing();
    Event wheel = new Event();
    wheel.x = canvas.getSize().x - 60;
    wheel.y = before.y;
    wheel.count = 3;
    canvas.notifyListeners(SWT.MouseVerticalWheel, wheel);
    assertNotEquals(before.x, view.crossing().x);
    Event key = new Event();
    key.character = '0';
    canvas.notifyListeners(SWT.KeyDown, key);
    assertEquals(before, view.crossing());
  }

  private void drag(int x, int y, int across, int down) {
    Canvas canvas = view.canvases().getFirst();
    mouse(canvas, SWT.MouseMove, x, y);
    mouse(canvas, SWT.MouseDown, x, y);
    mouse(canvas, SWT.MouseMove, x + across / 2, y + down / 2);
    mouse(canvas, SWT.MouseMove, x + across, y + down);
    mouse(canvas, SWT.MouseUp, x + across, y + down);
  }

  private static void mouse(Canvas canvas, int type, int x, int y) {
    Event event = new Event();
    event.x = x;
    event.y = y;
    event.button = 1;
    canvas.notifyListeners(type, event);
  }

  private static void key(Canvas canvas, int code, int mask) {
    Event event = new Event();
    event.keyCode = code;
    event.stateMask = mask;
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
