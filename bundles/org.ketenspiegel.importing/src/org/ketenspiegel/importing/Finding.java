// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One thing worth knowing about a file that is read.
 *
 * @param line in the file, from 1, where the row starts
 * @param question in the study, where the column belongs to one
 * @param message what is there and what was expected, without the place
 */
public record Finding(
    Severity severity,
    Path file,
    OptionalLong line,
    Optional<String> column,
    Optional<String> question,
    String message) {

  public static Finding of(Severity severity, Path file, String message) {
    return new Finding(
        severity, file, OptionalLong.empty(), Optional.empty(), Optional.empty(), message);
  }

  public Finding atLine(long number) {
    return new Finding(severity, file, OptionalLong.of(number), column, question, message);
  }

  public Finding inColumn(String name) {
    return new Finding(severity, file, line, Optional.of(name), question, message);
  }

  public Finding ofQuestion(String id) {
    return new Finding(severity, file, line, column, Optional.of(id), message);
  }

  /** The whole in one sentence: file, line, column, question, what is the matter. */
  public String sentence() {
    var place = new StringBuilder(String.valueOf(file.getFileName()));
    line.ifPresent(number -> place.append(", line ").append(number));
    column.ifPresent(name -> place.append(", column \"").append(name).append('"'));
    question.ifPresent(id -> place.append(" (question ").append(id).append(')'));
    return place + ": " + message;
  }
}
