// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.views;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.ketenspiegel.openanswers.ui.coding.Desk;
import org.ketenspiegel.openanswers.ui.coding.Sitting.Seat;

/** What outlives the window: who codes, and what stands beside the answers of a study. */
final class Remembered {

  private static final String COLUMNS = "columns.";

  private final IEclipsePreferences node =
      InstanceScope.INSTANCE.getNode("org.ketenspiegel.openanswers.ui");

  /**
   * Who sits in a seat: whoever was named last for this study; else who coded most already, or
   * after them; else, as the first, who uses the window.
   */
  String coder(Desk desk, Seat seat) {
    List<String> coders = desk.sheet().coders();
    int place = seat == Seat.SECOND ? 1 : 0;
    String usual =
        seat == Seat.SECOND ? ViewMessages.second_name : System.getProperty("user.name", "1");
    return node.get(key(desk, seat), coders.size() > place ? coders.get(place) : usual);
  }

  void coder(Desk desk, Seat seat, String name) {
    node.put(key(desk, seat), name);
  }

  private static String key(Desk desk, Seat seat) {
    return seat.name() + "." + desk.outline().id();
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
