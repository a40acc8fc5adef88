// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui.sheet;

/** One answer as it stands on the questionnaire. */
record Choice(String words, Kind kind) {

  /** Which mark stands before it. */
  enum Kind {
    ONE,
    SEVERAL,
    /** A number on a row of numbers. */
    STEP,
    /** No answer: don't know, not applicable. */
    MISSING,
    /** The right answer of a knowledge question. */
    RIGHT
  }
}
