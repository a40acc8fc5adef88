// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data;

/** Why a respondent has no substantive answer; the kinds are never mixed. */
public enum Missing {
  DONT_KNOW,
  NOT_APPLICABLE,
  REFUSED,
  NOT_ANSWERED,
  NOT_ASKED_ROUTING,
  NOT_ASKED_VERSION;

  /** Whether the question was put to the respondent. */
  public boolean asked() {
    return this != NOT_ASKED_ROUTING && this != NOT_ASKED_VERSION;
  }
}
