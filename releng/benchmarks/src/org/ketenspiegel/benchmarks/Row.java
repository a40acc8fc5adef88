// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.benchmarks;

import java.util.List;
import java.util.stream.Stream;

/**
 * One line of the table: a piece of work, and what does the same elsewhere.
 *
 * @param name short, unique, what {@code --rows} looks in
 * @param work in words
 * @param ours what is timed
 * @param peers timed in the same run
 */
record Row(String name, String work, Ours ours, List<Peer> peers) {

  /** Every row there is; a topic adds a line here. */
  static List<Row> all() {
    return Stream.of(
            SummaryRows.all(),
            TabulationRows.all(),
            ReplicateRows.all(),
            DriverRows.all(),
            TrendRows.all(),
            CommandRows.all())
        .flatMap(List::stream)
        .toList();
  }

  static Row of(String name, String work, Ours ours, Peer... peers) {
    return new Row(name, work, ours, List.of(peers));
  }
}
