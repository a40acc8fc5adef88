// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.exploration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.Runner.Watch;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.study.SavedAnalysis;
import org.ketenspiegel.tabulation.Tabulation;
import org.ketenspiegel.tabulation.TabulationOptions;
import org.ketenspiegel.tabulation.TabulationOptions.Layout;
import org.ketenspiegel.tabulation.ui.views.ResultView;
import org.ketenspiegel.ui.result.Grids;
import org.ketenspiegel.ui.result.Output;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudy;

/** The parts of the perspective in our own workbench, on the example study. */
class ExplorationIT {

  private static final long PATIENCE = 180_000;
  private static final String EXAMPLE = "kleine-keten-2017";

  private IWorkbenchWindow window;
  private OpenStudy study;
  private Exploration exploration;

  @BeforeEach
  void theExampleStudyIsOpen() throws Exception {
    window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    var example =
        window.getService(Contributions.class).studies().stream()
            .filter(study -> study.id().equals(EXAMPLE))
            .findFirst()
            .orElseThrow();
    study = window.getService(OpenStudies.class).openExample(example);
    PlatformUI.getWorkbench().showPerspective("org.ketenspiegel.workbench.analysis", window);
    exploration = window.getService(Exploration.class);
    await(() -> exploration.asked().isPresent());
    exploration.audience("asielzoekers");
  }

  @Test
  void whatIsShownIsWhatTheRunnerGivesAndIsCopiedAsText() {
    choose("aspect.respect", "aspect.luisteren");
    Output output = output();
    TabulationOptions options =
        new TabulationOptions("asielzoekers", List.of("aspect.respect", "aspect.luisteren"))
            .by("agency")
            .with(Layout.SUMMARY)
            .statistics("top2");
    Runner runner = window.getService(Runner.class);
    AnalysisResult given =
        runner.run(exploration.asked().orElseThrow().data(), Tabulation.ID, options, Watch.NOBODY);
    assertEquals(Grids.of(given, study.language()), output.grids());
    assertEquals("78", output.grids().getFirst().rows().getFirst().figures().getFirst().text());
    output.copy(Display.getCurrent());
    assertEquals(output.text(), clipboard());
    assertTrue(output.text().contains("\t78\t84 C\t63\n"), output.text());
  }

  @Test
  void whatIsKeptOpensAgainAndCanBeUndone() {
    int before = study.study().getAnalyses().size();
    choose("oordeel");
    SavedAnalysis kept = Saving.keep(exploration.request().orElseThrow(), "Het oordeel", study);
    assertEquals(before + 1, study.study().getAnalyses().size());
    var shown = output().grids();
    choose("aspect.respect");
    exploration.open(kept);
    await(() -> exploration.shown().orElseThrow().heading().equals("Het oordeel"));
    assertEquals(shown, output().grids());
    study.editing().undo();
    assertEquals(before, study.study().getAnalyses().size());
  }

  private void choose(String... words) {
    exploration.choose(exploration.asked().orElseThrow().meant(List.of(words)));
    await(exploration::isSettled);
  }

  private Output output() {
    ResultView view = (ResultView) window.getActivePage().findView(ResultView.ID);
    return view.page().output().orElseThrow();
  }

  private static String clipboard() {
    Clipboard clipboard = new Clipboard(Display.getCurrent());
    Object text = clipboard.getContents(TextTransfer.getInstance());
    clipboard.dispose();
    return String.valueOf(text);
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
