// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.options;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.options.Option;

/** What a form offers for the components of one analysis's options. */
public interface Offer {

  /** Knows nothing of the components: enums offer their constants, the rest is written. */
  Offer NOTHING = component -> Optional.empty();

  /**
   * What may be chosen for a component. Empty when this offer does not know it; fewer than two
   * choices leave nothing to choose, and the component is not shown.
   */
  Optional<List<Choice>> choices(String component);

  /** What may be chosen where a component stands for something of the study, by its name. */
  @SuppressWarnings("unused") // who knows no study offers nothing, whatever it stands for
  default List<Choice> choices(Option.Content content) {
    return List.of();
  }
}
