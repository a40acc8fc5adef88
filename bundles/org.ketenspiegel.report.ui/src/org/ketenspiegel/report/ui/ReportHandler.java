// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.model.AtomicFile;
import org.ketenspiegel.model.study.Report;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.report.Reports;
import org.ketenspiegel.ui.answers.StudyAnswers;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudy;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.Problem;
import org.ketenspiegel.ui.work.StudyJob;

/** Writes the first report of the study in hand beside its files, and opens it in the browser. */
public final class ReportHandler extends AbstractHandler {

  private static final String FOLDER = "reports-out";

  @Override
  public Object execute(ExecutionEvent event) {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
    window.getService(OpenStudies.class).active().ifPresent(open -> start(open, window));
    return null;
  }

  private static void start(OpenStudy open, IWorkbenchWindow window) {
    ErrorDoor door = window.getService(ErrorDoor.class);
    if (open.study().getReports().isEmpty()) {
      door.show(new Problem(ReportMessages.none, open.name(open.study()), ReportMessages.none_do));
      return;
    }
    // a copy: the study itself may be edited while the report is written
    Study frozen = EcoreUtil.copy(open.study());
    Path folder = open.file().getParent().resolve(FOLDER);
    String language =
        Reports.LANGUAGES.contains(open.language()) ? open.language() : Reports.LANGUAGES.getLast();
    Runner runner = window.getService(Runner.class);
    window
        .getService(StudyAnswers.class)
        .read(
            open,
            data ->
                new StudyJob<Path>(ReportMessages.writing, window.getShell().getDisplay(), door)
                    .start(
                        monitor -> write(frozen, data, folder, language, runner),
                        file -> show(file, door)));
  }

  private static Path write(
      Study study, StudyData data, Path folder, String language, Runner runner) throws Exception {
    Report report = Reports.find(study, Optional.empty()).orElseThrow();
    Path file = folder.resolve(study.getId() + "-" + report.getId() + "." + language + ".html");
    Files.createDirectories(folder);
    AtomicFile.write(file, Reports.html(study, data, report, language, runner));
    return file;
  }

  private static void show(Path file, ErrorDoor door) {
    if (!Program.launch(file.toUri().toString())) {
      door.show(new Problem(ReportMessages.not_opened, file.toString(), ReportMessages.open_it));
    }
  }
}
