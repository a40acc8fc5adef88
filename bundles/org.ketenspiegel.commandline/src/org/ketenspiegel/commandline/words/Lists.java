// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.words;

import java.util.ArrayList;
import java.util.List;

/** Words with commas between them. */
public final class Lists {

  private Lists() {}

  /** The parts without blanks around them; what stands in double quotes stays together. */
  public static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean quoted = false;
    for (char c : (text + ",").toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        if (!part.toString().isBlank()) {
          parts.add(part.toString().strip());
        }
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    if (quoted) {
      throw new WordsException("a quote opens in '" + text + "' that is never closed");
    }
    return parts;
  }
}
