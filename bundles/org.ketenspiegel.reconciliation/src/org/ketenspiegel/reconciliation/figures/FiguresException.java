// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.figures;

import java.nio.file.Path;

/** A figures file that cannot be read: one sentence with file, place and what was expected. */
public final class FiguresException extends Exception {

  private static final long serialVersionUID = 1L;

  FiguresException(Path file, String problem) {
    super(file.getFileName() + ": " + problem);
  }

  FiguresException(Path file, long line, String column, String problem) {
    super(file.getFileName() + ", line " + line + ", column " + column + ": " + problem);
  }
}
