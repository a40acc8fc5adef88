// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudy;
import org.ketenspiegel.ui.study.StudyEntry;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.Problem;

/** Asks, before the window goes, what is to become of edits that are not saved. */
final class Unsaved {

  private static final int FORGET = 0;
  private static final int SAVE = 2;

  private final Shell shell;
  private final OpenStudies studies;
  private final ErrorDoor door;

  Unsaved(IWorkbenchWindow window) {
    shell = window.getShell();
    studies = window.getService(OpenStudies.class);
    door = window.getService(ErrorDoor.class);
  }

  /** Whether every study is saved or its edits given up; asks for each that is neither. */
  boolean settle() {
    for (StudyEntry entry : studies.entries()) {
      if (entry instanceof OpenStudy open && open.editing().dirty() && !settle(open)) {
        return false;
      }
    }
    return true;
  }

  private boolean settle(OpenStudy open) {
    String[] answers = {
      FrameMessages.unsaved_forget, FrameMessages.unsaved_cancel, FrameMessages.unsaved_save
    };
    String name = open.name(open.study());
    String question = NLS.bind(FrameMessages.unsaved_what, name);
    int answer =
        new MessageDialog(
                shell,
                FrameMessages.unsaved_title,
                null,
                question,
                MessageDialog.NONE,
                SAVE,
                answers)
            .open();
    try {
      switch (answer) {
        case FORGET -> open.reload();
        case SAVE -> open.save();
        default -> {
          return false;
        }
      }
      return true;
    } catch (StudyFileException e) {
      String what = NLS.bind(FrameMessages.unsaved_failed, name);
      door.show(new Problem(what, e.getMessage(), FrameMessages.unsaved_advice));
      return answer == FORGET;
    }
  }
}
