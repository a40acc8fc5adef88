// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.outline;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Role;
import org.ketenspiegel.model.study.ShareBase;

/**
 * What was asked once of a respondent: a question, for one item and one agency where it has these.
 *
 * @param id {@code question[.item][@agency]}
 * @param columns names in the response table: one, or one for each option of a multiple choice
 * @param name short label, without the agency
 * @param text as asked, with the agency filled in
 * @param asked who was asked, in words; empty for everybody
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
    Text asked) {

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
