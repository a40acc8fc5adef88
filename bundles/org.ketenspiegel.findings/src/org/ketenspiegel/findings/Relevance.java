// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import org.ketenspiegel.findings.cell.Form;

/**
 * The smallest difference that matters.
 *
 * @param mean on the question's scale, such as 0.3 on 1–5
 * @param share 0–1
 * @param points of a net promoter score
 */
public record Relevance(double mean, double share, double points) {

  /** One step of 1–5 is this much of 0–100. */
  private static final double HUNDREDTHS_IN_A_STEP = 25;

  public static final Relevance USUAL = new Relevance(0.3, 0.10, 10);

  /** The least difference that matters between numbers of a form. */
  public double of(Form form) {
    return switch (form) {
      case SHARE, SHARE_CHANGE -> share;
      case MEAN, MEAN_CHANGE -> mean;
      case HUNDREDTHS, HUNDREDTHS_CHANGE -> mean * HUNDREDTHS_IN_A_STEP;
      case POINTS, POINTS_CHANGE -> points;
      case COUNT, IMPACT -> Double.POSITIVE_INFINITY;
    };
  }
}
