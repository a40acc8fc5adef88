// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.Run;
import org.ketenspiegel.impact.ImpactOptions.MissingRule;
import org.ketenspiegel.statistics.drivers.DriverBootstrap;
import org.ketenspiegel.statistics.drivers.DriverBootstrap.Rows;
import org.ketenspiegel.statistics.drivers.DriverBootstrap.Sample;
import org.ketenspiegel.statistics.drivers.DriverBootstrap.Sofar;
import org.ketenspiegel.statistics.drivers.DriverReplicates;
import org.ketenspiegel.statistics.resampling.Bootstrap;

/**
 * The replicates of a fit. Completed sets are drawn from alike and their replicates pooled
 * (Schomaker and Heumann 2018, Statistics in Medicine 37:2252, "MI boot pooled").
 */
final class Replication {

  private static final int SHOWN_EVERY = 200;

  private final ImpactOptions options;
  private final Run run;

  Replication(ImpactOptions options, Run run) {
    this.options = options;
    this.run = run;
  }

  /** Replicates of the fit, shown while they come; empty when none are wanted or possible. */
  Optional<DriverReplicates> of(Fit fit, Consumer<Sofar> preview) {
    if (options.replicates() == 0) {
      return Optional.empty();
    }
    List<Sample> samples = fit.samples();
    List<DriverReplicates> made =
        IntStream.range(0, samples.size())
            .mapToObj(i -> replicates(samples.get(i), i, samples.size(), preview))
            .toList();
    DriverReplicates pooled = made.size() == 1 ? made.getFirst() : pooled(made);
    return pooled.size() == 0 ? Optional.empty() : Optional.of(pooled);
  }

  private DriverReplicates replicates(Sample sample, int set, int sets, Consumer<Sofar> preview) {
    int share = (options.replicates() * (set + 1)) / sets - (options.replicates() * set) / sets;
    Bootstrap bootstrap =
        Bootstrap.withDefaults()
            .withReplicates(Math.max(1, share))
            .withSeed(options.seed() + 7919L * set);
    int[] shown = {0};
    return DriverBootstrap.withDefaults()
        .with(bootstrap)
        .with(options.missing() == MissingRule.PAIRWISE ? Rows.PAIRWISE : Rows.COMPLETE)
        .of(sample, sofar -> watch(sofar, set, sets, share, shown, preview));
  }

  private void watch(
      Sofar sofar, int set, int sets, int share, int[] shown, Consumer<Sofar> preview) {
    run.progress((set + (double) sofar.ready() / share) / sets);
    if (sets == 1 && sofar.ready() < share && sofar.ready() - shown[0] >= SHOWN_EVERY) {
      shown[0] = sofar.ready();
      preview.accept(sofar);
    }
  }

  private static DriverReplicates pooled(List<DriverReplicates> parts) {
    return new DriverReplicates(
        parts.getFirst().drivers(),
        parts.stream().mapToInt(DriverReplicates::size).sum(),
        parts.stream().mapToInt(DriverReplicates::failed).sum(),
        joined(parts, DriverReplicates::lmg),
        joined(parts, DriverReplicates::johnson),
        joined(parts, DriverReplicates::correlation),
        joined(parts, DriverReplicates::beta),
        joined(parts, DriverReplicates::performance));
  }

  private static double[] joined(
      List<DriverReplicates> parts, Function<DriverReplicates, double[]> values) {
    return parts.stream().flatMapToDouble(p -> DoubleStream.of(values.apply(p))).toArray();
  }
}
