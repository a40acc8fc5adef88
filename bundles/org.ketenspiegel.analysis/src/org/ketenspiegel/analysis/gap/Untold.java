// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.gap;

import java.util.Optional;
import org.ketenspiegel.model.Text;

/** A gap that is not told, and why. */
public record Untold(
    String key, Text label, String subject, Optional<String> agency, Cause cause, Text reason)
    implements Gap {

  /** What kept it back. */
  public enum Cause {
    /** Too few respondents. */
    SUPPRESSED,
    /** The answers do not permit a test. */
    UNTESTED,
    /** One of the two halves is not there. */
    INCOMPLETE
  }
}
