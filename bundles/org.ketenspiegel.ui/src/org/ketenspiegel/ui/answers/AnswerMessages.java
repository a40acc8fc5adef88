// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.answers;

import org.eclipse.osgi.util.NLS;

final class AnswerMessages extends NLS {

  public static String reading;

  static {
    NLS.initializeMessages("org.ketenspiegel.ui.answers.messages", AnswerMessages.class);
  }

  private AnswerMessages() {}
}
