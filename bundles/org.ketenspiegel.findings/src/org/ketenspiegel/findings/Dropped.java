// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

/** A rule that failed or a sentence that said too much, and why it was left out. */
public record Dropped(String rule, String bundle, String why) {

  /** As it is logged. */
  public String sentence() {
    return "rule '" + rule + "' of " + bundle + " is skipped: " + why;
  }
}
