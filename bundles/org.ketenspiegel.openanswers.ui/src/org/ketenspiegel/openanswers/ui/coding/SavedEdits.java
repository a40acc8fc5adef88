// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.coding;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.model.edit.StudyEditing;
import org.ketenspiegel.ui.study.OpenStudy;

/**
 * Edits of a study that are on disk at once, as the codes of answers are, and so is their undoing.
 * Other edits that wait in the study are not for us to save: then these wait with them.
 */
public record SavedEdits(OpenStudy study, OpenCodings open) {

  /** Does several things as one edit. */
  public void run(String title, List<Command> commands) throws StudyFileException {
    CompoundCommand all = new CompoundCommand(title);
    commands.forEach(all::append);
    run(editing -> editing.domain().getCommandStack().execute(all));
  }

  /** Edits, and saves what was edited. */
  public void run(Consumer<StudyEditing> edit) throws StudyFileException {
    boolean clean = !study.editing().dirty();
    edit.accept(study.editing());
    if (clean && study.editing().dirty()) {
      open.saveNow(study);
    }
  }
}
