// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.cell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which number of a place in a result is meant. */
public enum Quantity {
  /** The estimate of a cell. */
  VALUE,
  /** The unweighted base of a cell or a point. */
  BASE,
  /** The importance of a point: its share of R². */
  IMPACT,
  /** How a point is judged. */
  JUDGEMENT,
  /** The share of replicates that put a point into its own quadrant. */
  SURENESS,
  /** The number of points of a matrix. */
  POINTS,
  /** The number of points whose quadrant is undecided. */
  UNDECIDED,
  /** A later wave less an earlier one. */
  CHANGE,
  /** The change in a year of the line through the waves. */
  PER_YEAR,
  /** The part of a change that lies within groups. */
  WITHIN,
  /** The part of a change that comes of groups growing and shrinking. */
  COMPOSITION;

  /** Its name in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Quantity> of(String key) {
    return Arrays.stream(values()).filter(q -> q.key().equals(key)).findFirst();
  }
}
