// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.matrices;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

/** Runs matrices beside the window and shows them while their replicates come. */
final class Computations {

  private final Runner runner;
  private final Display display;
  private final ErrorDoor door;
  private final List<Job> running = new ArrayList<>();
  private int generation;

  Computations(Runner runner, Display display, ErrorDoor door) {
    this.runner = runner;
    this.display = display;
    this.door = door;
  }

  /** Ends what runs; nothing of it is shown any more. */
  void cancel() {
    generation++;
    running.forEach(Job::cancel);
    running.clear();
  }

  /**
   * Computes one result.
   *
   * @param show takes what there is so far and, as the last, the result; in the window's thread
   */
  void start(
      StudyData data, String analysis, Record options, BiConsumer<AnalysisResult, Stage> show) {
    int mine = generation;
    Consumer<Supplier<AnalysisResult>> sofar =
        preview -> {
          AnalysisResult made = preview.get();
          display.asyncExec(
              () -> {
                if (mine == generation) {
                  show.accept(made, Stage.PREVIEW);
                }
              });
        };
    running.add(
        new StudyJob<AnalysisResult>(MatricesMessages.computing, display, door)
            .start(
                monitor ->
                    run(data, analysis, options, new Watch(f -> {}, sofar, monitor::isCanceled)),
                result -> {
                  if (mine == generation) {
                    show.accept(result, Stage.DONE);
                  }
                }));
  }

  /** Whether more is to come. */
  enum Stage {
    PREVIEW,
    DONE
  }

  private AnalysisResult run(StudyData data, String analysis, Record options, Watch watch) {
    try {
      return runner.run(data, analysis, options, watch);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      // what was asked does not fit the answers: said where the result would stand
      return new Unanswered(Text.same(String.valueOf(e.getMessage())));
    }
  }
}
