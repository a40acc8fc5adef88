// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.ui.options.Choice;

/** What can be chosen for the options of the mirror. */
final class MirrorSettings {

  private MirrorSettings() {}

  static Optional<List<Choice>> offered(String component) {
    return switch (component) {
      // chosen above the picture
      case "agency", "show" -> Optional.of(List.of());
      case "confidence" -> Optional.of(List.of(level(90), level(95), level(99)));
      default -> Optional.empty();
    };
  }

  private static Choice level(int percent) {
    return new Choice(Double.toString(percent / 100.0), Text.same(percent + "%"));
  }
}
