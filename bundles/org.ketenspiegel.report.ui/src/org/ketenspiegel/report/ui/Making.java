// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.ui;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.findings.Rules;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.Notice;
import org.ketenspiegel.ui.work.StudyJob;

/** Makes one report beside the window and says in a notice how far it is. */
final class Making {

  private static final int STEPS = 100;

  private final IWorkbenchWindow window;
  private final Display display;
  private final Notice notice;

  Making(IWorkbenchWindow window) {
    this.window = window;
    this.display = window.getShell().getDisplay();
    this.notice = Notice.in(window.getShell());
  }

  void start(Order order) {
    var contributions = window.getService(Contributions.class);
    var runner = window.getService(Runner.class);
    var rules = Rules.in(RegistryFactory.getRegistry());
    Job job =
        new StudyJob<Path>(ReportMessages.making, display, window.getService(ErrorDoor.class))
            .start(monitor -> write(order, contributions, runner, rules, monitor), this::written);
    var cancel = new Notice.Link(ReportMessages.cancel, () -> cancel(job));
    notice.show(NLS.bind(ReportMessages.progress, 0), List.of(cancel));
  }

  private void cancel(Job job) {
    job.cancel();
    notice.close();
  }

  private Path write(
      Order order,
      Contributions contributions,
      Runner runner,
      Rules rules,
      IProgressMonitor monitor)
      throws Exception {
    monitor.beginTask(ReportMessages.making, STEPS);
    int[] done = {0};
    try {
      return order.write(
          contributions,
          runner,
          rules,
          fraction -> {
            if (monitor.isCanceled()) {
              throw new OperationCanceledException();
            }
            int now = (int) (fraction * STEPS);
            monitor.worked(now - done[0]);
            done[0] = now;
            inWindow(() -> notice.say(NLS.bind(ReportMessages.progress, now)));
          });
    } catch (Exception e) {
      inWindow(notice::close);
      throw monitor.isCanceled() ? new OperationCanceledException() : e;
    }
  }

  private void written(Path file) {
    boolean opened = Program.launch(file.toUri().toString());
    String words = opened ? ReportMessages.made : ReportMessages.made_not_opened;
    notice.show(
        NLS.bind(words, file.getFileName()),
        List.of(
            new Notice.Link(ReportMessages.open, () -> Program.launch(file.toUri().toString())),
            new Notice.Link(
                ReportMessages.folder, () -> Program.launch(file.getParent().toUri().toString()))));
    notice.leaveSoon();
  }

  private void inWindow(Runnable action) {
    if (!display.isDisposed()) {
      display.asyncExec(action);
    }
  }
}
