// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics;

/**
 * The net promoter score of answers on 0–10, from −100 to 100: the percentage of promoters (9, 10)
 * less that of detractors (0–6).
 */
public final class NetPromoterScore {
  private NetPromoterScore() {}

  /**
   * The sign s of an answer: −1 for 0–6, 0 for 7–8, 1 for 9–10.
   *
   * @throws IllegalArgumentException when the answer is not on 0–10; a mark on 1–10 is no net
   *     promoter score, which only the caller can know
   */
  public static int sign(int answer) {
    if (answer < 0 || answer > 10) {
      throw new IllegalArgumentException("answer " + answer + " is not on 0-10");
    }
    return answer <= 6 ? -1 : answer >= 9 ? 1 : 0;
  }

  /**
   * The interval of a score in points, value ± t·SE or z·SE, cut at −100 and 100: beyond them there
   * is no score. Within the bounds it is {@link Estimate#interval}.
   *
   * @param level between 0 and 1
   */
  public static Interval interval(Estimate score, double level) {
    return score.interval(level).within(-100, 100);
  }

  /**
   * The score of a simple random sample, with z: variance 100²·(pP + pD − (pP − pD)²)/n.
   *
   * @param promoters number of answers 9 and 10
   * @param passives number of answers 7 and 8
   * @param detractors number of answers 0 to 6
   * @throws IllegalArgumentException when a number is negative or all are 0
   */
  public static Estimate of(int promoters, int passives, int detractors) {
    double n = (double) promoters + passives + detractors;
    if (promoters < 0 || passives < 0 || detractors < 0 || n == 0) {
      throw new IllegalArgumentException(
          "%d promoters, %d passives, %d detractors".formatted(promoters, passives, detractors));
    }
    double score = (promoters - detractors) / n;
    double spread = Math.max(0, (promoters + detractors) / n - score * score);
    return new Estimate(score, spread / n, Double.POSITIVE_INFINITY).scaled(100);
  }

  /**
   * The score under a design, with Student's t.
   *
   * @param meanSign the weighted mean of the signs with its linearised variance
   */
  public static Estimate ofDesign(Estimate meanSign) {
    return meanSign.scaled(100);
  }
}
