// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.mirrors;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.ketenspiegel.analysis.Runner.Watch;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.comparison.mirror.MirrorOptions;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.StudyJob;

/** Computes one mirror at a time beside the window: the newest. */
final class Computation {

  private final Reflecting reflecting;
  private final Display display;
  private final ErrorDoor door;
  private Optional<Job> running = Optional.empty();
  private int latest;
  private volatile double fraction;

  Computation(Reflecting reflecting, Display display, ErrorDoor door) {
    this.reflecting = reflecting;
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

  /**
   * Hands the mirror to the window's thread, unless something newer was asked meanwhile.
   *
   * @param whenEnded called instead when it ended without one: cancelled elsewhere, or by a fault
   */
  void start(
      StudyData data, MirrorOptions options, Consumer<Mirrored> whenDone, Runnable whenEnded) {
    cancel();
    int mine = latest;
    fraction = 0;
    running =
        Optional.of(
            new StudyJob<Mirrored>(MirrorsMessages.computing, display, door)
                .start(
                    monitor -> {
                      try {
                        return reflecting.of(data, options, watch(monitor));
                      } catch (RuntimeException e) {
                        display.asyncExec(() -> ended(mine, whenEnded));
                        throw e;
                      }
                    },
                    mirrored -> {
                      if (mine == latest) {
                        running = Optional.empty();
                        whenDone.accept(mirrored);
                      }
                    }));
  }

  private void ended(int mine, Runnable whenEnded) {
    if (mine == latest) {
      running = Optional.empty();
      whenEnded.run();
    }
  }

  private Watch watch(IProgressMonitor monitor) {
    return new Watch(now -> fraction = now, sofar -> {}, monitor::isCanceled);
  }
}
