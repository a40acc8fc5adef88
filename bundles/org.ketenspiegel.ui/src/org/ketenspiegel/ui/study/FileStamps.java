// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.ketenspiegel.model.study.Study;

/** Size and time of every file of a study, to see whether somebody else wrote one. */
record FileStamps(Map<Path, String> stamps) {

  static FileStamps of(Study study) {
    Map<Path, String> stamps = new TreeMap<>();
    study
        .eResource()
        .getResourceSet()
        .getResources()
        .forEach(
            resource -> {
              Path file = Path.of(resource.getURI().toFileString());
              stamps.put(file, stamp(file));
            });
    return new FileStamps(stamps);
  }

  private static String stamp(Path file) {
    try {
      return Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return e.toString(); // a file that went is a change too
    }
  }
}
