// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.coding;

/** The key of each code, by its place in the frame: digits, then letters but N, which makes one. */
public final class CodeKeys {

  private static final String KEYS = "123456789abcdefghijklmopqrstuvwxyz";

  /** Makes a new code. */
  public static final char NEW = 'n';

  private CodeKeys() {}

  /** The key of a code; empty beyond the last there is. */
  public static String of(int place) {
    return place < KEYS.length() ? KEYS.substring(place, place + 1) : "";
  }

  /** The place of the code that a key gives; −1 where it gives none. */
  public static int place(char key) {
    return KEYS.indexOf(Character.toLowerCase(key));
  }
}
