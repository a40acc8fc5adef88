// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Gives codes to labels. */
public final class Labels {

  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,6})(?:\\s*[=:.)(]|\\s|\\s*$).*");
  private static final Pattern RANGE = Pattern.compile("\\d+\\s*[-\u2013]\\s*\\d+.*");

  private Labels() {}

  /**
   * A code per label: the number a label is or begins with, if that tells all numbered ones apart,
   * and the next free numbers, alphabetically, for the others.
   */
  static Map<String, Integer> codes(Collection<String> labels) {
    var codes = new TreeMap<String, Integer>();
    var own = new LinkedHashMap<Integer, String>();
    for (var label : labels) {
      var number = number(label);
      if (number.isPresent() && own.putIfAbsent(number.getAsInt(), label) != null) {
        return alphabetical(labels);
      }
    }
    if (own.isEmpty() || own.size() * 2 < labels.size()) {
      return alphabetical(labels);
    }
    own.forEach((code, label) -> codes.put(label, code));
    int next = own.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    for (var label : labels.stream().sorted().toList()) {
      if (!codes.containsKey(label)) {
        codes.put(label, next++);
      }
    }
    return codes;
  }

  /**
   * The number a label is or begins with, as in "5 = very good"; a range such as 18-29 has none.
   */
  public static OptionalInt number(String label) {
    var matcher = NUMBERED.matcher(label);
    return matcher.matches() && !RANGE.matcher(label).matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  private static Map<String, Integer> alphabetical(Collection<String> labels) {
    var codes = new TreeMap<String, Integer>();
    for (var label : labels.stream().sorted().toList()) {
      codes.put(label, codes.size() + 1);
    }
    return codes;
  }
}
