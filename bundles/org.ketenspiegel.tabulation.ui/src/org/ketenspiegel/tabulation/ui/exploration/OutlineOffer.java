// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.exploration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.ui.options.Choice;
import org.ketenspiegel.ui.options.Offer;

/** What a study offers for the options of any analysis that call an audience or agency so. */
record OutlineOffer(StudyOutline outline) implements Offer {

  @Override
  public Optional<List<Choice>> choices(String component) {
    return switch (component) {
      case "audience" ->
          Optional.of(outline.audiences().stream().map(a -> new Choice(a.id(), a.name())).toList());
      case "agency" -> Optional.of(agencies());
      default -> Optional.empty();
    };
  }

  private List<Choice> agencies() {
    List<Choice> found = new ArrayList<>();
    outline.agencies().forEach(a -> found.add(new Choice(a.id(), Text.same(a.shortName()))));
    return found;
  }
}
