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

  public static final Relevance USUAL = new Relevance(0.3, 0.10, 10);

  /** The least difference that matters between numbers of a form. */
  public double of(Form form) {
    return switch (form) {
      case SHARE -> share;
      case MEAN -> mean;
      case POINTS -> points;
      case COUNT, IMPACT -> Double.POSITIVE_INFINITY;
    };
  }
}
