// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.ui;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ketenspiegel.model.study.Report;
import org.ketenspiegel.report.Reports;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudy;
import org.ketenspiegel.ui.work.Commands;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.Problem;

/** Makes the selected report, else the first one of the study in hand, and opens it. */
public final class ReportHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
    Object selected =
        HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection s
            ? s.getFirstElement()
            : null;
    Optional<Report> report = Optional.ofNullable(Adapters.adapt(selected, Report.class));
    Optional<String> language = Optional.ofNullable(event.getParameter(Commands.REPORT_LANGUAGE));
    report
        .map(r -> Adapters.adapt(selected, OpenStudy.class))
        .or(() -> window.getService(OpenStudies.class).active())
        .ifPresent(study -> make(window, study, report.map(Report::getId), language));
    return null;
  }

  private static void make(
      IWorkbenchWindow window,
      OpenStudy study,
      Optional<String> report,
      Optional<String> language) {
    Order.of(study.study(), study.file().getParent(), report, language.orElse(language(study)))
        .ifPresentOrElse(
            order -> new Making(window).start(order),
            () -> window.getService(ErrorDoor.class).show(none(study)));
  }

  /** What the study is shown in, where reports can be written in it. */
  private static String language(OpenStudy study) {
    return Reports.LANGUAGES.contains(study.language()) ? study.language() : "en";
  }

  private static Problem none(OpenStudy study) {
    return new Problem(
        ReportMessages.none_what, study.name(study.study()), ReportMessages.none_advice);
  }
}
