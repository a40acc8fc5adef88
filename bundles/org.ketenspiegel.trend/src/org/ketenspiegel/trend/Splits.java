// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.estimation.Estimator;
import org.ketenspiegel.analysis.measure.Parts;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.placement.Percentiles;
import org.ketenspiegel.analysis.series.Decomposition;
import org.ketenspiegel.analysis.series.Decomposition.Part;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.design.Strata;
import org.ketenspiegel.statistics.resampling.Bootstrap;
import org.ketenspiegel.statistics.resampling.UnitSums;
import org.ketenspiegel.statistics.waves.Kitagawa;

/** Splits a change by the groups of a variable that both waves asked. */
final class Splits {

  /** Sums of many numbers are never quite the same. */
  private static final double SAME = 1e-9;

  private final StudyOutline outline;
  private final TrendOptions options;
  private final Overlap overlap;
  private final Notes notes;

  Splits(StudyOutline outline, TrendOptions options, Overlap overlap, Notes notes) {
    this.outline = outline;
    this.options = options;
    this.overlap = overlap;
    this.notes = notes;
  }

  /** Empty when a wave does not ask the variable or one of its groups is empty in a wave. */
  Optional<Decomposition> of(Text label, Asked before, Asked after, double unit) {
    String word = options.decompose();
    if (word.isBlank()) {
      return Optional.empty();
    }
    if (!asks(before, word) || !asks(after, word)) {
      unsplit(label, before, after, "een meting vroeg er niet naar", "a wave did not ask it");
      return Optional.empty();
    }
    List<Parts.Part> first = Parts.of(word, outline, before.asking().fielded());
    List<Parts.Part> second = Parts.of(word, outline, after.asking().fielded());
    List<String> groups =
        Stream.concat(first.stream(), second.stream()).map(Parts.Part::key).distinct().toList();
    GroupSums early = GroupSums.of(before, groups, first);
    GroupSums late = GroupSums.of(after, groups, second);
    Kitagawa outcome = split(Bootstrap.whole(early), Bootstrap.whole(late));
    if (outcome instanceof Kitagawa.Unsplit none) {
      Text group = label(none.group(), groups, first, second);
      unsplit(
          label,
          before,
          after,
          "in een meting heeft niemand van de groep ‘" + group.in("nl") + "’ geantwoord",
          "in a wave nobody of the group ‘" + group.in("en") + "’ answered");
    }
    if (!(outcome instanceof Kitagawa.Split whole)) {
      return Optional.empty();
    }
    tellOutside(label, whole, before, after);
    Optional<GroupSums> both =
        overlap
            .common(before, after)
            .map(stack -> GroupSums.of(before, first, after, second, groups, stack));
    Kitagawa.Split[] splits =
        both.isPresent()
            ? together(both.get(), overlap.common(before, after).orElseThrow().strata())
            : apart(early, before, late, after);
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

  private Kitagawa.Split[] apart(GroupSums early, Asked before, GroupSums late, Asked after) {
    double[][] first = replicates(early, before.answers().strata(), options.seed());
    double[][] second = replicates(late, after.answers().strata(), options.seed() + 1L);
    return splits(IntStream.range(0, first.length).mapToObj(b -> split(first[b], second[b])));
  }

  /** A unit of both waves is drawn for both at once. */
  private Kitagawa.Split[] together(GroupSums both, Strata strata) {
    int half = both.width() / 2;
    return splits(
        Arrays.stream(replicates(both, strata, options.seed()))
            .map(
                sums ->
                    split(Arrays.copyOf(sums, half), Arrays.copyOfRange(sums, half, 2 * half))));
  }

  /** Those of the replicates that can be split. */
  private static Kitagawa.Split[] splits(Stream<Kitagawa> replicates) {
    return replicates
        .filter(Kitagawa.Split.class::isInstance)
        .map(Kitagawa.Split.class::cast)
        .toArray(Kitagawa.Split[]::new);
  }

  private void unsplit(Text label, Asked before, Asked after, String dutch, String english) {
    String word = options.decompose();
    notes.add(
        label,
        waves(before, after, "nl") + " is niet te splitsen naar " + word + ": " + dutch,
        waves(before, after, "en") + " cannot be split by " + word + ": " + english);
  }

  private static String waves(Asked before, Asked after, String language) {
    return before.asking().moment().name().in(language)
        + "–"
        + after.asking().moment().name().in(language);
  }

  private static Text label(
      int group, List<String> groups, List<Parts.Part> first, List<Parts.Part> second) {
    return Stream.concat(first.stream(), second.stream())
        .filter(p -> p.key().equals(groups.get(group)))
        .map(Parts.Part::label)
        .findFirst()
        .orElse(Text.same(groups.get(group)));
  }

  /** The parts add up to the change of those in a group. */
  private void tellOutside(Text label, Kitagawa.Split whole, Asked before, Asked after) {
    Optional<Double> change =
        Estimator.mean(after.sums())
            .flatMap(a -> Estimator.mean(before.sums()).map(b -> a.value() - b.value()));
    if (change.filter(c -> Math.abs(c - whole.change()) > SAME).isPresent()) {
      notes.add(
          label,
          waves(before, after, "nl")
              + " is gesplitst zonder wie in geen groep van "
              + options.decompose()
              + " valt",
          waves(before, after, "en")
              + " was split without those in no group of "
              + options.decompose());
    }
  }

  private static boolean asks(Asked asked, String word) {
    return !asked.asking().fielded().variables(word).isEmpty()
        || asked.asking().fielded().segments().containsKey(word)
        || asked.asking().fielded().table().column(word).isPresent()
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

  private double[][] replicates(UnitSums units, Strata strata, long seed) {
    double[][] made = new double[options.replicates()][];
    Bootstrap.withDefaults()
        .withReplicates(options.replicates())
        .withSeed(seed)
        .run(
            units,
            strata,
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
