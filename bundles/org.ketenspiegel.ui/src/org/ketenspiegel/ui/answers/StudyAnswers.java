// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.answers;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.ui.study.OpenStudy;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.StudyJob;

/** The answers of open studies, frozen for analyses. A workbench service, for its thread. */
public final class StudyAnswers {

  private final Contributions contributions;
  private final Display display;
  private final ErrorDoor door;

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
    Path folder = open.file().getParent();
    // a copy: the study itself may be edited while the job reads it
    Study frozen = EcoreUtil.copy(open.study());
    new StudyJob<org.ketenspiegel.importing.source.OpenStudy>(AnswerMessages.reading, display, door)
        .start(
            monitor ->
                org.ketenspiegel.importing.source.OpenStudy.answered(frozen, folder, contributions),
            whenRead);
  }
}
