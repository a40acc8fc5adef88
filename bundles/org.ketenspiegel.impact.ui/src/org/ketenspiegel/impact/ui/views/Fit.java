// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import org.eclipse.swt.graphics.GC;

/** Words that fit into a width. */
final class Fit {

  private Fit() {}

  /** The words, with an ellipsis where they are cut. */
  static String words(GC gc, String words, int width) {
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
