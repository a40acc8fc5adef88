// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.source;

import java.util.HashSet;
import java.util.Set;

/** Ids made of words: letters, digits, hyphens and underscores, each given once. */
final class Slugs {

  private static final int LONGEST = 60;

  private final Set<String> taken = new HashSet<>();

  /** Words as an id. */
  static String of(String words) {
    String plain =
        words.replaceAll("[^\\p{L}\\p{N}_-]+", "_").replaceAll("^_+(?=[^_])|(?<=[^_])_+$", "");
    String known = plain.isEmpty() || plain.equals("_") ? "x" : plain;
    return known.substring(0, Math.min(LONGEST, known.length()));
  }

  /** Words as an id that nothing has yet. */
  String next(String words) {
    String base = of(words);
    String id = base;
    for (int i = 2; !taken.add(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }
}
