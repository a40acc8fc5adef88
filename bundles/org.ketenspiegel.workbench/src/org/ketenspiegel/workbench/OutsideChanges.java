// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudy;
import org.ketenspiegel.ui.study.StudyEntry;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.Problem;

/**
 * Notices, when the window comes to the front, that somebody else wrote a study's files. Without
 * edits of one's own it is read again; with them, the person chooses which of the two stays.
 */
final class OutsideChanges {

  private final OpenStudies studies;
  private final ErrorDoor door;

  private OutsideChanges(OpenStudies studies, ErrorDoor door) {
    this.studies = studies;
    this.door = door;
  }

  static void watch(IWorkbenchWindow window) {
    OutsideChanges changes =
        new OutsideChanges(
            window.getService(OpenStudies.class), window.getService(ErrorDoor.class));
    Shell shell = window.getShell();
    // after the activation is over, for a dialog may open
    shell.addListener(SWT.Activate, event -> shell.getDisplay().asyncExec(changes::look));
  }

  private void look() {
    for (StudyEntry entry : studies.entries()) {
      if (entry instanceof OpenStudy open && open.changedOnDisk()) {
        open.keepMine(); // is told once, whatever is chosen
        if (open.editing().dirty()) {
          ask(open);
        } else {
          reload(open);
        }
      }
    }
  }

  private void ask(OpenStudy open) {
    door.show(
        new Problem(
            NLS.bind(FrameMessages.changed_what, open.name(open.study())),
            open.file().toString(),
            FrameMessages.changed_advice,
            Optional.of(new Problem.Remedy(FrameMessages.changed_reload, () -> reload(open)))));
  }

  private void reload(OpenStudy open) {
    try {
      open.reload();
    } catch (StudyFileException e) {
      door.show(
          new Problem(
              NLS.bind(FrameMessages.changed_broken, open.name(open.study())),
              e.getMessage(),
              FrameMessages.changed_broken_advice));
    }
  }
}
