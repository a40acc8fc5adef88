// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model;

import java.nio.file.Path;

/**
 * A study file that cannot be read or kept: one sentence with file, place and what was expected.
 */
public final class StudyFileException extends Exception {

  private static final long serialVersionUID = 1L;

  public StudyFileException(Path file, String place, String problem) {
    super(file.getFileName() + (place.isEmpty() ? "" : ", " + place) + ": " + problem);
  }
}
