// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.ketenspiegel.model.StudyContribution;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.model.StudyFiles;

/**
 * The studies of the window: those in the home folder and those opened from elsewhere. A workbench
 * service: {@code getSite().getService(OpenStudies.class)}. For the window's thread.
 */
public final class OpenStudies {

  private final Path home;
  private final Memory memory;
  private final Map<Path, StudyEntry> entries = new LinkedHashMap<>();
  private final List<Consumer<StudyEvent>> listeners = new CopyOnWriteArrayList<>();
  private Optional<Path> active = Optional.empty();

  /** What outlives the window: files opened from outside the home folder, and the one in hand. */
  public interface Memory {
    List<Path> elsewhere();

    Optional<Path> active();

    void remember(List<Path> elsewhere, Optional<Path> active);
  }

  public OpenStudies(Path home, Memory memory) {
    this.home = home;
    this.memory = memory;
    HomeFolder.studies(home).forEach(this::enter);
    memory.elsewhere().forEach(this::enter);
    active = memory.active().filter(entries::containsKey).or(this::anyReadable);
  }

  /** Where the user's own studies live. */
  public Path home() {
    return home;
  }

  public List<StudyEntry> entries() {
    return List.copyOf(entries.values());
  }

  /** The study in hand: commands that name none mean this one. */
  public Optional<OpenStudy> active() {
    return active.map(entries::get).map(e -> e instanceof OpenStudy open ? open : null);
  }

  public Optional<OpenStudy> at(Path file) {
    return entries.get(file) instanceof OpenStudy open ? Optional.of(open) : Optional.empty();
  }

  public void activate(OpenStudy study) {
    if (!active.equals(Optional.of(study.file()))) {
      active = Optional.of(study.file());
      remember();
      tell(new StudyEvent.Activated());
    }
  }

  /** Opens a study file or a folder with one in it, and takes it in hand. */
  public OpenStudy open(Path fileOrFolder) throws StudyFileException {
    Path file = StudyFiles.studyFile(fileOrFolder.toAbsolutePath().normalize());
    OpenStudy study;
    if (entries.get(file) instanceof OpenStudy already) {
      study = already;
    } else {
      study = new OpenStudy(file, this::tell);
      entries.put(file, study);
      tell(new StudyEvent.Listed());
    }
    activate(study);
    return study;
  }

  /** Copies a contributed study into the home folder, unless it is there, and opens it. */
  public OpenStudy openExample(StudyContribution example) throws StudyFileException {
    Path folder = home.resolve(example.id());
    if (!Files.exists(folder)) {
      FolderCopy.copy(example.file().getParent(), folder);
    }
    return open(folder);
  }

  /** Takes a study out of the window; its files stay, and one in the home folder comes back. */
  public void close(StudyEntry entry) {
    entries.remove(entry.file());
    if (active.equals(Optional.of(entry.file()))) {
      active = anyReadable();
      tell(new StudyEvent.Activated());
    }
    remember();
    tell(new StudyEvent.Listed());
  }

  /** Tries again to read what could not be read. */
  public void retry(BrokenStudy broken) {
    enter(broken.file());
    tell(new StudyEvent.Listed());
  }

  /** Calls back in the window's thread until the registration is closed. */
  public Registration listen(Consumer<StudyEvent> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Ends a listening. */
  public interface Registration extends AutoCloseable {
    @Override
    void close();
  }

  private void enter(Path fileOrFolder) {
    Path file = fileOrFolder;
    try {
      file = StudyFiles.studyFile(fileOrFolder);
      entries.put(file, new OpenStudy(file, this::tell));
    } catch (StudyFileException e) {
      entries.put(file, new BrokenStudy(file, e.getMessage()));
    }
  }

  private Optional<Path> anyReadable() {
    return entries.values().stream()
        .filter(OpenStudy.class::isInstance)
        .map(StudyEntry::file)
        .findFirst();
  }

  private void remember() {
    List<Path> elsewhere = new ArrayList<>(entries.keySet());
    elsewhere.removeIf(file -> file.startsWith(home));
    memory.remember(elsewhere, active);
  }

  private void tell(StudyEvent event) {
    listeners.forEach(listener -> listener.accept(event));
  }
}
