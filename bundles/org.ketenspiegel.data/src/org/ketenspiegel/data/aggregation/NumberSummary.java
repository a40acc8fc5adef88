// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.aggregation;

import java.util.List;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.aggregation.NumberSums.Sum;
import org.ketenspiegel.data.design.Units;

/**
 * Per group and unit of a column of numbers: how many rows have one, and sums of z = x − shift with
 * weights. Means and their linearised variances follow from these sums alone (statistics 4.2).
 */
public final class NumberSummary {

  private final List<Group> groups;
  private final Units units;
  private final double shift;
  private final NumberSums sums;

  NumberSummary(List<Group> groups, Units units, double shift, NumberSums sums) {
    this.groups = groups;
    this.units = units;
    this.shift = shift;
    this.sums = sums;
  }

  public List<Group> groups() {
    return groups;
  }

  public Units units() {
    return units;
  }

  /** What was subtracted from every number. */
  public double shift() {
    return shift;
  }

  /** Whether weights differ; if not, every weight counts as 1. */
  public boolean weighted() {
    return sums.weighted();
  }

  /** The number of rows with a number; those of weight 0 take no part. */
  public long count(int group, int unit) {
    return sums.count(slot(group, unit));
  }

  /** Σw over the rows with a number. */
  public double w(int group, int unit) {
    return sums.sum(Sum.W, slot(group, unit));
  }

  /** Σw². */
  public double ww(int group, int unit) {
    return sums.sum(Sum.WW, slot(group, unit));
  }

  /** Σwz. */
  public double wz(int group, int unit) {
    return sums.sum(Sum.WZ, slot(group, unit));
  }

  /** Σwz². */
  public double wzz(int group, int unit) {
    return sums.sum(Sum.WZZ, slot(group, unit));
  }

  /** Σw²z. */
  public double wwz(int group, int unit) {
    return sums.sum(Sum.WWZ, slot(group, unit));
  }

  /** Σw²z². */
  public double wwzz(int group, int unit) {
    return sums.sum(Sum.WWZZ, slot(group, unit));
  }

  /** The number of rows of a group without a number, of one kind. */
  public long missing(int group, Missing kind) {
    return sums.missing().of(group, kind);
  }

  private int slot(int group, int unit) {
    return group * units.size() + unit;
  }
}
