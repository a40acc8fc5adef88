// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics;

import org.ketenspiegel.statistics.ProportionInterval.Method;

/** Confidence intervals of a proportion; immutable, 95 % unless said otherwise. */
public final class ProportionIntervals {
  private static final double ROUNDING = 1e-12;

  private final double level;

  private ProportionIntervals(double level) {
    this.level = level;
  }

  public static ProportionIntervals withDefaults() {
    return new ProportionIntervals(0.95);
  }

  /** The same with another confidence level, between 0 and 1. */
  public ProportionIntervals withLevel(double newLevel) {
    Distributions.requireLevel(newLevel);
    return new ProportionIntervals(newLevel);
  }

  /**
   * Wilson's score interval of a simple random sample: centre (p + z²/2n)/(1 + z²/n), half-width
   * z/(1 + z²/n)·√(p(1−p)/n + z²/4n²) (Wilson 1927).
   *
   * @param p between 0 and 1
   * @param n respondents in the base, above 0
   */
  public ProportionInterval wilson(double p, double n) {
    double normal = Double.POSITIVE_INFINITY;
    var interval = score(clean(p), requireSize(n), Distributions.criticalValue(level, normal));
    return new ProportionInterval(interval, Method.WILSON, n, normal);
  }

  /**
   * Clopper and Pearson's interval by beta quantiles: B(α/2; np, nq + 1) to B(1−α/2; np + 1, nq)
   * (Clopper and Pearson 1934). A size that is not whole is permitted.
   *
   * @param p between 0 and 1
   * @param n respondents in the base, above 0
   */
  public ProportionInterval clopperPearson(double p, double n) {
    return exact(clean(p), requireSize(n), Method.CLOPPER_PEARSON);
  }

  /**
   * The interval under a weighted, stratified or clustered design: Wilson's with n := p(1−p)/V and
   * z := t of the design's degrees of freedom, as {@code svyciprop(method = "wilson")} of R survey
   * 4.5. A proportion of 0 or 1 has no linearised variance, so there Clopper and Pearson's with
   * Kish's effective size. Without degrees of freedom the interval is 0 to 1; a proportion strictly
   * between 0 and 1 with variance 0 has an interval of no width, as the formula says.
   *
   * @param proportion value between 0 and 1 with its linearised variance
   * @param kishSize (Σw)²/Σw² of the base, above 0
   */
  public ProportionInterval ofDesign(Estimate proportion, double kishSize) {
    requireSize(kishSize);
    double p = clean(proportion.value());
    if (p == 0 || p == 1) {
      return exact(p, kishSize, Method.CLOPPER_PEARSON_KISH);
    }
    double degrees = proportion.degreesOfFreedom();
    double size = p * (1 - p) / proportion.variance();
    double critical = Distributions.criticalValue(level, degrees);
    boolean known = Double.isFinite(critical) && size > 0;
    var interval = known ? score(p, size, critical) : new Interval(0, 1);
    return new ProportionInterval(interval, Method.WILSON_DESIGN, size, degrees);
  }

  /**
   * Korn and Graubard's interval under a design: Clopper and Pearson's with n* = p(1−p)/V ·
   * (t(n−1)/t(ν))² (Korn and Graubard 1998, Survey Methodology 24:193-201), as {@code
   * svyciprop(method = "beta")} of R survey; others take n where n* is larger. Proportions of 0 and
   * 1 and a variance of 0 as in {@link #ofDesign}.
   *
   * @param proportion value between 0 and 1 with its linearised variance
   * @param n respondents in the base, 2 or more
   * @param kishSize (Σw)²/Σw² of the base, above 0
   */
  public ProportionInterval kornGraubard(Estimate proportion, int n, double kishSize) {
    requireSize(kishSize);
    double p = clean(proportion.value());
    if (p == 0 || p == 1) {
      return exact(p, kishSize, Method.CLOPPER_PEARSON_KISH);
    }
    double degrees = proportion.degreesOfFreedom();
    double size = p * (1 - p) / proportion.variance();
    double fewer =
        Distributions.criticalValue(level, Math.max(1, n - 1))
            / Distributions.criticalValue(level, degrees);
    double used = size * fewer * fewer;
    if (used > 0 && Double.isFinite(used)) {
      return exact(p, used, Method.KORN_GRAUBARD);
    }
    var interval = used > 0 ? new Interval(p, p) : new Interval(0, 1);
    return new ProportionInterval(interval, Method.KORN_GRAUBARD, used, degrees);
  }

  /**
   * The interval of the log odds under a design, logit(p) ± t·SE/(p(1−p)), turned back, as {@code
   * svyciprop(method = "xlogit")} of R survey, SUDAAN and SPSS Complex Samples. Proportions of 0
   * and 1, which have no log odds, as in {@link #ofDesign}.
   *
   * @param proportion value between 0 and 1 with its linearised variance
   * @param kishSize (Σw)²/Σw² of the base, above 0
   */
  public ProportionInterval logit(Estimate proportion, double kishSize) {
    requireSize(kishSize);
    double p = clean(proportion.value());
    if (p == 0 || p == 1) {
      return exact(p, kishSize, Method.CLOPPER_PEARSON_KISH);
    }
    double spread = p * (1 - p);
    double degrees = proportion.degreesOfFreedom();
    var odds =
        new Estimate(Math.log(p / (1 - p)), proportion.variance() / spread / spread, degrees);
    var interval = odds.interval(level);
    return new ProportionInterval(
        new Interval(share(interval.low()), share(interval.high())),
        Method.LOGIT,
        spread / proportion.variance(),
        degrees);
  }

  private static double share(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  private static Interval score(double p, double n, double z) {
    double shrink = z * z / n;
    double centre = (p + shrink / 2) / (1 + shrink);
    double half = Math.sqrt(shrink * (p * (1 - p) + shrink / 4)) / (1 + shrink);
    // At 0 and 1 the limit is p itself; rounding would put it a hair beside.
    double low = p == 0 ? 0 : Math.max(0, centre - half);
    double high = p == 1 ? 1 : Math.min(1, centre + half);
    return new Interval(low, high);
  }

  private ProportionInterval exact(double p, double n, Method method) {
    double tail = (1 - level) / 2;
    double low = p == 0 ? 0 : Distributions.betaQuantile(tail, n * p, n * (1 - p) + 1);
    double high = p == 1 ? 1 : Distributions.betaQuantile(1 - tail, n * p + 1, n * (1 - p));
    return new ProportionInterval(new Interval(low, high), method, n, Double.POSITIVE_INFINITY);
  }

  /** Sums of weights leave 1 as 0.9999999999999999, which must not pass for an inner proportion. */
  private static double clean(double p) {
    if (!(p >= -ROUNDING && p <= 1 + ROUNDING)) {
      throw new IllegalArgumentException("proportion " + p + " is not between 0 and 1");
    }
    if (p < ROUNDING) {
      return 0;
    }
    return p > 1 - ROUNDING ? 1 : p;
  }

  private static double requireSize(double n) {
    if (!(n > 0) || Double.isInfinite(n)) {
      throw new IllegalArgumentException("size " + n + " of the base");
    }
    return n;
  }
}
