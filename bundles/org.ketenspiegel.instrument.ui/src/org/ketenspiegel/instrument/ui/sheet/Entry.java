// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui.sheet;

import java.util.List;
import org.ketenspiegel.model.study.Identified;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Section;
import org.ketenspiegel.ui.look.Icon;

/** One piece of a questionnaire in one language, ready to be drawn. */
sealed interface Entry {

  Identified object();

  /** The heading of a part, with what respondents read under it. */
  record Part(Section object, String name, String intro) implements Entry {}

  /** A question as it is asked, and in the margin what researchers know of it. */
  record Asked(
      Question object,
      String number,
      Icon icon,
      String name,
      String text,
      String instruction,
      String routing,
      List<String> items,
      List<Choice> choices,
      List<Loop> loops,
      String facts)
      implements Entry {}

  /** An agency the question is asked about, in its own colour. */
  record Loop(String name, String colour) {}
}
