// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.wizard.Wizard;
import org.ketenspiegel.importing.csv.CsvOptions;
import org.ketenspiegel.importing.source.FileStudy;
import org.ketenspiegel.ui.work.ErrorDoor;

/** Makes a study of a file of answers; what was made is there after the wizard closed. */
final class ImportWizard extends Wizard {

  private final ImportPage page;
  private final Path home;
  private final ErrorDoor door;
  private Optional<Path> made = Optional.empty();

  ImportWizard(Path home, ErrorDoor door, String first) {
    this.home = home;
    this.door = door;
    page = new ImportPage(door, first);
    setWindowTitle(ImportMessages.title);
    setNeedsProgressMonitor(true);
    addPage(page);
  }

  /** The study file; none when nothing was made. */
  Optional<Path> made() {
    return made;
  }

  @Override
  public boolean performFinish() {
    Path file = page.chosen().orElseThrow();
    CsvOptions options = page.options();
    try {
      getContainer().run(true, true, monitor -> make(file, options, monitor));
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

  private void failed(Exception failure) {
    switch (failure.getCause()) {
      case null -> page.setMessage(ImportMessages.cancelled, IMessageProvider.INFORMATION);
      case RuntimeException fault -> door.fault(fault);
      case Throwable told -> page.setErrorMessage(told.getLocalizedMessage());
    }
  }
}
