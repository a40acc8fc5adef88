// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ketenspiegel.importing.csv.CsvOptions;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.StudyJob;

/** A file, how it is written, what its first rows look like and what was found in it. */
final class ImportPage extends WizardPage {

  private static final int TYPING = 300;

  private final ErrorDoor door;
  private final String first;
  private final List<Destination> destinations;
  private Destination destination;
  private Text file;
  private FormatBar format;
  private PreviewTable preview;
  private Label summary;
  private FindingsTable findings;
  private Optional<Job> looking = Optional.empty();
  private int latest;

  /**
   * A page for one file.
   *
   * @param first the file it begins with; empty to begin with none
   * @param destinations where the answers can go
   * @param destination where they go unless another is chosen
   */
  ImportPage(
      ErrorDoor door, String first, List<Destination> destinations, Destination destination) {
    super("import", ImportMessages.title, null);
    this.door = door;
    this.first = first;
    this.destinations = destinations;
    this.destination = destination;
    describe();
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 12).applyTo(area);
    Composite rows = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(rows);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
    createFile(rows);
    if (destinations.size() > 1) {
      createDestination(rows);
    }
    format = new FormatBar(area, this::look);
    preview = new PreviewTable(area);
    summary = new Label(area, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
    findings = new FindingsTable(area);
    FileDrop.accept(area, path -> file.setText(path));
    setControl(area);
    file.setFocus();
    file.setText(first);
  }

  private void createFile(Composite row) {
    new Label(row, SWT.NONE).setText(ImportMessages.file);
    file = new Text(row, SWT.BORDER | SWT.SINGLE);
    file.setMessage(ImportMessages.file_hint);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
    Runnable lookNow = this::another;
    file.addModifyListener(event -> file.getDisplay().timerExec(TYPING, lookNow));
    Button browse = new Button(row, SWT.PUSH);
    browse.setText(ImportMessages.browse);
    browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
  }

  private void createDestination(Composite row) {
    new Label(row, SWT.NONE).setText(ImportMessages.to);
    Combo combo = new Combo(row, SWT.READ_ONLY);
    destinations.forEach(each -> combo.add(each.words()));
    combo.select(destinations.indexOf(destination));
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
    combo.addSelectionListener(
        SelectionListener.widgetSelectedAdapter(
            event -> {
              destination = destinations.get(combo.getSelectionIndex());
              describe();
              look();
            }));
  }

  private void describe() {
    setDescription(
        switch (destination) {
          case Destination.NewStudy() -> ImportMessages.description;
          case Destination.OfWave wave -> ImportMessages.description_wave;
        });
  }

  Destination destination() {
    return destination;
  }

  private void browse() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
    dialog.setText(ImportMessages.title);
    dialog.setFilterExtensions(new String[] {"*.csv;*.txt;*.tsv;*.tab", "*"});
    dialog.setFilterNames(new String[] {ImportMessages.kind_text, ImportMessages.kind_all});
    String chosen = dialog.open();
    if (chosen != null) {
      file.setText(chosen);
    }
  }

  /** The file that is chosen, when there is one. */
  Optional<Path> chosen() {
    File named = new File(file.getText().strip());
    return named.isFile() ? Optional.of(named.toPath()) : Optional.empty();
  }

  CsvOptions options() {
    return format.options();
  }

  private void another() {
    if (!file.isDisposed()) {
      format.reset();
      look();
    }
  }

  /** Looks at the file beside the window; the newest look is the one that is shown. */
  private void look() {
    looking.ifPresent(Job::cancel);
    int mine = ++latest;
    setPageComplete(false);
    Optional<Path> path = chosen();
    if (path.isEmpty()) {
      nothing();
      return;
    }
    CsvOptions options = options();
    Destination meant = destination;
    setErrorMessage(null);
    summary.setText(ImportMessages.looking);
    looking =
        Optional.of(
            new StudyJob<FirstLook>(ImportMessages.looking, file.getDisplay(), door)
                .start(
                    monitor -> FirstLook.at(path.get(), options, meant),
                    look -> {
                      if (mine == latest && !file.isDisposed()) {
                        show(look);
                      }
                    }));
  }

  private void nothing() {
    preview.clear();
    findings.clear();
    summary.setText("");
    setErrorMessage(file.getText().isBlank() ? null : ImportMessages.no_file);
  }

  private void show(FirstLook look) {
    look.preview().ifPresentOrElse(preview::show, preview::clear);
    look.preview().ifPresent(p -> format.found(p.format()));
    findings.show(look.findings());
    setErrorMessage(look.refusal().orElse(null));
    int columns = look.preview().map(p -> p.names().size()).orElse(0);
    summary.setText(
        look.rows()
            .map(
                rows ->
                    NLS.bind(
                        ImportMessages.summary,
                        new Object[] {rows, columns, look.findings().size()}))
            .orElse(ImportMessages.unreadable));
    setPageComplete(look.refusal().isEmpty());
  }
}
