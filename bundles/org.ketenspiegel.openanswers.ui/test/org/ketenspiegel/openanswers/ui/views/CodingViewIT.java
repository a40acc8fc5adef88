// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.StudyContribution;
import org.ketenspiegel.ui.grid.GridContent;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudy;

/** The perspective Data in our own workbench, on an example study. */
class CodingViewIT {

  private static final long PATIENCE = 120_000;
  private static final String STUDY = "sociale-dienst-2017";

  private IWorkbenchWindow window;
  private OpenStudy study;
  private CodingView view;

  @BeforeEach
  void thePerspectiveIsOpenOnTheExample() throws Exception {
    window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    StudyContribution example =
        window.getService(Contributions.class).studies().stream()
            .filter(s -> s.id().equals(STUDY))
            .findFirst()
            .orElseThrow();
    study = window.getService(OpenStudies.class).openExample(example);
    PlatformUI.getWorkbench().showPerspective("org.ketenspiegel.workbench.data", window);
    view = (CodingView) window.getActivePage().showView(CodingView.ID);
    await(() -> view.grid().content().rows() > 0);
  }

  private GridContent shown() {
    return view.grid().content();
  }

  private Path codings() throws Exception {
    try (var files = Files.list(study.file().getParent().resolve("codings"))) {
      return files.filter(f -> f.toString().contains("tevreden")).findFirst().orElseThrow();
    }
  }

  @Test
  void aKeyGivesTheCodeOnScreenAndOnDiskAndUndoTakesItBack() throws Exception {
    assertNotNull(window.getActivePage().findView("org.ketenspiegel.importing.ui.answers"));
    view.grid().go(0, 0);
    int codes = shown().columnName(1).equals(ViewMessages.codes) ? 1 : 2;
    String before = shown().text(0, codes);
    String kept = Files.readString(codings());

    key('4', SWT.NONE);
    await(() -> !shown().text(0, codes).equals(before));
    String given = Files.readString(codings());
    assertNotEquals(kept, given);

    study.editing().undo();
    await(() -> shown().text(0, codes).equals(before));
    assertEquals(kept, Files.readString(codings()));
  }

  @Test
  void theSpaceBarMarksAQuoteAndTakesTheMarkAway() {
    view.grid().go(1, 0);
    int before = study.study().getQuotedAnswers().size();
    String name = shown().rowName(1);
    key(' ', SWT.NONE);
    assertEquals(before + 1, study.study().getQuotedAnswers().size());
    assertTrue(shown().rowName(1).endsWith(name) && !shown().rowName(1).equals(name));
    key(' ', SWT.NONE);
    assertEquals(before, study.study().getQuotedAnswers().size());
  }

  private void key(char sign, int code) {
    Event event = new Event();
    event.character = sign;
    event.keyCode = code == SWT.NONE ? sign : code;
    view.grid().notifyListeners(SWT.KeyDown, event);
  }

  private static void await(BooleanSupplier condition) {
    long end = System.currentTimeMillis() + PATIENCE;
    Display display = Display.getCurrent();
    while (!condition.getAsBoolean()) {
      assertTrue(System.currentTimeMillis() < end, "it did not come");
      if (!display.readAndDispatch()) {
        display.timerExec(50, () -> {});
        display.sleep();
      }
    }
  }
}
