// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.outline;

import org.ketenspiegel.data.Rows;

/**
 * For which rows a condition holds, and for which an unanswered question leaves it open; for the
 * rest it does not hold (Kleene's logic).
 */
record Truth(Rows yes, Rows open) {

  Truth and(Truth other) {
    Rows both = yes.and(other.yes);
    return new Truth(both, possible().and(other.possible()).and(both.not()));
  }

  Truth or(Truth other) {
    Rows either = yes.or(other.yes);
    return new Truth(either, possible().or(other.possible()).and(either.not()));
  }

  Truth not() {
    return new Truth(possible().not(), open);
  }

  /** The rows for which the condition holds or is open. */
  Rows possible() {
    return yes.or(open);
  }

  static Truth certain(Rows yes) {
    return new Truth(yes, Rows.none(yes.size()));
  }
}
