// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.coding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.ketenspiegel.data.coding.Codings;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudy;
import org.ketenspiegel.ui.study.StudyEvent;

/**
 * The files of codings that the window has open, and which edits of studies are saved with them. A
 * workbench service, for the window's thread.
 */
public final class OpenCodings {

  private final Map<Path, CodingFile> files = new HashMap<>();
  private final Consumer<Exception> troubled;
  private final Executor afterwards;
  private final Map<OpenStudy, Boolean> dirty = new WeakHashMap<>();
  private final Set<Command> saved = Collections.newSetFromMap(new WeakHashMap<>());

  /**
   * @param troubled hears why something could not be written
   * @param afterwards does what is to be done when an edit is over
   */
  public OpenCodings(OpenStudies studies, Consumer<Exception> troubled, Executor afterwards) {
    this.troubled = troubled;
    this.afterwards = afterwards;
    studies.entries().stream()
        .filter(OpenStudy.class::isInstance)
        .map(OpenStudy.class::cast)
        .forEach(study -> dirty.put(study, study.editing().dirty()));
    studies.listen(this::happened);
  }

  /** An edit that was saved at once is saved again when it is undone or done again. */
  private void happened(StudyEvent event) {
    if (event instanceof StudyEvent.Edited edited) {
      OpenStudy study = edited.study();
      boolean before = dirty.getOrDefault(study, false);
      dirty.put(study, study.editing().dirty());
      if (!before && saved.contains(last(study))) {
        afterwards.execute(() -> save(study));
      }
    }
  }

  private static Command last(OpenStudy study) {
    return study.editing().domain().getCommandStack().getMostRecentCommand();
  }

  private void save(OpenStudy study) {
    try {
      keep(study);
    } catch (StudyFileException e) {
      troubled.accept(e);
    }
  }

  /** The last edit of a study is one of those that are saved at once: saves it. */
  void saveNow(OpenStudy study) throws StudyFileException {
    saved.add(last(study));
    keep(study);
  }

  /** What somebody else wrote over is not for us to save. */
  private static void keep(OpenStudy study) throws StudyFileException {
    if (study.editing().dirty() && !study.changedOnDisk()) {
      study.save();
    }
  }

  /** The codings of a file as the window has them. */
  public CodingFile at(Path path) throws ImportException {
    CodingFile open = files.get(path);
    if (open == null) {
      open = CodingFile.at(path);
      files.put(path, open);
    }
    return open;
  }

  /** Reads everything below a folder anew when it is asked for again. */
  public void forget(Path folder) {
    List.copyOf(files.keySet()).stream().filter(p -> p.startsWith(folder)).forEach(files::remove);
  }

  /** Hears why something could not be written. */
  Consumer<Exception> troubled() {
    return troubled;
  }

  /**
   * Replaces what a file holds, when it holds what is expected; otherwise, and when it cannot be
   * written, all stays and it is said why. So an edit never takes away what it does not know.
   */
  void put(Path path, Codings expected, Codings codings) {
    try {
      CodingFile file = at(path);
      if (!file.codings().equals(expected)) {
        throw new CodingFile.ChangedElsewhereException(path);
      }
      file.put(codings);
    } catch (IOException | ImportException e) {
      troubled.accept(e);
    }
  }
}
