// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.codebook;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.ImportWords;
import org.ketenspiegel.model.study.Direction;

/** Reads a codebook from a CSV or JSON file. */
public final class CodebookReader {

  private CodebookReader() {}

  /** A file whose name ends in {@code .json} is JSON, any other CSV. */
  public static Codebook read(Path file) throws ImportException {
    boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    return json ? new JsonCodebook(file).read() : new CsvCodebook(file).read();
  }

  static Optional<Missing> missing(String text, Path file, String column) throws ImportException {
    if (text.isBlank()) {
      return Optional.empty();
    }
    var kind = MissingWords.kind(text);
    if (kind.isEmpty()) {
      throw new ImportException(file, ImportWords.MISSING_KIND.with(column, text));
    }
    return kind;
  }

  static Direction direction(String text, Path file, String column) throws ImportException {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "", "none" -> Direction.NONE;
      case "high-is-good", "positive", "+" -> Direction.HIGH_IS_GOOD;
      case "low-is-good", "negative", "-" -> Direction.LOW_IS_GOOD;
      default -> throw new ImportException(file, ImportWords.DIRECTION.with(column, text));
    };
  }

  static int code(String text, Path file, String column) throws ImportException {
    if (!text.strip().matches("[+-]?\\d{1,9}")) {
      throw new ImportException(file, ImportWords.CODE.with(column, text));
    }
    return Integer.parseInt(text.strip());
  }
}
