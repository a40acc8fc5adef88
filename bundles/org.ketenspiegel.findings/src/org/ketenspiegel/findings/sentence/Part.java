// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.sentence;

/** A piece of a sentence. What kind it is decides what is checked of it. */
public sealed interface Part {

  /** The sentence's own words: no digits, and no comparison that nothing stands behind. */
  record Words(String text) implements Part {}

  /** What the study or its result calls something: an agency, an audience, a question, a label. */
  record Name(String text) implements Part {}

  /**
   * A number, looked up when it is shown.
   *
   * @param cell which of the finding's cells, from 0
   */
  record Number(int cell) implements Part {}

  /** Words that must stand there because of how the numbers are. */
  record Remark(Reason reason, String text) implements Part {}

  /** Why a remark is there. */
  enum Reason {
    /** A difference that rounding hides. */
    ROUNDING,
    /** What differs between two waves that are compared. */
    MARKED,
    /** The part of respondents behind a number moved between two waves. */
    MOVED_BASE,
    /** Few respondents behind a number. */
    SMALL_BASE,
    /** What is listed was not tested. */
    UNTESTED
  }
}
