// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.outline;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Role;
import org.ketenspiegel.model.study.ShareBase;
import org.ketenspiegel.model.study.Tone;

/**
 * What was asked once of a respondent: a question, for one item and one agency where it has these.
 *
 * @param id {@code question[.item][@agency]}
 * @param columns names in the response table: one, or one for each option of a multiple choice
 * @param name short label, without the agency
 * @param text as asked, with the agency filled in
 * @param asked who was asked, in words; empty for everybody
 * @param expectation what it expects of others' answers, where it does
 */
public record Variable(
    String id,
    String question,
    Optional<String> item,
    Optional<String> agency,
    Kind kind,
    List<String> columns,
    Text name,
    Text text,
    Role role,
    ShareBase base,
    Optional<String> concept,
    ScaleOutline scale,
    Text asked,
    Optional<Expectation> expectation) {

  /** A question that expects nothing of others. */
  public Variable(
      String id,
      String question,
      Optional<String> item,
      Optional<String> agency,
      Kind kind,
      List<String> columns,
      Text name,
      Text text,
      Role role,
      ShareBase base,
      Optional<String> concept,
      ScaleOutline scale,
      Text asked) {
    this(
        id,
        question,
        item,
        agency,
        kind,
        columns,
        name,
        text,
        role,
        base,
        concept,
        scale,
        asked,
        Optional.empty());
  }

  /**
   * Whose answers an answer expects.
   *
   * @param mirrored id of the audience and of the question, where the study names them
   * @param employer id of the question by which respondents name the agency they speak for, where
   *     the question itself names none
   * @param tone whether aspects are named for praise or for criticism
   */
  public record Expectation(Optional<Mirrored> mirrored, Optional<String> employer, Tone tone) {}

  /** A question of another audience. */
  public record Mirrored(String audience, String question) {}

  /** The form of an answer. */
  public enum Kind {
    CHOICE,
    MULTIPLE,
    RATING,
    RECOMMENDATION,
    NUMBER,
    TEXT
  }

  public Variable {
    columns = List.copyOf(columns);
  }

  /** The one column of anything but a multiple choice. */
  public String column() {
    return columns.getFirst();
  }

  /** The name of the column that a variable id has in a file unless the study says otherwise. */
  public static String defaultColumn(String id) {
    return id.replace('.', '_').replace('@', '_').replace('=', '_');
  }
}
