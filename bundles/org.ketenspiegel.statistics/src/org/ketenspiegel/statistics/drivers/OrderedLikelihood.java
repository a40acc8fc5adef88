// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealVector;

/**
 * The likelihood of P(level ≤ l) = 1/(1 + exp(x′b − t_l)), whose logarithm is concave in thresholds
 * t and coefficients b, so Newton's steps, halved until it rises, find its only maximum.
 *
 * @param level n levels from 0
 * @param levels L, each of which occurs
 * @param drivers p columns of n values
 * @param weights n weights above 0
 */
record OrderedLikelihood(int[] level, int levels, double[][] drivers, double[] weights) {

  private static final int STEPS = 60;
  private static final int HALVINGS = 40;
  private static final double CONVERGED = 1e-10;

  /** Nearer than this, rounding hides whether the likelihood rises. */
  private static final double NEAR = 1e-5;

  private static final double HIGHEST_ODDS = 30;

  /** The log likelihood at a point with its slope and its curvature, whose sign is turned. */
  record Point(double value, double[] slope, double[][] curvature) {}

  /** Thresholds, then coefficients; empty when the likelihood goes on rising. */
  double[] maximum() {
    double[] now = start();
    Point point = at(now);
    for (int step = 0; step < STEPS; step++) {
      var curvature = new Array2DRowRealMatrix(point.curvature(), false);
      var solver = new LUDecomposition(curvature).getSolver();
      if (!solver.isNonSingular()) {
        return new double[0];
      }
      RealVector change = solver.solve(new ArrayRealVector(point.slope(), false));
      boolean near = change.getLInfNorm() < NEAR;
      double part = 1;
      double[] next = moved(now, change, part);
      Point higher = at(next);
      for (int half = 0; half < HALVINGS && !near && !(higher.value() >= point.value()); half++) {
        part /= 2;
        next = moved(now, change, part);
        higher = at(next);
      }
      if (change.getLInfNorm() < CONVERGED) {
        return next;
      }
      now = next;
      point = higher;
      if (Arrays.stream(now).skip(levels - 1L).anyMatch(b -> Math.abs(b) > HIGHEST_ODDS)) {
        return new double[0];
      }
    }
    return new double[0];
  }

  /** The log likelihood of the shares of levels alone. */
  double withoutDrivers() {
    double[] sums = sums();
    double all = Arrays.stream(sums).sum();
    return Arrays.stream(sums).map(sum -> sum * Math.log(sum / all)).sum();
  }

  private double[] sums() {
    double[] sums = new double[levels];
    for (int row = 0; row < level.length; row++) {
      sums[level[row]] += weights[row];
    }
    return sums;
  }

  private double[] start() {
    double[] sums = sums();
    double all = Arrays.stream(sums).sum();
    double[] start = new double[levels - 1 + drivers.length];
    double below = 0;
    for (int l = 0; l < levels - 1; l++) {
      below += sums[l] / all;
      start[l] = Math.log(below / (1 - below));
    }
    return start;
  }

  private static double[] moved(double[] from, RealVector change, double part) {
    double[] moved = from.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] += part * change.getEntry(i);
    }
    return moved;
  }

  Point at(double[] parameters) {
    int size = parameters.length;
    double[] slope = new double[size];
    double[][] curvature = new double[size][size];
    double value = 0;
    double[] x = new double[size];
    for (int row = 0; row < level.length; row++) {
      double along = 0;
      for (int k = 0; k < drivers.length; k++) {
        x[levels - 1 + k] = drivers[k][row];
        along += drivers[k][row] * parameters[levels - 1 + k];
      }
      value += add(row, parameters, along, x, slope, curvature);
    }
    return new Point(value, slope, curvature);
  }

  /** Adds what one row says; with upper and lower threshold a and b, P = F(a) − F(b). */
  private double add(
      int row,
      double[] parameters,
      double along,
      double[] x,
      double[] slope,
      double[][] curvature) {
    int l = level[row];
    boolean highest = l == levels - 1;
    boolean lowest = l == 0;
    double a = highest ? Double.POSITIVE_INFINITY : parameters[l] - along;
    double b = lowest ? Double.NEGATIVE_INFINITY : parameters[l - 1] - along;
    double p = share(a, b);
    double fa = density(a);
    double fb = density(b);
    double w = weights[row];
    double da = fa / p;
    double db = -fb / p;
    double aa = fa * (1 - 2 * logistic(a)) / p - da * da;
    double bb = -fb * (1 - 2 * logistic(b)) / p - db * db;
    double ab = -da * db;
    for (int i = levels - 1; i < x.length; i++) {
      slope[i] -= w * (da + db) * x[i];
      double along2 = w * (aa + 2 * ab + bb) * x[i];
      for (int j = levels - 1; j < x.length; j++) {
        curvature[i][j] -= along2 * x[j];
      }
    }
    if (!highest) {
      threshold(l, w * da, w * aa, w * (aa + ab), x, slope, curvature);
    }
    if (!lowest) {
      threshold(l - 1, w * db, w * bb, w * (bb + ab), x, slope, curvature);
    }
    if (!highest && !lowest) {
      curvature[l][l - 1] -= w * ab;
      curvature[l - 1][l] -= w * ab;
    }
    return p > 0 ? w * Math.log(p) : Double.NEGATIVE_INFINITY;
  }

  private void threshold(
      int at,
      double first,
      double second,
      double with,
      double[] x,
      double[] slope,
      double[][] curvature) {
    slope[at] += first;
    curvature[at][at] -= second;
    for (int i = levels - 1; i < x.length; i++) {
      curvature[at][i] += with * x[i];
      curvature[i][at] += with * x[i];
    }
  }

  /** F(a) − F(b), from the side where neither is near 1. */
  private static double share(double a, double b) {
    return a + b > 0 ? logistic(-b) - logistic(-a) : logistic(a) - logistic(b);
  }

  private static double logistic(double x) {
    return x >= 0 ? 1 / (1 + Math.exp(-x)) : 1 - 1 / (1 + Math.exp(x));
  }

  private static double density(double x) {
    double e = Math.exp(-Math.abs(x));
    return e / ((1 + e) * (1 + e));
  }
}
