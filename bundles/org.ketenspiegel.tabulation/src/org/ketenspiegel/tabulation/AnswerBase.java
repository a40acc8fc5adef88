// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.util.Optional;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.model.study.ShareBase;
import org.ketenspiegel.tabulation.TabulationOptions.Base;

/** Which answers are in the base of a share. */
enum AnswerBase {
  SUBSTANTIVE,
  ASKED;

  static AnswerBase of(Variable variable, Base wanted) {
    return switch (wanted) {
      case SUBSTANTIVE -> SUBSTANTIVE;
      case ASKED -> ASKED;
      case QUESTION -> variable.base() == ShareBase.ASKED ? ASKED : SUBSTANTIVE;
    };
  }

  boolean counts(Optional<Missing> missing) {
    return missing.isEmpty() || counts(missing.get());
  }

  /** Don't know and the like are answers to a question that was asked; silence is none. */
  boolean counts(Missing missing) {
    return this == ASKED
        && switch (missing) {
          case DONT_KNOW, NOT_APPLICABLE, REFUSED -> true;
          case NOT_ANSWERED, NOT_ASKED_ROUTING, NOT_ASKED_VERSION -> false;
        };
  }
}
