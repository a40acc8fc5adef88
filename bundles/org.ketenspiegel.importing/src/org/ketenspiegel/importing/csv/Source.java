// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.ImportWords;
import org.ketenspiegel.importing.Severity;
import org.ketenspiegel.model.Text;

/** Bytes that can be read more than once, and the name under which findings speak of them. */
record Source(Path file, Opener opener) {

  /** Enough for some hundred rows of a wide survey. */
  private static final int PREFIX = 1 << 18;

  /** Opens the bytes from the start. */
  interface Opener {
    InputStream open() throws IOException;
  }

  static Source of(Path file) {
    return new Source(file, () -> Files.newInputStream(file));
  }

  InputStream open() throws ImportException {
    try {
      return opener.open();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** The first bytes; never more than a fixed number, however long the file. */
  byte[] prefix() throws ImportException {
    try (var in = open()) {
      return in.readNBytes(PREFIX);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Whether these bytes are the whole file. */
  static boolean isWhole(byte[] prefix) {
    return prefix.length < PREFIX;
  }

  ImportException wrong(Text message) {
    return new ImportException(file, message);
  }

  ImportException unreadable(IOException cause) {
    var message =
        cause instanceof NoSuchFileException
            ? ImportWords.NO_FILE.with()
            : Files.isDirectory(file)
                ? ImportWords.FOLDER.with()
                : ImportWords.UNREADABLE.with(cause.getMessage());
    return new ImportException(Finding.of(Severity.ERROR, file, message), cause);
  }
}
