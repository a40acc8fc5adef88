// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ketenspiegel.data.coding.AnswerTranslation;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.coding.CodingTable;

/** The translations of a wave's answers as they are on disk, read again when the file changed. */
final class TranslationFile {

  private String stamp = "";
  private List<AnswerTranslation> translations = List.of();

  /**
   * What a file holds now; none when it is not there.
   *
   * @throws ImportException naming file and line, when it cannot be read
   */
  List<AnswerTranslation> in(Path path) throws ImportException {
    String now = stamp(path);
    if (!now.equals(stamp)) {
      translations = Files.exists(path) ? CodingTable.translations(path) : List.of();
      stamp = now;
    }
    return translations;
  }

  private static String stamp(Path path) {
    try {
      return Files.exists(path)
          ? path + " " + Files.size(path) + " " + Files.getLastModifiedTime(path)
          : path.toString();
    } catch (IOException e) {
      return path + " " + e; // what cannot be looked at has changed
    }
  }
}
