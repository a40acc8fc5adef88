// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.study;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.edit.StudyEditing;
import org.ketenspiegel.model.edit.Wording;
import org.ketenspiegel.model.study.Identified;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Named;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Study;

/** A study that is open: its objects, its edits, its place on disk. For the window's thread. */
public final class OpenStudy implements StudyEntry {

  private final Path file;
  private final Consumer<StudyEvent> report;
  private StudyEditing editing;
  private FileStamps stamps;

  OpenStudy(Path file, Consumer<StudyEvent> report) throws StudyFileException {
    this.file = file;
    this.report = report;
    read();
  }

  private void read() throws StudyFileException {
    editing = new StudyEditing(StudyFiles.load(file));
    editing.listen(() -> report.accept(new StudyEvent.Edited(this)));
    stamps = FileStamps.of(editing.study());
  }

  @Override
  public Path file() {
    return file;
  }

  public Study study() {
    return editing.study();
  }

  public StudyEditing editing() {
    return editing;
  }

  /** The language its texts are shown in: the window's when the study has it, else its first. */
  public String language() {
    String wanted = Locale.getDefault().getLanguage();
    var languages = study().getLanguages();
    return languages.isEmpty() || languages.contains(wanted) ? wanted : languages.getFirst();
  }

  public String words(Text text) {
    return text.in(language());
  }

  /** The name in the language shown; without a name, the id. */
  public String name(Named named) {
    String name = words(Wording.name(named).text());
    return name.isEmpty() ? String.valueOf(named.getId()) : name;
  }

  /** Which version a questionnaire is; empty where its name alone tells it from the others. */
  public String version(Instrument instrument) {
    boolean namesakes =
        study().getInstruments().stream()
            .anyMatch(other -> other != instrument && name(other).equals(name(instrument)));
    return namesakes && instrument.getVersion() != null ? instrument.getVersion() : "";
  }

  /** The name of a question by its id; empty when there is none. */
  public Text questionName(String id) {
    return find(Question.class, id).map(q -> Text.of(q.getName())).orElse(Text.NONE);
  }

  /** The object with an id, wherever it is in the study. */
  public <T extends Identified> Optional<T> find(Class<T> type, String id) {
    for (Resource resource : study().eResource().getResourceSet().getResources()) {
      EObject found = resource.getEObject(id);
      if (type.isInstance(found)) {
        return Optional.of(type.cast(found));
      }
    }
    return Optional.empty();
  }

  public void save() throws StudyFileException {
    editing.save();
    stamps = FileStamps.of(study());
    report.accept(new StudyEvent.Edited(this));
  }

  /** Whether somebody else wrote one of its files since they were read or saved here. */
  public boolean changedOnDisk() {
    return !stamps.equals(FileStamps.of(study()));
  }

  /** Reads it again and forgets edits that were not saved; when it cannot be read, all stays. */
  public void reload() throws StudyFileException {
    read();
    report.accept(new StudyEvent.Reloaded(this));
  }

  /** Keeps what is here although the files on disk differ: the next save writes it. */
  public void keepMine() {
    stamps = FileStamps.of(study());
  }
}
