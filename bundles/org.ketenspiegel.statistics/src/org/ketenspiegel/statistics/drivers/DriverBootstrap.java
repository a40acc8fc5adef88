// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ketenspiegel.statistics.CompleteRows;
import org.ketenspiegel.statistics.Moments;
import org.ketenspiegel.statistics.design.Strata;
import org.ketenspiegel.statistics.resampling.Bootstrap;
import org.ketenspiegel.statistics.resampling.UnitSums;

/**
 * Repeats a driver regression over bootstrap replicates of the first-stage units, from one matrix
 * of sums per replicate.
 */
public record DriverBootstrap(Bootstrap bootstrap, Set<Weighing> weighings, Rows rows) {

  /** Which rows a correlation stands on. */
  public enum Rows {
    /** Those without any answer missing. */
    COMPLETE,
    /** Those that answer both questions. */
    PAIRWISE
  }

  /** How importance is weighed. */
  public enum Weighing {
    LMG,
    JOHNSON
  }

  public DriverBootstrap {
    weighings = Set.copyOf(weighings);
  }

  /** Both weighings with the bootstrap's defaults. */
  public static DriverBootstrap withDefaults() {
    return new DriverBootstrap(
        Bootstrap.withDefaults(), EnumSet.allOf(Weighing.class), Rows.COMPLETE);
  }

  public DriverBootstrap with(Bootstrap newBootstrap) {
    return new DriverBootstrap(newBootstrap, weighings, rows);
  }

  public DriverBootstrap with(Weighing... newWeighings) {
    return new DriverBootstrap(bootstrap, Set.of(newWeighings), rows);
  }

  public DriverBootstrap with(Rows newRows) {
    return new DriverBootstrap(bootstrap, weighings, newRows);
  }

  /**
   * The rows and the units they were drawn by.
   *
   * @param outcome n values, NaN where there is no answer
   * @param drivers p columns of n values, NaN where there is no answer
   * @param performance p columns of n values whose means are wanted too, over all who answered; or
   *     none
   * @param weights n weights, not negative; 0 takes a row out and leaves its unit in
   * @param unitOfRow n numbers of first-stage units
   * @param strata of these units
   * @param controls q columns of n values without gaps, held constant anew in every replicate; with
   *     complete rows only
   */
  public record Sample(
      double[] outcome,
      double[][] drivers,
      double[][] performance,
      double[] weights,
      int[] unitOfRow,
      Strata strata,
      List<double[]> controls) {

    /** Without controls. */
    public Sample(
        double[] outcome,
        double[][] drivers,
        double[][] performance,
        double[] weights,
        int[] unitOfRow,
        Strata strata) {
      this(outcome, drivers, performance, weights, unitOfRow, strata, List.of());
    }

    public Sample {
      controls = List.copyOf(controls);
      if (performance.length != 0 && performance.length != drivers.length) {
        throw new IllegalArgumentException(
            performance.length + " performances of " + drivers.length + " drivers");
      }
    }

    /** The same, with these columns held constant. */
    public Sample with(List<double[]> newControls) {
      return new Sample(
          outcome, drivers, performance, weights, unitOfRow, strata, List.copyOf(newControls));
    }

    private double[][] columns() {
      return Stream.of(Stream.of(outcome), Stream.of(drivers), controls.stream())
          .flatMap(columns -> columns)
          .toArray(double[][]::new);
    }
  }

  /** All replicates; rows without an answer to one of the questions are left out of regressions. */
  public DriverReplicates of(Sample sample) {
    return of(sample, sofar -> {});
  }

  /**
   * All replicates, showing those that are ready as they come.
   *
   * @param sofar takes the first replicates, in the calling thread; may throw to end the run
   * @throws IllegalArgumentException when lengths differ or there is no complete row
   */
  public DriverReplicates of(Sample sample, Consumer<Sofar> sofar) {
    CorrelationSums correlating = correlating(sample);
    UnitSums rows =
        sample.performance().length == 0
            ? correlating
            : correlating.beside(new MeanRows(sample.performance(), sample.weights()));
    UnitSums units = rows.within(sample.unitOfRow(), sample.strata().psus());
    var replication =
        new Replication(
            sample.drivers().length,
            bootstrap.replicates(),
            correlating,
            weighings,
            sample.performance().length > 0);
    bootstrap.run(
        units,
        sample.strata(),
        replication::estimate,
        ready -> sofar.accept(new Sofar(ready, replication)));
    return replication.first(bootstrap.replicates());
  }

  private CorrelationSums correlating(Sample sample) {
    double[][] columns = sample.columns();
    double[] weights = sample.weights();
    if (rows == Rows.PAIRWISE) {
      if (!sample.controls().isEmpty()) {
        throw new IllegalArgumentException("controls are held constant over complete rows only");
      }
      Moments[] answered =
          Arrays.stream(columns)
              .map(column -> CompleteRows.of(new double[][] {column}, weights))
              .map(complete -> Moments.of(complete.columns()[0], complete.weights()))
              .toArray(Moments[]::new);
      return new PairRows(columns, weights, answered);
    }
    var complete = CompleteRows.of(columns, weights);
    Moments[] moments =
        Arrays.stream(complete.columns())
            .map(column -> Moments.of(column, complete.weights()))
            .toArray(Moments[]::new);
    GramRows gram = new GramRows(columns, weights, moments);
    int controls = sample.controls().size();
    return controls == 0 ? gram : new ControlledRows(gram, controls, columns.length);
  }

  /** How far the run is; replicates are only copied when somebody wants to see them. */
  public static final class Sofar {

    private final int ready;
    private final Replication replication;

    Sofar(int ready, Replication replication) {
      this.ready = ready;
      this.replication = replication;
    }

    /** How many replicates have been tried. */
    public int ready() {
      return ready;
    }

    public DriverReplicates replicates() {
      return replication.first(ready);
    }
  }
}
