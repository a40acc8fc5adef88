// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which known names a mistyped one may have meant. */
final class Names {

  private Names() {}

  /** Ends a sentence with the closest names, or with how many there are. */
  static String hint(String name, Collection<String> known) {
    int near = Math.max(2, name.length() / 3);
    var closest =
        known.stream()
            .filter(other -> distance(name, other) <= near)
            .sorted(Comparator.comparingInt((String other) -> distance(name, other)))
            .limit(3)
            .collect(Collectors.joining(", "));
    if (!closest.isEmpty()) {
      return "; the closest are: " + closest;
    }
    return known.size() <= 12
        ? "; there are: " + String.join(", ", known)
        : " among the " + known.size() + " columns";
  }

  /** Levenshtein's distance, capitals and small letters alike. */
  private static int distance(String one, String two) {
    var a = one.toLowerCase(Locale.ROOT);
    var b = two.toLowerCase(Locale.ROOT);
    var previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      var current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(swap, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
