// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import org.eclipse.swt.SWT;

/** Which line of a matrix is held: the one across importance, the one up the judgement, or both. */
enum Grip {
  NONE,
  ACROSS,
  UP,
  BOTH;

  static Grip of(boolean across, boolean up) {
    return across ? (up ? BOTH : ACROSS) : up ? UP : NONE;
  }

  boolean across() {
    return this == ACROSS || this == BOTH;
  }

  boolean up() {
    return this == UP || this == BOTH;
  }

  int cursor() {
    return switch (this) {
      case NONE -> SWT.CURSOR_ARROW;
      case ACROSS -> SWT.CURSOR_SIZEWE;
      case UP -> SWT.CURSOR_SIZENS;
      case BOTH -> SWT.CURSOR_SIZEALL;
    };
  }
}
