// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.coding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ketenspiegel.data.coding.Codings;
import org.ketenspiegel.importing.ImportException;

/** The files of codings that the window has open. A workbench service, for the window's thread. */
public final class OpenCodings {

  private final Map<Path, CodingFile> files = new HashMap<>();
  private final Consumer<Exception> troubled;

  /**
   * @param troubled hears why codings could not be written
   */
  public OpenCodings(Consumer<Exception> troubled) {
    this.troubled = troubled;
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
