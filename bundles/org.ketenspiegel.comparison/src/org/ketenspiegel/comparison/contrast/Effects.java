// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.contrast;

import java.util.Arrays;
import java.util.Optional;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.gap.Contrast.Relation;
import org.ketenspiegel.analysis.gap.Effect;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.statistics.Moments;
import org.ketenspiegel.statistics.comparison.EffectSize;
import org.ketenspiegel.statistics.comparison.HedgesG;

/** How large differences are: standard deviations for means, points for shares. */
final class Effects {

  private Effects() {}

  /**
   * @param difference first less second, in the unit of the measure
   * @param interval of the difference, as it is shown
   */
  static Optional<Effect> of(
      Relation relation,
      Measure measure,
      Responses a,
      Responses b,
      double difference,
      Interval interval,
      double level) {
    if (!(measure instanceof Measure.Mean)) {
      double unit = measure instanceof Measure.Share ? 100 : 1;
      return Optional.of(
          new Effect(
              Effect.Kind.POINTS,
              difference * unit,
              new Interval(interval.low() * unit, interval.high() * unit)));
    }
    HedgesG hedges = HedgesG.withDefaults().withLevel(level);
    EffectSize size =
        relation == Relation.PAIRED
            ? hedges.ofPairs(differences(a, b))
            : hedges.ofGroups(moments(a), moments(b));
    return size instanceof EffectSize.Known known
        ? Optional.of(new Effect(Effect.Kind.HEDGES_G, known.g(), known.interval()))
        : Optional.empty();
  }

  private static Moments moments(Responses answers) {
    return Moments.of(answers.present(), answers.weights());
  }

  private static Moments differences(Responses a, Responses b) {
    Responses first = a.where(b);
    Responses second = b.where(a);
    double[] one = first.present();
    double[] other = second.present();
    double[] differences = new double[one.length];
    Arrays.setAll(differences, i -> one[i] - other[i]);
    return Moments.of(differences, first.weights());
  }
}
