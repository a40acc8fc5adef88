// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.html;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.chart.PageColours;

/**
 * The colours of agencies as classes of the style sheet, the same as in drawings: the page has no
 * inline styles.
 */
public final class AgencyMarks {

  private static final String NEUTRAL = "#535353";

  private final List<AgencyOutline> agencies;

  public AgencyMarks(List<AgencyOutline> agencies) {
    this.agencies = List.copyOf(agencies);
  }

  /** The classes of an agency's mark. */
  Optional<String> of(String agency) {
    int index = agencies.stream().map(AgencyOutline::id).toList().indexOf(agency);
    return index < 0 ? Optional.empty() : Optional.of("mark agency-" + index);
  }

  public List<String> all() {
    return agencies.stream().flatMap(a -> of(a.id()).stream()).toList();
  }

  /** The rules that give the classes their colours; whatever is no colour becomes grey. */
  public String rules() {
    StringBuilder rules = new StringBuilder();
    for (int i = 0; i < agencies.size(); i++) {
      String colour = agencies.get(i).colour();
      rules
          .append(".agency-")
          .append(i)
          .append("{--agency:")
          .append(PageColours.mark(colour.matches("#[0-9A-Fa-f]{6}") ? colour : NEUTRAL))
          .append("}\n");
    }
    return rules.toString();
  }
}
