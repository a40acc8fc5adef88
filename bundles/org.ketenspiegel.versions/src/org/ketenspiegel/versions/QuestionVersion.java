// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.versions;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.model.Text;

/**
 * A question in two versions of a questionnaire.
 *
 * @param before empty when it is new
 * @param after empty when it was dropped
 */
public record QuestionVersion(
    Optional<Asked> before, Optional<Asked> after, Comparability verdict, List<Change> changes) {

  public QuestionVersion {
    changes = List.copyOf(changes);
  }

  /** {@code question[.item]} of the later version, else of the earlier one. */
  public String key() {
    return either().key();
  }

  public Text name() {
    return either().name();
  }

  private Asked either() {
    return after.or(() -> before).orElseThrow();
  }
}
