// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.work;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/**
 * The one kind of long work: runs beside the window with progress and cancel, and hands its result
 * to the window's thread. What it throws goes through the error door, a cancellation nowhere.
 *
 * @param <T> what the work gives
 */
public final class StudyJob<T> {

  /** What all such jobs belong to, to find those that run. */
  public static final Object FAMILY = StudyJob.class;

  /** The work itself, outside the window's thread. */
  public interface Work<T> {
    T run(IProgressMonitor monitor) throws Exception;
  }

  private final String title;
  private final Display display;
  private final ErrorDoor door;

  public StudyJob(String title, Display display, ErrorDoor door) {
    this.title = title;
    this.display = display;
    this.door = door;
  }

  /** Starts it; what is returned can be cancelled. */
  public Job start(Work<T> work, Consumer<T> whenDone) {
    Job job = job(work, whenDone);
    job.schedule();
    return job;
  }

  /** The same for work that belongs to painting, which the progress of the window leaves out. */
  public Job startQuietly(Work<T> work, Consumer<T> whenDone) {
    Job job = job(work, whenDone);
    job.setSystem(true);
    job.schedule();
    return job;
  }

  private Job job(Work<T> work, Consumer<T> whenDone) {
    return new Job(title) {
      @Override
      protected IStatus run(IProgressMonitor monitor) {
        return StudyJob.this.run(work, whenDone, monitor);
      }

      @Override
      public boolean belongsTo(Object family) {
        return family == FAMILY && !isSystem();
      }
    };
  }

  private IStatus run(Work<T> work, Consumer<T> whenDone, IProgressMonitor monitor) {
    try {
      T result = work.run(monitor);
      if (!monitor.isCanceled()) {
        inWindow(() -> whenDone.accept(result));
      }
      return Status.OK_STATUS;
    } catch (OperationCanceledException | CancellationException e) {
      return new Status(IStatus.CANCEL, StudyJob.class, e.getMessage());
    } catch (RuntimeException e) {
      inWindow(() -> door.fault(e));
    } catch (Exception e) {
      inWindow(() -> door.show(failed(e)));
    }
    return Status.CANCEL_STATUS;
  }

  private Problem failed(Exception e) {
    return new Problem(
        NLS.bind(WorkMessages.work_failed, title),
        e.getLocalizedMessage(),
        WorkMessages.work_failed_advice);
  }

  private void inWindow(Runnable action) {
    if (!display.isDisposed()) {
      display.asyncExec(action);
    }
  }
}
