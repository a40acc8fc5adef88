// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import java.util.List;
import org.eclipse.swt.graphics.GC;

/** Words that fit into a width. */
final class Fit {

  private Fit() {}

  /** The words on one line or two, with an ellipsis where they are cut. */
  static List<String> lines(GC gc, String words, int width) {
    if (gc.textExtent(words).x <= width) {
      return List.of(words);
    }
    int split = words.length();
    do {
      split = words.lastIndexOf(' ', split - 1);
    } while (split > 0 && gc.textExtent(words.substring(0, split)).x > width);
    return split <= 0
        ? List.of(cut(gc, words, width))
        : List.of(words.substring(0, split), cut(gc, words.substring(split + 1), width));
  }

  private static String cut(GC gc, String words, int width) {
    if (gc.textExtent(words).x <= width) {
      return words;
    }
    int length = words.length();
    while (length > 1 && gc.textExtent(words.substring(0, length) + "…").x > width) {
      length--;
    }
    return words.substring(0, length).strip() + "…";
  }
}
