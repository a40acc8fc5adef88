// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.coding;

/** A coding beside the row of the answer it is of. */
public record Placed(int row, Coding coding, State state) {

  /** Whether the answer still says what was coded. */
  public enum State {
    CURRENT,
    /** The respondent has another answer now: kept, not counted until somebody codes it again. */
    STALE
  }
}
