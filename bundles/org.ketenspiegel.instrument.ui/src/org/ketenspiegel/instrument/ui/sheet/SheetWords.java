// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui.sheet;

import org.ketenspiegel.model.study.Role;

/** The model's enumerations in the words of researchers. */
final class SheetWords {

  private SheetWords() {}

  static String role(Role role) {
    return switch (role) {
      case BACKGROUND -> SheetMessages.role_background;
      case EXPERIENCE -> SheetMessages.role_experience;
      case OVERALL -> SheetMessages.role_overall;
      case EXPECTATION -> SheetMessages.role_expectation;
      case IMPORTANCE -> SheetMessages.role_importance;
      case KNOWLEDGE -> SheetMessages.role_knowledge;
    };
  }
}
