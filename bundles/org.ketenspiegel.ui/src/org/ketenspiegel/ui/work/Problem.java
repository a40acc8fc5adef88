// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.work;

import java.util.Optional;

/** What happened, where, and what to do; with one button that does it, when there is one. */
public record Problem(String what, String where, String advice, Optional<Remedy> remedy) {

  /** What the one button does. */
  public record Remedy(String label, Runnable action) {}

  public Problem(String what, String where, String advice) {
    this(what, where, advice, Optional.empty());
  }
}
