// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.data.DataException;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.reconciliation.figures.FiguresException;

/** The one way out for whatever went wrong: one sentence on stderr and an exit code. */
final class Door {

  private final PrintStream err;
  private final boolean debug;

  Door(PrintStream err, boolean debug) {
    this.err = err;
    this.debug = debug;
  }

  ExitCode out(Throwable fault) {
    ExitCode code =
        switch (fault) {
          case WordsException e -> ExitCode.WORDS_ARE_OFF;
          case StudyFileException e -> ExitCode.INPUT_IS_OFF;
          case FiguresException e -> ExitCode.INPUT_IS_OFF;
          case ImportException e -> ExitCode.INPUT_IS_OFF;
          case DataException e -> of(e.kind());
          case IOException e -> ExitCode.INPUT_IS_OFF;
          default -> ExitCode.FAULT_OF_OURS;
        };
    err.println("ketenspiegel: " + sentence(fault, code));
    if (debug) {
      fault.printStackTrace(err);
    }
    return code;
  }

  private static ExitCode of(DataException.Kind kind) {
    return switch (kind) {
      case UNKNOWN_COLUMN, WRONG_TYPE, BAD_FILTER, UNKNOWN_VALUE, BAD_MISSING_CODES ->
          ExitCode.WORDS_ARE_OFF;
      default -> ExitCode.INPUT_IS_OFF;
    };
  }

  private static String sentence(Throwable fault, ExitCode code) {
    String message = fault.getMessage() == null ? fault.getClass().getSimpleName() : words(fault);
    String line = message.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
    return code == ExitCode.FAULT_OF_OURS
        ? "a fault of ours: " + line + " (--debug shows where)"
        : line;
  }

  private static String words(Throwable fault) {
    return fault instanceof FileSystemException e && e.getReason() == null
        ? e.getFile() + " cannot be read or written"
        : fault.getMessage();
  }
}
