// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.outline;

import java.util.Optional;
import java.util.function.DoublePredicate;

/**
 * The smallest differences that matter.
 *
 * @param mean on the question's scale, such as 0.3 on 1–5; above 0
 * @param share between 0 and 1
 * @param points of a net promoter score; above 0
 */
public record Relevance(double mean, double share, double points) {

  public static final Relevance USUAL = new Relevance(0.3, 0.10, 10);

  /**
   * @throws IllegalArgumentException naming the difference that can be none
   */
  public Relevance {
    if (!isSize(mean)) {
      throw wrong("mean", mean, "a number above 0");
    }
    if (!isShare(share)) {
      throw wrong("share", share, "a number between 0 and 1");
    }
    if (!isSize(points)) {
      throw wrong("points", points, "a number above 0");
    }
  }

  /** What a study says; what it leaves open, or what can be no difference, is the usual one. */
  static Relevance of(Optional<org.ketenspiegel.model.study.Relevance> said) {
    return new Relevance(
        given(said.map(r -> r.getMean()), Relevance::isSize, USUAL.mean),
        given(said.map(r -> r.getShare()), Relevance::isShare, USUAL.share),
        given(said.map(r -> r.getPoints()), Relevance::isSize, USUAL.points));
  }

  private static double given(Optional<Double> said, DoublePredicate possible, double usual) {
    return said.filter(possible::test).orElse(usual);
  }

  /** Whether it can be a difference between means or scores. */
  public static boolean isSize(double value) {
    return value > 0 && Double.isFinite(value);
  }

  /** Whether it can be a difference between shares. */
  public static boolean isShare(double value) {
    return value > 0 && value < 1;
  }

  private static IllegalArgumentException wrong(String name, double value, String expected) {
    return new IllegalArgumentException(
        "difference of " + name + " is " + value + ", expected " + expected);
  }
}
