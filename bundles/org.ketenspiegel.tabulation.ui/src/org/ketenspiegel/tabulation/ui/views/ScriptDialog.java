// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.views;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ketenspiegel.model.AtomicFile;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.StudyJob;

/**
 * Shows a script for R, to be copied or saved. Long lines of data are shown from their beginning.
 */
final class ScriptDialog extends Dialog {

  private static final int COPY = IDialogConstants.CLIENT_ID;
  private static final int SAVE = IDialogConstants.CLIENT_ID + 1;
  private static final int SHOWN = 100;

  private final String script;
  private final ErrorDoor door;

  ScriptDialog(IShellProvider window, String script, ErrorDoor door) {
    super(window);
    this.script = script;
    this.door = door;
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Point getInitialSize() {
    return new Point(760, 560);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(ViewMessages.script_title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().extendedMargins(24, 24, 20, 8).spacing(0, 12).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    Label words = new Label(area, SWT.WRAP);
    words.setText(ViewMessages.script_words);
    GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(words);
    Text text =
        new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
    text.setFont(JFaceResources.getTextFont());
    text.setText(script.lines().map(ScriptDialog::begun).collect(Collectors.joining("\n")));
    GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
    return area;
  }

  private static String begun(String line) {
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + " \u2026";
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, COPY, ViewMessages.script_copy, false);
    createButton(parent, SAVE, ViewMessages.save, false);
    createButton(parent, IDialogConstants.OK_ID, ViewMessages.script_close, true).setFocus();
  }

  @Override
  protected void buttonPressed(int id) {
    switch (id) {
      case COPY -> copy();
      case SAVE -> save();
      default -> super.buttonPressed(id);
    }
  }

  private void copy() {
    Clipboard clipboard = new Clipboard(getShell().getDisplay());
    clipboard.setContents(new Object[] {script}, new Transfer[] {TextTransfer.getInstance()});
    clipboard.dispose();
  }

  private void save() {
    FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
    dialog.setOverwrite(true);
    dialog.setFilterExtensions(new String[] {"*.R"});
    dialog.setFileName("tabel.R");
    String chosen = dialog.open();
    if (chosen != null) {
      new StudyJob<Path>(ViewMessages.script_title, getShell().getDisplay(), door)
          .start(monitor -> write(Path.of(chosen)), written -> {});
    }
  }

  private Path write(Path file) throws java.io.IOException {
    AtomicFile.write(file, out -> out.write(script.getBytes(StandardCharsets.UTF_8)));
    return file;
  }
}
