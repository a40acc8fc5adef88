// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data;

/** What was asked of the data does not fit the data; the message is one sentence for the user. */
public final class DataException extends RuntimeException {

  /** Which of the user's words or data is off. */
  public enum Kind {
    UNKNOWN_COLUMN,
    WRONG_TYPE,
    BAD_FILTER,
    UNKNOWN_VALUE,
    BAD_MISSING_CODES,
    MISSING_WEIGHT,
    NEGATIVE_WEIGHT,
    NO_WEIGHT_LEFT,
    MISSING_DESIGN_VALUE,
    BAD_POPULATION,
    OVERLAPPING_GROUPS,
    BAD_MULTIPLE_SET
  }

  private static final long serialVersionUID = 1L;

  private final Kind kind;

  public DataException(Kind kind, String sentence) {
    super(sentence);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
