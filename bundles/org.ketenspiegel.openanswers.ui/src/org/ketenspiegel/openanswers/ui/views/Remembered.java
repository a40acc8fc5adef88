// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.views;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.ketenspiegel.openanswers.ui.coding.Sitting.Seat;

/** What outlives the window: who codes, and what stands beside the answers of a study. */
final class Remembered {

  private static final String COLUMNS = "columns.";

  private final IEclipsePreferences node =
      InstanceScope.INSTANCE.getNode("org.ketenspiegel.openanswers.ui");

  /** Who sits in a seat; at first who uses the window. */
  String coder(Seat seat) {
    String usual =
        seat == Seat.SECOND ? ViewMessages.second_name : System.getProperty("user.name", "1");
    return node.get(seat.name(), usual);
  }

  void coder(Seat seat, String name) {
    node.put(seat.name(), name);
  }

  /** What stands beside the answers of a question; none where nobody chose. */
  Optional<List<String>> columns(String study, String question) {
    return Optional.ofNullable(node.get(COLUMNS + study + "." + question, null))
        .map(ids -> ids.isEmpty() ? List.of() : List.of(ids.split(" ")));
  }

  void columns(String study, String question, List<String> ids) {
    node.put(COLUMNS + study + "." + question, String.join(" ", ids));
  }
}
