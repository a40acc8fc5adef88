// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench.bars;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Control;
import org.ketenspiegel.ui.work.StudyJob;

/** Draws a control again when long work begins or ends. */
final class Working implements AutoCloseable {

  private final IJobChangeListener listener;

  Working(Control control) {
    Runnable redraw =
        () -> {
          if (!control.isDisposed()) {
            control.redraw();
          }
        };
    listener =
        new JobChangeAdapter() {
          @Override
          public void running(IJobChangeEvent event) {
            tell(event);
          }

          @Override
          public void done(IJobChangeEvent event) {
            tell(event);
          }

          private void tell(IJobChangeEvent event) {
            if (event.getJob().belongsTo(StudyJob.FAMILY) && !control.isDisposed()) {
              control.getDisplay().asyncExec(redraw);
            }
          }
        };
    Job.getJobManager().addJobChangeListener(listener);
  }

  /** The title of the work that runs. */
  static Optional<String> now() {
    return Stream.of(Job.getJobManager().find(StudyJob.FAMILY))
        .filter(job -> job.getState() == Job.RUNNING)
        .map(Job::getName)
        .findFirst();
  }

  @Override
  public void close() {
    Job.getJobManager().removeJobChangeListener(listener);
  }
}
