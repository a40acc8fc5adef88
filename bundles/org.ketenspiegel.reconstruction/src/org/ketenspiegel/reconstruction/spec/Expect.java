// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.spec;

import java.util.Set;
import java.util.function.Function;

/** Says in one sentence, with its place, what a part of a spec should have been. */
final class Expect {
  private Expect() {}

  static void that(boolean holds, String sentence) {
    if (!holds) throw new IllegalArgumentException(sentence);
  }

  static void known(String place, String name, Set<String> names) {
    that(names.contains(name), place + ": \"" + name + "\" is not there");
  }

  static void segment(String place, String segment, Set<String> segments) {
    that(
        segment.equals(Target.ALL) || segments.contains(segment),
        place + ": there is no segment \"" + segment + "\"");
  }

  /** A condition that only leans on columns with codes. */
  static void condition(String place, String condition, Set<String> coded) {
    for (String column : readable(place, condition, Condition::parse).columns())
      known(place, column, coded);
  }

  static <T> T readable(String place, String text, Function<String, T> parse) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
    }
  }
}
