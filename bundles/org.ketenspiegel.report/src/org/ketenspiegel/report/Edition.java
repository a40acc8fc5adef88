// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report;

import java.util.OptionalDouble;

/**
 * How a report is told.
 *
 * @param language one of {@link Reports#LANGUAGES}
 * @param confidence level of every interval, between 0 and 1; when absent each block has its own
 */
public record Edition(String language, OptionalDouble confidence) {

  private static final double USUAL = 0.95;

  /** With the intervals that the blocks ask for. */
  public static Edition in(String language) {
    return new Edition(language, OptionalDouble.empty());
  }

  /** The level of intervals of which a block says nothing. */
  public double level() {
    return confidence.orElse(USUAL);
  }
}
