// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.measure.Parts;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.placement.Percentiles;
import org.ketenspiegel.analysis.series.Decomposition;
import org.ketenspiegel.analysis.series.Decomposition.Part;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.resampling.Bootstrap;
import org.ketenspiegel.statistics.resampling.UnitSums;
import org.ketenspiegel.statistics.waves.Kitagawa;

/** Splits a change by the groups of a variable that both waves asked. */
final class Splits {

  private final StudyOutline outline;
  private final TrendOptions options;

  Splits(StudyOutline outline, TrendOptions options) {
    this.outline = outline;
    this.options = options;
  }

  /** Empty when a wave does not ask the variable or one of its groups is empty in a wave. */
  Optional<Decomposition> of(Asked before, Asked after, double unit) {
    String word = options.decompose();
    if (word.isBlank() || !asks(before, word) || !asks(after, word)) {
      return Optional.empty();
    }
    List<String> groups =
        Parts.of(word, outline, before.asking().fielded()).stream().map(Parts.Part::key).toList();
    GroupSums early =
        GroupSums.of(before, groups, Parts.of(word, outline, before.asking().fielded()));
    GroupSums late = GroupSums.of(after, groups, Parts.of(word, outline, after.asking().fielded()));
    if (!(split(Bootstrap.whole(early), Bootstrap.whole(late)) instanceof Kitagawa.Split whole)) {
      return Optional.empty();
    }
    double[][] first = replicates(early, before, options.seed());
    double[][] second = replicates(late, after, options.seed() + 1L);
    Kitagawa.Split[] splits =
        IntStream.range(0, first.length)
            .mapToObj(b -> split(first[b], second[b]))
            .filter(Kitagawa.Split.class::isInstance)
            .map(Kitagawa.Split.class::cast)
            .toArray(Kitagawa.Split[]::new);
    return Optional.of(
        new Decomposition(
            before.wave(),
            after.wave(),
            name(after, word),
            part(
                unit * whole.within(),
                Arrays.stream(splits).mapToDouble(s -> unit * s.within()).toArray()),
            part(
                unit * whole.composition(),
                Arrays.stream(splits).mapToDouble(s -> unit * s.composition()).toArray())));
  }

  private static boolean asks(Asked asked, String word) {
    return !asked.asking().fielded().variables(word).isEmpty()
        || asked.asking().fielded().segments().containsKey(word)
        || word.equals(Parts.SEGMENT);
  }

  private static Text name(Asked asked, String word) {
    return asked.asking().fielded().variables(word).stream()
        .findFirst()
        .map(Variable::name)
        .orElse(Text.same(word));
  }

  private Part part(double estimate, double[] replicates) {
    return new Part(estimate, Percentiles.interval(replicates, options.confidence()));
  }

  private double[][] replicates(UnitSums units, Asked asked, long seed) {
    double[][] made = new double[options.replicates()][];
    Bootstrap.withDefaults()
        .withReplicates(options.replicates())
        .withSeed(seed)
        .run(
            units,
            asked.answers().strata(),
            () ->
                (first, count, sums) -> {
                  for (int r = 0; r < count; r++) {
                    int replicate = r;
                    made[first + r] = Arrays.stream(sums).mapToDouble(s -> s[replicate]).toArray();
                  }
                },
            ready -> {});
    return made;
  }

  /** Sums of weights and of weighted values, group after group. */
  private static Kitagawa split(double[] before, double[] after) {
    return Kitagawa.of(shares(before), means(before), shares(after), means(after));
  }

  private static double[] shares(double[] sums) {
    double all = IntStream.range(0, sums.length / 2).mapToDouble(g -> sums[2 * g]).sum();
    return IntStream.range(0, sums.length / 2).mapToDouble(g -> sums[2 * g] / all).toArray();
  }

  private static double[] means(double[] sums) {
    return IntStream.range(0, sums.length / 2)
        .mapToDouble(g -> sums[2 * g] > 0 ? sums[2 * g + 1] / sums[2 * g] : Double.NaN)
        .toArray();
  }
}
