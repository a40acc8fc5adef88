// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.placement;

import java.util.Optional;
import org.ketenspiegel.data.design.Units.FirstStage;

/**
 * Where every point lies in every bootstrap replicate. It takes over the arrays it is given; nobody
 * else may change them.
 */
public final class Replicates {

  private final int points;
  private final int size;
  private final double[] x;
  private final double[] y;
  private final FirstStage unit;
  private final int units;
  private final long seed;
  private volatile Optional<Counted> counted = Optional.empty();

  /** Most ask for the same lines as whoever asked before. */
  private record Counted(Cut across, Cut up, int[][] counts) {

    boolean isOf(Cut otherAcross, Cut otherUp) {
      return across.equals(otherAcross) && up.equals(otherUp);
    }
  }

  /**
   * @param points number of points p
   * @param x size × p importances, replicate after replicate
   * @param y size × p performances
   * @param unit what was drawn again
   * @param units how many of them there are
   * @param seed of the draws
   */
  public Replicates(int points, double[] x, double[] y, FirstStage unit, int units, long seed) {
    if (points < 1 || x.length != y.length || x.length % points != 0) {
      throw new IllegalArgumentException(
          x.length + " and " + y.length + " coordinates of " + points + " points");
    }
    this.points = points;
    this.size = x.length / points;
    this.x = x;
    this.y = y;
    this.unit = unit;
    this.units = units;
    this.seed = seed;
  }

  /** The number of replicates. */
  public int size() {
    return size;
  }

  public int points() {
    return points;
  }

  public double x(int replicate, int point) {
    return x[replicate * points + point];
  }

  public double y(int replicate, int point) {
    return y[replicate * points + point];
  }

  public FirstStage unit() {
    return unit;
  }

  public int units() {
    return units;
  }

  public long seed() {
    return seed;
  }

  /**
   * How many replicates put each point into each quadrant, by its ordinal; every replicate moves
   * the lines that follow its points. Nobody may change the counts.
   */
  int[][] counts(Cut across, Cut up) {
    Optional<Counted> last = counted.filter(c -> c.isOf(across, up));
    if (last.isEmpty()) {
      last = Optional.of(new Counted(across, up, count(across, up)));
      counted = last;
    }
    return last.get().counts;
  }

  private int[][] count(Cut across, Cut up) {
    int[][] counts = new int[points][Quadrant.values().length];
    double[] ownX = new double[points];
    double[] ownY = new double[points];
    for (int b = 0; b < size; b++) {
      System.arraycopy(x, b * points, ownX, 0, points);
      System.arraycopy(y, b * points, ownY, 0, points);
      double lineX = across.at(ownX);
      double lineY = up.at(ownY);
      for (int k = 0; k < points; k++) {
        counts[k][Quadrant.of(ownX[k], ownY[k], lineX, lineY).ordinal()]++;
      }
    }
    return counts;
  }
}
