// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.exploration;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.Runner.Watch;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.StudyJob;

/** Runs one analysis at a time beside the window: the newest, the one before is cancelled. */
final class Computation {

  private final Runner runner;
  private final Display display;
  private final ErrorDoor door;
  private Optional<Job> running = Optional.empty();
  private int latest;
  private volatile double fraction;

  Computation(Runner runner, Display display, ErrorDoor door) {
    this.runner = runner;
    this.display = display;
    this.door = door;
  }

  boolean isRunning() {
    return running.isPresent();
  }

  double progress() {
    return fraction;
  }

  void cancel() {
    latest++;
    running.ifPresent(Job::cancel);
    running = Optional.empty();
  }

  /** Hands the result to the window's thread, unless something newer was asked meanwhile. */
  void start(StudyData data, Request request, Consumer<AnalysisResult> whenDone) {
    cancel();
    int mine = latest;
    fraction = 0;
    running =
        Optional.of(
            new StudyJob<AnalysisResult>(ExplorationMessages.computing, display, door)
                .start(
                    monitor -> run(data, request, monitor),
                    result -> {
                      if (mine == latest) {
                        running = Optional.empty();
                        whenDone.accept(result);
                      }
                    }));
  }

  private AnalysisResult run(StudyData data, Request request, IProgressMonitor monitor) {
    Watch watch = new Watch(now -> fraction = now, sofar -> {}, monitor::isCanceled);
    try {
      return runner.run(data, request.analysis(), request.options(), watch);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      // what was asked does not fit the answers: said where the result would stand
      return new Unanswered(Text.same(String.valueOf(e.getMessage())));
    }
  }
}
