// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.wizard.Wizard;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.csv.CsvOptions;
import org.ketenspiegel.importing.source.FieldingAnswers;
import org.ketenspiegel.importing.source.FileStudy;
import org.ketenspiegel.model.study.StudyPackage;
import org.ketenspiegel.ui.work.ErrorDoor;

/** Takes up a file of answers; the study that has them is there after the wizard closed. */
final class ImportWizard extends Wizard {

  private final ImportPage page;
  private final Path home;
  private final ErrorDoor door;
  private Optional<Path> made = Optional.empty();

  /**
   * A wizard of one page.
   *
   * @param home where new studies live
   */
  ImportWizard(Path home, ErrorDoor door, ImportPage page) {
    this.home = home;
    this.door = door;
    this.page = page;
    setWindowTitle(ImportMessages.title);
    setNeedsProgressMonitor(true);
    addPage(page);
  }

  /** The file of the study that has the answers; none when nothing was done. */
  Optional<Path> made() {
    return made;
  }

  @Override
  public boolean performFinish() {
    Path file = page.chosen().orElseThrow();
    CsvOptions options = page.options();
    try {
      switch (page.destination()) {
        case Destination.NewStudy() ->
            getContainer().run(true, true, monitor -> make(file, options, monitor));
        case Destination.OfWave wave -> give(wave, file, options);
      }
      return true;
    } catch (InvocationTargetException | InterruptedException e) {
      failed(e);
      return false;
    }
  }

  private void make(Path file, CsvOptions options, IProgressMonitor monitor)
      throws InvocationTargetException, InterruptedException {
    monitor.beginTask(ImportMessages.importing, IProgressMonitor.UNKNOWN);
    String language = Locale.getDefault().getLanguage();
    try {
      made =
          Optional.of(
              new FileStudy(home, language, monitor::isCanceled).make(file, options).file());
    } catch (CancellationException e) {
      throw new InterruptedException(e.getMessage());
    } catch (Exception e) {
      throw new InvocationTargetException(e);
    }
  }

  /** The copy lies in the study's folder before the study names it: an undo leaves it there. */
  private void give(Destination.OfWave wave, Path file, CsvOptions options)
      throws InvocationTargetException, InterruptedException {
    AtomicReference<String> copy = new AtomicReference<>("");
    AtomicReference<CsvOptions> written = new AtomicReference<>(options);
    getContainer()
        .run(
            true,
            false,
            monitor -> {
              monitor.beginTask(ImportMessages.importing, IProgressMonitor.UNKNOWN);
              try {
                wave.read(file, options);
                written.set(wave.answers().written(file, options));
                copy.set(FieldingAnswers.copy(file, wave.study().file().getParent()));
              } catch (ImportException e) {
                throw new InvocationTargetException(e);
              }
            });
    wave.study()
        .editing()
        .set(
            ImportMessages.title,
            wave.fielding(),
            Map.of(
                StudyPackage.Literals.FIELDING__RESPONSES,
                copy.get(),
                StudyPackage.Literals.FIELDING__READING,
                FieldingAnswers.reading(written.get())));
    made = Optional.of(wave.study().file());
  }

  private void failed(Exception failure) {
    switch (failure.getCause()) {
      case null -> page.setMessage(ImportMessages.cancelled, IMessageProvider.INFORMATION);
      case RuntimeException fault -> door.fault(fault);
      case Throwable told -> page.setErrorMessage(told.getLocalizedMessage());
    }
  }
}
