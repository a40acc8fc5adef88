// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ketenspiegel.data.coding.Codings;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.coding.CodingTable;
import org.ketenspiegel.model.AtomicFile;

/**
 * The codings of one question in memory and on disk, always the same: what is put is written, whole
 * or not at all, before it counts. For one thread.
 */
public final class CodingFile {

  private static final String ABSENT = "";

  private final Path path;
  private Codings codings = Codings.NONE;
  private String stamp = ABSENT;

  private CodingFile(Path path) {
    this.path = path;
  }

  /**
   * Reads it; a file that is not there holds no codings.
   *
   * @throws ImportException naming file and line, when it cannot be read
   */
  public static CodingFile at(Path path) throws ImportException {
    CodingFile file = new CodingFile(path);
    file.read();
    return file;
  }

  private void read() throws ImportException {
    stamp = stamp();
    codings = stamp.equals(ABSENT) ? Codings.NONE : CodingTable.codings(path);
  }

  public Path path() {
    return path;
  }

  public Codings codings() {
    return codings;
  }

  /**
   * Replaces the codings.
   *
   * @throws ChangedElsewhereException when somebody else wrote the file meanwhile; what they wrote
   *     has been read, and nothing was replaced
   * @throws ImportException when somebody else made it unreadable
   * @throws IOException when it cannot be written
   */
  public void put(Codings others) throws IOException, ImportException {
    if (!stamp.equals(stamp())) {
      read();
      throw new ChangedElsewhereException(path);
    }
    AtomicFile.sweep(path.getParent());
    AtomicFile.write(path, CodingTable.bytes(others));
    codings = others;
    stamp = stamp();
  }

  private String stamp() {
    try {
      return Files.exists(path) ? Files.size(path) + " " + Files.getLastModifiedTime(path) : ABSENT;
    } catch (IOException e) {
      return e.toString(); // what cannot be looked at has changed
    }
  }

  /** The file is not as it was left. */
  public static final class ChangedElsewhereException extends IOException {

    private static final long serialVersionUID = 1;

    ChangedElsewhereException(Path path) {
      super(path.toString());
    }
  }
}
