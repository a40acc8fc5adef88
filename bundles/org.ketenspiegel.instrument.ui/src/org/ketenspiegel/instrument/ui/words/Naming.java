// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui.words;

import java.util.List;
import java.util.stream.Collectors;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Agency;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.ui.look.AgencyLook;

/** How things are called in one language, agencies by their short name. */
public record Naming(String language, Contributions contributions) {

  /** Stands in a text for the agency of the loop. */
  private static final String LOOP = "{agency}";

  public String words(Text text) {
    return text.in(language);
  }

  public AgencyLook look(Agency agency) {
    return AgencyLook.of(agency, contributions);
  }

  /** A text of a question as a respondent reads it; all agencies of the loop stand in for one. */
  public String asked(Text text, Question question) {
    return words(text).replace(LOOP, agencies(question.getAgencies(), " / "));
  }

  public String agencies(List<Agency> agencies, String between) {
    return agencies.stream().map(a -> look(a).shortName()).collect(Collectors.joining(between));
  }
}
