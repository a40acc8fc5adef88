// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.ketenspiegel.model.StudyFiles;

/** Where a person's studies live: each in a folder of its own. */
final class HomeFolder {

  private HomeFolder() {}

  /** The folders that hold a study, by name; of a home that cannot be listed, none. */
  static List<Path> studies(Path home) {
    if (!Files.isDirectory(home)) {
      return List.of();
    }
    try (var found = Files.list(home)) {
      return found.filter(HomeFolder::holdsStudy).sorted().toList();
    } catch (IOException e) {
      ILog.of(HomeFolder.class).warn("the studies of " + home + " cannot be listed", e);
      return List.of();
    }
  }

  private static boolean holdsStudy(Path folder) {
    if (!Files.isDirectory(folder) || folder.getFileName().toString().startsWith(".")) {
      return false;
    }
    try (var files = Files.list(folder)) {
      return files.anyMatch(f -> f.toString().endsWith("." + StudyFiles.STUDY));
    } catch (IOException e) {
      ILog.of(HomeFolder.class).warn("the folder " + folder + " cannot be listed", e);
      return false;
    }
  }
}
