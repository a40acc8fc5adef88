// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.ui.details.OutlineView;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudy;
import org.ketenspiegel.ui.work.Commands;
import org.ketenspiegel.workbench.bars.Perspectives;

class WorkbenchIT {

  private IWorkbenchWindow window;
  private OpenStudies studies;

  @BeforeEach
  void theWindow() {
    window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    studies = window.getService(OpenStudies.class);
    Perspectives.show(window, InstrumentPerspective.ID);
  }

  @Test
  void opensInOurOwnApplication() {
    assertNotNull(Display.getCurrent(), "the test runs in the window's thread");
    assertEquals("org.ketenspiegel.workbench.product", Platform.getProduct().getId());
    assertTrue(window.getShell().getText().endsWith("Ketenspiegel"));
  }

  @Test
  void hasSixMenusAndThePreferencesAreOurs() {
    List<String> menus =
        Stream.of(window.getShell().getMenuBar().getItems()).map(MenuItem::getText).toList();
    assertEquals(6, menus.size(), menus.toString());
    Stream.of(PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes())
        .forEach(page -> assertTrue(page.getId().startsWith("org.ketenspiegel."), page.getId()));
  }

  @Test
  void whatSomebodyElseWroteIsReadAgain() throws Exception {
    OpenStudy open = example();
    String name = open.name(open.study());
    String text = Files.readString(open.file());
    Files.writeString(open.file(), text.replace(name, "Elders hernoemd"));
    assertTrue(open.changedOnDisk());
    open.reload();
    assertEquals("Elders hernoemd", open.name(open.study()));
    assertFalse(open.changedOnDisk());
  }

  @Test
  void aBrokenStudyIsRefusedInOneSentenceAndTheRestGoesOn(@TempDir Path folder) throws Exception {
    Path broken = folder.resolve("stuk.study");
    Files.writeString(broken, "<?xml version=\"1.0\"?><study:Study");
    OpenStudy open = example();
    String sentence =
        assertThrows(StudyFileException.class, () -> studies.open(broken)).getMessage();
    assertTrue(sentence.startsWith("stuk.study, line 1"), sentence);
    assertFalse(sentence.contains("\n"), sentence);
    assertEquals(open, studies.active().orElseThrow());
  }

  @Test
  void resettingTheLayoutBringsClosedViewsBack() {
    page().hideView(page().findView(OutlineView.ID));
    assertNull(page().findView(OutlineView.ID));
    Commands.run(window, "org.ketenspiegel.workbench.reset");
    assertNotNull(page().findView(OutlineView.ID));
  }

  @Test
  void perspectivesStandInTheOrderOfTheWork() {
    Commands.run(window, "org.ketenspiegel.workbench.welcome");
    Perspectives.show(window, AnalysisPerspective.ID);
    assertEquals(AnalysisPerspective.ID, page().getPerspective().getId());
    Perspectives.show(window, InstrumentPerspective.ID);
    assertEquals(InstrumentPerspective.ID, page().getPerspective().getId());
  }

  @Test
  void theLookChangesAtOnceAndBack() {
    Looks looks = window.getService(Looks.class);
    Look before = looks.look();
    Commands.run(window, "org.ketenspiegel.workbench.look");
    assertFalse(before == looks.look());
    Commands.run(window, "org.ketenspiegel.workbench.look");
    assertEquals(before, looks.look());
  }

  private OpenStudy example() {
    Commands.run(window, Commands.EXAMPLE);
    settle();
    return studies.active().orElseThrow();
  }

  private IWorkbenchPage page() {
    return window.getActivePage();
  }

  private static void settle() {
    while (Display.getCurrent().readAndDispatch()) {
      continue;
    }
  }
}
