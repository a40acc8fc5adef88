// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ketenspiegel.model.Text;

/** What could not be shown, and why, in the order it came up; each once. */
final class Notes {

  private final Set<Text> all = new LinkedHashSet<>();

  void add(Text about, String dutch, String english) {
    all.add(Text.of(about.in("nl") + ": " + dutch, about.in("en") + ": " + english));
  }

  List<Text> all() {
    return List.copyOf(all);
  }
}
