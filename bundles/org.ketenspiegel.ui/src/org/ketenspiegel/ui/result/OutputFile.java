// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.StudyJob;

/** A result on its way to a file that a person names. */
public final class OutputFile {

  private OutputFile() {}

  /** Asks for a name and writes the file beside the window; nothing happens without a name. */
  public static void ask(Output output, Shell shell, ErrorDoor door) {
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setText(ResultMessages.save_title);
    dialog.setOverwrite(true);
    dialog.setFileName(output.heading().replaceAll("[\\\\/:*?\"<>|]+", " ").strip());
    List<Format> formats = output.formats();
    dialog.setFilterExtensions(formats.stream().map(Format::pattern).toArray(String[]::new));
    dialog.setFilterNames(formats.stream().map(ResultMessages::name).toArray(String[]::new));
    String chosen = dialog.open();
    if (chosen == null) {
      return;
    }
    Format wanted = formats.get(Math.max(0, dialog.getFilterIndex()));
    Path file = output.named(Path.of(chosen), wanted);
    new StudyJob<Path>(ResultMessages.saving, shell.getDisplay(), door)
        .start(
            monitor -> {
              write(output, file);
              return file;
            },
            written -> {});
  }

  private static void write(Output output, Path file) throws IOException {
    try {
      output.save(file);
    } catch (FileSystemException e) {
      // names the temporary file, which nobody knows of
      throw new IOException(NLS.bind(ResultMessages.not_written, file), e);
    }
  }
}
