// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

/**
 * Computes beside the window what a picture shows. What was cancelled is never handed over, however
 * late it ends. For the window's thread.
 */
public final class Computation {

  private final String title;
  private final Display display;
  private final ErrorDoor door;
  private final List<Job> jobs = new ArrayList<>();
  private int generation;
  private int pending;
  private volatile double fraction;

  /** The work itself, outside the window's thread. */
  public interface Work<T> {
    T run(Watch watch);
  }

  /**
   * What becomes of the work, told in the window's thread.
   *
   * @param <T> what it gives
   */
  public interface Taker<T> {
    void done(T result);

    /** It ended without a result: cancelled elsewhere, or by a fault. */
    default void ended() {}
  }

  /** Takes a result, and before it what there is of it so far. */
  public interface Previewer extends Taker<AnalysisResult> {
    void sofar(AnalysisResult preview);
  }

  /**
   * @param title what the progress of the window calls it
   */
  public Computation(String title, Display display, ErrorDoor door) {
    this.title = title;
    this.display = display;
    this.door = door;
  }

  public boolean isRunning() {
    return pending > 0;
  }

  /** How far the work is, from 0 to 1. */
  public double progress() {
    return fraction;
  }

  /** Ends what runs; nothing of it is shown any more. */
  public void cancel() {
    generation++;
    pending = 0;
    jobs.forEach(Job::cancel);
    jobs.clear();
  }

  /** Works beside what runs already. */
  public <T> void start(Work<T> work, Taker<T> taker) {
    start(work, preview -> {}, taker);
  }

  /** Runs an analysis; where the options do not fit the answers, that is the result. */
  public void run(
      Runner runner, StudyData data, String analysis, Record options, Taker<AnalysisResult> taker) {
    int mine = generation;
    Consumer<Supplier<AnalysisResult>> previews =
        taker instanceof Previewer previewer
            ? made -> {
              AnalysisResult preview = made.get();
              display.asyncExec(() -> unlessCancelled(mine, () -> previewer.sofar(preview)));
            }
            : made -> {};
    start(watch -> answered(runner, data, analysis, options, watch), previews, taker);
  }

  /** The result of an analysis; where the options do not fit the answers, why they do not. */
  public static AnalysisResult answered(
      Runner runner, StudyData data, String analysis, Record options, Watch watch) {
    try {
      return runner.run(data, analysis, options, watch);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      // what was asked does not fit the answers: said where the result would stand
      return new Unanswered(Text.same(String.valueOf(e.getMessage())));
    }
  }

  private <T> void start(
      Work<T> work, Consumer<Supplier<AnalysisResult>> previews, Taker<T> taker) {
    int mine = generation;
    fraction = 0;
    pending++;
    jobs.add(
        new StudyJob<T>(title, display, door)
            .start(
                monitor -> {
                  try {
                    return work.run(watch(previews, monitor));
                  } catch (RuntimeException e) {
                    display.asyncExec(() -> end(mine, taker::ended));
                    throw e;
                  }
                },
                result -> end(mine, () -> taker.done(result))));
  }

  private Watch watch(Consumer<Supplier<AnalysisResult>> previews, IProgressMonitor monitor) {
    return new Watch(now -> fraction = now, previews, monitor::isCanceled);
  }

  private void end(int mine, Runnable told) {
    unlessCancelled(
        mine,
        () -> {
          pending--;
          told.run();
        });
  }

  private void unlessCancelled(int mine, Runnable told) {
    if (mine == generation) {
      told.run();
    }
  }
}
