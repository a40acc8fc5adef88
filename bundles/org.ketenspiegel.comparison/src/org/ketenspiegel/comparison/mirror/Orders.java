// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.mirror;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.gap.Ranked;
import org.ketenspiegel.analysis.placement.Percentiles;
import org.ketenspiegel.comparison.contrast.Wordings;
import org.ketenspiegel.comparison.mirror.Glass.Expected;
import org.ketenspiegel.comparison.mirror.NamedAspects.Aspect;

/** Lays the orders of two groups beside one another, in the sample and in every replicate. */
final class Orders {

  private final Glass glass;
  private final MirrorOptions options;
  private final Expected criticism;
  private final List<Aspect> aspects;

  Orders(Glass glass, MirrorOptions options, Expected criticism, List<Aspect> aspects) {
    this.glass = glass;
    this.options = options;
    this.criticism = criticism;
    this.aspects = aspects;
  }

  /** Places in each replicate; a replicate that draws nobody for an aspect has none. */
  private record Places(double[] own, double[][] replicates) {

    static Places of(Shares shares) {
      return new Places(
          Thirds.places(shares.own()),
          Arrays.stream(shares.replicates())
              .map(r -> Arrays.stream(r).anyMatch(Double::isNaN) ? new double[0] : Thirds.places(r))
              .toArray(double[][]::new));
    }

    Ranked ranked(Shares shares, int aspect, double level) {
      double[] drawn =
          Arrays.stream(replicates).filter(r -> r.length > 0).mapToDouble(r -> r[aspect]).toArray();
      return new Ranked(
          shares.n()[aspect],
          shares.own()[aspect],
          own[aspect],
          Percentiles.interval(drawn, level));
    }
  }

  List<Gap> of(Shares experienced, Shares criticised, Optional<Shares> praised) {
    Places judged = Places.of(experienced);
    Places blamed = Places.of(criticised);
    Optional<Places> lauded = praised.map(Places::of);
    return IntStream.range(0, aspects.size())
        .<Gap>mapToObj(
            k ->
                order(
                    k,
                    judged.ranked(experienced, k, options.confidence()),
                    blamed.ranked(criticised, k, options.confidence()),
                    lauded.map(l -> l.ranked(praised.orElseThrow(), k, options.confidence())),
                    judged,
                    blamed))
        .toList();
  }

  private Order order(
      int k,
      Ranked experienced,
      Ranked criticised,
      Optional<Ranked> praised,
      Places judged,
      Places blamed) {
    Aspect aspect = aspects.get(k);
    int[] counts = new int[4];
    for (int r = 0; r < judged.replicates().length; r++) {
      if (judged.replicates()[r].length > 0 && blamed.replicates()[r].length > 0) {
        boolean poor = Thirds.last(judged.replicates()[r][k], aspects.size());
        boolean worry = Thirds.first(blamed.replicates()[r][k], aspects.size());
        counts[(poor ? 2 : 0) + (worry ? 1 : 0)]++;
      }
    }
    double all = Arrays.stream(counts).sum();
    double blind = counts[2] / all;
    double needless = counts[1] / all;
    return new Order(
        aspect.concept() + criticism.speakers().id().map(a -> "@" + a).orElse("") + "/order",
        glass.data().outline().conceptName(aspect.concept()),
        aspect.concept(),
        criticism.speakers().id(),
        aspects.size(),
        experienced,
        criticised,
        praised,
        blind,
        needless,
        counts[3] / all,
        Order.verdict(blind, needless),
        Wordings.named(aspect.named(), aspect.judged().variable()),
        Optional.empty());
  }
}
