// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.measure;

import java.util.Optional;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.model.study.ShareBase;

/** Which answers are in the base of a share. */
public enum AnswerBase {
  SUBSTANTIVE,
  ASKED;

  /** As the question says. */
  public static AnswerBase of(Variable variable) {
    return variable.base() == ShareBase.ASKED ? ASKED : SUBSTANTIVE;
  }

  /** Of an entry that may be missing. */
  public boolean counts(Optional<Missing> missing) {
    return missing.isEmpty() || counts(missing.get());
  }

  /** Don't know and the like are answers to a question that was asked; silence is none. */
  public boolean counts(Missing missing) {
    return this == ASKED
        && switch (missing) {
          case DONT_KNOW, NOT_APPLICABLE, REFUSED -> true;
          case NOT_ANSWERED, NOT_ASKED_ROUTING, NOT_ASKED_VERSION -> false;
        };
  }
}
