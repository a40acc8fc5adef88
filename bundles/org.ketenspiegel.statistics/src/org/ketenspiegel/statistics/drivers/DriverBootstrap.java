// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.ketenspiegel.statistics.CompleteRows;
import org.ketenspiegel.statistics.Moments;
import org.ketenspiegel.statistics.design.Strata;
import org.ketenspiegel.statistics.resampling.Bootstrap;
import org.ketenspiegel.statistics.resampling.UnitSums;

/**
 * Repeats a driver regression over bootstrap replicates of the first-stage units, from one matrix
 * of sums per replicate.
 */
public record DriverBootstrap(Bootstrap bootstrap, Set<Weighing> weighings) {

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
    return new DriverBootstrap(Bootstrap.withDefaults(), EnumSet.allOf(Weighing.class));
  }

  public DriverBootstrap with(Bootstrap newBootstrap) {
    return new DriverBootstrap(newBootstrap, weighings);
  }

  public DriverBootstrap with(Weighing... newWeighings) {
    return new DriverBootstrap(bootstrap, Set.of(newWeighings));
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
   */
  public record Sample(
      double[] outcome,
      double[][] drivers,
      double[][] performance,
      double[] weights,
      int[] unitOfRow,
      Strata strata) {

    public Sample {
      if (performance.length != 0 && performance.length != drivers.length) {
        throw new IllegalArgumentException(
            performance.length + " performances of " + drivers.length + " drivers");
      }
    }

    private boolean clustered() {
      if (unitOfRow.length != strata.psus()) {
        return true;
      }
      for (int row = 0; row < unitOfRow.length; row++) {
        if (unitOfRow[row] != row) {
          return true;
        }
      }
      return false;
    }

    private double[][] columns() {
      var columns = new double[drivers.length + 1][];
      columns[0] = outcome;
      System.arraycopy(drivers, 0, columns, 1, drivers.length);
      return columns;
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
    int p = sample.drivers().length;
    UnitSums rows = rows(sample);
    UnitSums units =
        sample.clustered() ? rows.within(sample.unitOfRow(), sample.strata().psus()) : rows;
    var replication =
        new Replication(p, bootstrap.replicates(), weighings, sample.performance().length > 0);
    bootstrap.run(
        units,
        sample.strata(),
        replication::estimate,
        ready -> sofar.accept(new Sofar(ready, replication)));
    return replication.first(bootstrap.replicates());
  }

  private static UnitSums rows(Sample sample) {
    double[][] columns = sample.columns();
    var complete = CompleteRows.of(columns, sample.weights());
    Moments[] moments =
        Arrays.stream(complete.columns())
            .map(column -> Moments.of(column, complete.weights()))
            .toArray(Moments[]::new);
    UnitSums gram = new GramRows(columns, sample.weights(), moments);
    return sample.performance().length == 0
        ? gram
        : gram.beside(new MeanRows(sample.performance(), sample.weights()));
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
