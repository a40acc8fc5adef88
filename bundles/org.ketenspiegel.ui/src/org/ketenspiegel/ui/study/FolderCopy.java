// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import org.ketenspiegel.model.StudyFileException;

/** Copies a folder whole or not at all. */
final class FolderCopy {

  private FolderCopy() {}

  static void copy(Path from, Path to) throws StudyFileException {
    try {
      Files.createDirectories(to.getParent());
      Path part = Files.createTempDirectory(to.getParent(), ".copy");
      try {
        for (Path each : below(from)) {
          Path target = part.resolve(from.relativize(each).toString());
          if (Files.isDirectory(each)) {
            Files.createDirectories(target);
          } else {
            Files.copy(each, target);
          }
        }
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        remove(part);
      }
    } catch (IOException e) {
      throw new StudyFileException(to, "", "cannot be copied here: " + e.getMessage());
    }
  }

  private static List<Path> below(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      return all.toList();
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (Path each : below(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
