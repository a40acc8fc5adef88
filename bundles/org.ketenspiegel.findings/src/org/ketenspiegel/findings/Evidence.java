// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What stands behind a sentence; it chooses how firmly the sentence may speak. */
public enum Evidence {
  /** A test says so, and the difference is large enough to matter. */
  SIGNIFICANT_RELEVANT,
  /** A test says so, but the difference is small. */
  SIGNIFICANT_SMALL,
  /** A test does not say so. */
  NOT_SIGNIFICANT,
  /** A place in a matrix that at least 80% of replicates agree on. */
  FIRM,
  /** A place in a matrix that 60% to 80% of replicates agree on. */
  LIKELY,
  /** A place in a matrix that fewer agree on. */
  UNDECIDED,
  /** Too few respondents to say anything. */
  TOO_FEW,
  /** Figures as they are; nothing is compared. */
  DESCRIPTIVE;

  /** Classes in order of how little they carry. */
  int weakness() {
    return switch (this) {
      case SIGNIFICANT_RELEVANT, FIRM -> 0;
      case SIGNIFICANT_SMALL, LIKELY -> 1;
      case NOT_SIGNIFICANT, UNDECIDED -> 2;
      case TOO_FEW -> 3;
      case DESCRIPTIVE -> 4;
    };
  }

  /** The class of that name in files; empty when there is none. */
  public static Optional<Evidence> of(String key) {
    return Arrays.stream(values()).filter(e -> e.key().equals(key)).findFirst();
  }

  /** Its name in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
