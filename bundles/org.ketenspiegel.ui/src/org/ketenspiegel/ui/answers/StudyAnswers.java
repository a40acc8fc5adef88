// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.answers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.ui.study.OpenStudy;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.StudyJob;

/**
 * The answers of open studies, frozen for analyses. Parts that ask at once share one reading, and
 * of edits that follow one another quickly only the last is read. A workbench service, for its
 * thread.
 */
public final class StudyAnswers {

  private final Contributions contributions;
  private final Display display;
  private final ErrorDoor door;
  private final Map<OpenStudy, List<Consumer<org.ketenspiegel.importing.source.OpenStudy>>>
      waiting = new HashMap<>();
  private final Set<OpenStudy> reading = new HashSet<>();

  public StudyAnswers(Contributions contributions, Display display, ErrorDoor door) {
    this.contributions = contributions;
    this.display = display;
    this.door = door;
  }

  /**
   * Reads the answers beside the window and hands them over in its thread. When a file cannot be
   * read the error door says why.
   */
  public void read(OpenStudy open, Consumer<StudyData> whenRead) {
    readAll(open, answered -> whenRead.accept(answered.data()));
  }

  /** The same with what was found in the files, and the study as it was when they were read. */
  public void readAll(
      OpenStudy open, Consumer<org.ketenspiegel.importing.source.OpenStudy> whenRead) {
    List<Consumer<org.ketenspiegel.importing.source.OpenStudy>> others = waiting.get(open);
    if (others != null) {
      others.add(whenRead);
      return;
    }
    waiting.put(open, new ArrayList<>(List.of(whenRead)));
    // whoever asks for the same reason does so before this comes to its turn
    display.asyncExec(() -> begin(open));
  }

  private void begin(OpenStudy open) {
    if (!waiting.containsKey(open) || !reading.add(open)) {
      return; // taken along already, or begun when what is being read has been
    }
    List<Consumer<org.ketenspiegel.importing.source.OpenStudy>> takers = waiting.remove(open);
    Path folder = open.file().getParent();
    // a copy: the study itself may be edited while the job reads it
    Study frozen = EcoreUtil.copy(open.study());
    new StudyJob<org.ketenspiegel.importing.source.OpenStudy>(AnswerMessages.reading, display, door)
        .start(
            monitor ->
                org.ketenspiegel.importing.source.OpenStudy.answered(frozen, folder, contributions),
            answered -> takers.forEach(taker -> taker.accept(answered)))
        .addJobChangeListener(
            new JobChangeAdapter() {
              @Override
              public void done(IJobChangeEvent event) {
                if (!display.isDisposed()) {
                  display.asyncExec(() -> end(open));
                }
              }
            });
  }

  private void end(OpenStudy open) {
    reading.remove(open);
    begin(open);
  }
}
