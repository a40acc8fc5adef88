// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.whole;

/** What a search may still spend, in inequalities looked at. */
final class Effort {

  private long left;

  Effort(long left) {
    this.left = left;
  }

  void spend() {
    left--;
  }

  boolean spent() {
    return left < 0;
  }
}
