// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.aggregation;

import java.util.List;
import org.ketenspiegel.data.Entry;
import org.ketenspiegel.data.design.Units;

/**
 * Per group, unit and dictionary entry of a coded column: how many rows, Σw and Σw². Means, shares,
 * nets, NPS and their linearised variances follow from these sums alone (statistics 4.2).
 */
public final class CodeSummary {

  private final List<Group> groups;
  private final Units units;
  private final List<Entry> entries;
  private final CodeSums sums;

  CodeSummary(List<Group> groups, Units units, List<Entry> entries, CodeSums sums) {
    this.groups = groups;
    this.units = units;
    this.entries = entries;
    this.sums = sums;
  }

  public List<Group> groups() {
    return groups;
  }

  public Units units() {
    return units;
  }

  /** The dictionary of the column; the last index of the sums runs over it. */
  public List<Entry> entries() {
    return entries;
  }

  /** Whether weights differ; if not, Σw and Σw² equal the count. */
  public boolean weighted() {
    return sums.weighted();
  }

  /** The number of rows; those of weight 0 take no part. */
  public long count(int group, int unit, int entry) {
    return sums.count(cell(group, unit, entry));
  }

  /** Σw. */
  public double weight(int group, int unit, int entry) {
    return sums.weight(cell(group, unit, entry));
  }

  /** Σw². */
  public double weightSquared(int group, int unit, int entry) {
    return sums.weightSquared(cell(group, unit, entry));
  }

  /** The number of rows over all units. */
  public long count(int group, int entry) {
    long total = 0;
    for (int unit = 0; unit < units.size(); unit++) {
      total += count(group, unit, entry);
    }
    return total;
  }

  /** Σw over all units. */
  public double weight(int group, int entry) {
    double total = 0;
    for (int unit = 0; unit < units.size(); unit++) {
      total += weight(group, unit, entry);
    }
    return total;
  }

  /** Σw² over all units. */
  public double weightSquared(int group, int entry) {
    double total = 0;
    for (int unit = 0; unit < units.size(); unit++) {
      total += weightSquared(group, unit, entry);
    }
    return total;
  }

  private int cell(int group, int unit, int entry) {
    return (group * units.size() + unit) * entries.size() + entry;
  }
}
