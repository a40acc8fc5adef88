// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.work.Commands;
import org.ketenspiegel.ui.work.ErrorDoor;

/** Takes up a file of answers and shows the study that has them where it can be explored. */
public final class ImportHandler extends AbstractHandler {

  private static final String ANALYSIS = "org.ketenspiegel.workbench.analysis";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
    String named = event.getParameter(Commands.IMPORT_FILE);
    OpenStudies studies = window.getService(OpenStudies.class);
    ErrorDoor door = window.getService(ErrorDoor.class);
    List<Destination> destinations =
        Destination.all(studies.active(), window.getService(Contributions.class));
    ImportWizard wizard =
        new ImportWizard(
            studies.home(),
            door,
            new ImportPage(
                door, named == null ? "" : named, destinations, selected(event, destinations)));
    new ImportDialog(window.getShell(), wizard).open();
    if (wizard.made().isPresent()) {
      show(window, wizard.made().get());
    }
    return null;
  }

  /** The wave that is selected; otherwise a study of its own. */
  private static Destination selected(ExecutionEvent event, List<Destination> destinations) {
    Fielding fielding =
        HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Object first
            ? Adapters.adapt(first, Fielding.class)
            : null;
    return destinations.stream()
        .filter(d -> d instanceof Destination.OfWave wave && wave.fielding() == fielding)
        .findFirst()
        .orElse(destinations.getFirst());
  }

  private static void show(IWorkbenchWindow window, Path study) throws ExecutionException {
    try {
      window.getService(OpenStudies.class).open(study);
      window.getWorkbench().showPerspective(ANALYSIS, window);
    } catch (StudyFileException | WorkbenchException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
  }
}
