// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.restart;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.ketenspiegel.instrument.ui.Opening;
import org.ketenspiegel.instrument.ui.QuestionnaireEditor;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.tabulation.ui.views.QuestionsView;
import org.ketenspiegel.ui.result.Grid;
import org.ketenspiegel.ui.result.Output;
import org.ketenspiegel.ui.result.ResultPage;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudy;
import org.ketenspiegel.ui.work.Commands;

/**
 * What a person does in a workbench of its own, from its window to its end. {@link Launch} starts
 * it; what was seen is written to the file it names.
 */
public final class Sitting implements IStartup {

  static final String TASK = "sitting.task";
  static final String SEEN = "sitting.seen";
  static final String FAILED = "failed";
  static final String RENAMED = "Hoe alles bij elkaar was";
  static final String PERSPECTIVE = "org.ketenspiegel.workbench.analysis";
  static final String QUESTION = "oordeel";

  /** One for each start of the workbench. */
  enum Task {
    EDIT,
    LOOK
  }

  private final Properties seen = new Properties();
  private IWorkbenchWindow window;
  private OpenStudies studies;

  @Override
  public void earlyStartup() {
    Display display = PlatformUI.getWorkbench().getDisplay();
    display.asyncExec(this::sit);
  }

  private void sit() {
    try {
      window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
      studies = window.getService(OpenStudies.class);
      switch (Task.valueOf(System.getProperty(TASK))) {
        case EDIT -> edit();
        case LOOK -> look();
      }
    } catch (Exception | AssertionError e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      seen.setProperty(FAILED, trace.toString());
    } finally {
      write();
      PlatformUI.getWorkbench().close();
    }
  }

  private void edit() throws Exception {
    Commands.run(window, Commands.EXAMPLE, Map.of(Commands.EXAMPLE_STUDY, "kleine-keten-2017"));
    Hands.settle();
    OpenStudy open = studies.active().orElseThrow();
    Instrument instrument = open.study().getInstruments().getFirst();
    QuestionnaireEditor editor = (QuestionnaireEditor) Opening.open(window, open, instrument);
    Question question = open.find(Question.class, QUESTION).orElseThrow();
    seen.setProperty("before", open.name(question));
    editor.reveal(question);
    editor.rename();
    Hands.writeInPlace(window.getShell(), RENAMED);
    seen.setProperty("renamed", open.name(question));
    Commands.run(window, IWorkbenchCommandConstants.EDIT_UNDO);
    seen.setProperty("undone", open.name(question));
    Commands.run(window, IWorkbenchCommandConstants.EDIT_REDO);
    seen.setProperty("redone", open.name(question));
    seen.setProperty("dirty", String.valueOf(editor.isDirty()));
    Commands.run(window, IWorkbenchCommandConstants.FILE_SAVE);
    Hands.settle();
    seen.setProperty("dirtyAfterSaving", String.valueOf(editor.isDirty()));
    PlatformUI.getWorkbench().showPerspective(PERSPECTIVE, window);
    choose(RENAMED);
    Hands.await("a result", () -> result().isPresent());
  }

  /** Points at a question in the list of the perspective, as a person does. */
  private void choose(String name) {
    var view = window.getActivePage().findView(QuestionsView.ID);
    TableViewer list = (TableViewer) view.getSite().getSelectionProvider();
    Hands.await(name, () -> entry(list, name) >= 0);
    list.setSelection(new StructuredSelection(list.getElementAt(entry(list, name))), true);
  }

  private static int entry(TableViewer list, String name) {
    for (int i = 0; list.getElementAt(i) != null; i++) {
      if (list.getTable().getItem(i).getText().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Touches nothing: the workbench must have come back as it was left. */
  private void look() {
    Hands.await("a result", () -> result().isPresent());
    OpenStudy open = studies.active().orElseThrow();
    seen.setProperty("folder", open.file().getParent().toString());
    seen.setProperty("language", open.language());
    seen.setProperty("name", open.name(open.find(Question.class, QUESTION).orElseThrow()));
    seen.setProperty("canUndo", String.valueOf(open.editing().canUndo()));
    seen.setProperty("perspective", window.getActivePage().getPerspective().getId());
    Output output = result().orElseThrow();
    seen.setProperty("heading", output.heading());
    Grid grid = output.grids().getFirst();
    seen.setProperty("column", grid.heads().getFirst().label());
    seen.setProperty("row", grid.rows().get(1).label());
    seen.setProperty("cell", grid.rows().get(1).figures().getFirst().text());
  }

  private Optional<Output> result() {
    return Hands.below(window.getShell(), ResultPage.class).flatMap(ResultPage::output);
  }

  private void write() {
    try (var out = Files.newBufferedWriter(Path.of(System.getProperty(SEEN)))) {
      seen.store(out, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
