// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.ketenspiegel.model.Text;

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
    Text message) {

  public static Finding of(Severity severity, Path file, Text message) {
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

  /** The same place with other words. */
  public Finding saying(Text other) {
    return new Finding(severity, file, line, column, question, other);
  }

  /** The whole in one sentence: file, line, column, question, what is the matter. */
  public Text sentence() {
    return Text.of(
        sentence("nl", "regel", "kolom", "vraag"), sentence("en", "line", "column", "question"));
  }

  private String sentence(String language, String row, String cell, String asked) {
    var place = new StringBuilder(String.valueOf(file.getFileName()));
    line.ifPresent(number -> place.append(", ").append(row).append(' ').append(number));
    column.ifPresent(name -> place.append(", " + cell + " \"").append(name).append('"'));
    question.ifPresent(id -> place.append(" (" + asked + " ").append(id).append(')'));
    return place + ": " + message.in(language);
  }
}
