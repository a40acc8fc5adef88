// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.aggregation;

import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.data.design.Sampling;

/** Over whom sums are taken: the sampled base, the domain within it, and its division in groups. */
public record Frame(Sampling sampling, Rows domain, Grouping grouping) {

  public Frame {
    if (domain.size() != sampling.base().size() || grouping.rows() != domain.size()) {
      throw new IllegalArgumentException("sampling, domain and grouping are of different tables");
    }
    domain = domain.and(sampling.base());
  }

  /** Everybody in one group, as a simple random sample. */
  public static Frame of(ResponseTable table) {
    return of(table, Grouping.everything(table.rows()));
  }

  /** The whole table as a simple random sample, in groups. */
  public static Frame of(ResponseTable table, Grouping grouping) {
    return new Frame(Sampling.of(Design.none(), table), Rows.all(table.rows()), grouping);
  }

  /** The number of sums kept per value: groups × units. */
  int slots() {
    return Math.multiplyExact(grouping.size(), sampling.units().size());
  }
}
