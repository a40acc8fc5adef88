// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.placement;

import java.util.Locale;
import org.ketenspiegel.model.Text;

/** What can be said of a driver in one number. */
public enum Measure {
  LMG(Text.of("impact (LMG)", "impact (LMG)")),
  JOHNSON(Text.of("impact (Johnson)", "impact (Johnson)")),
  CORRELATION(Text.of("samenhang r", "correlation r")),
  BETA(Text.of("gestandaardiseerde β", "standardised β")),
  PERFORMANCE(Text.of("oordeel", "judgement")),
  /** By importance, 1 for the most important. */
  RANK(Text.of("rang", "rank"));

  private final Text words;

  Measure(Text words) {
    this.words = words;
  }

  public Text words() {
    return words;
  }

  /** Its name in files and on the command line. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
