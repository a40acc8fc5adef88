// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.data.aggregation.Frame;
import org.ketenspiegel.data.aggregation.Grouping;
import org.ketenspiegel.data.aggregation.InMemoryAggregation;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.data.design.Sampling;

class MemoryTest {

  private static final int ROWS = 1_000_000;

  /** What is still in use after everything that can go has gone. */
  private static long used() {
    var runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  private static ResponseTable table() {
    var random = new SplittableRandom(1);
    var builder = ResponseTable.builder();
    for (int q = 0; q < 20; q++) {
      var column = CodeColumn.builder("q" + q);
      for (int row = 0; row < ROWS; row++) {
        int code = random.nextInt(12);
        if (code == 11) {
          column.addEmpty(Missing.NOT_ANSWERED);
        } else {
          column.add(code);
        }
      }
      builder.add(column.build());
    }
    return builder.add(NumberColumn.of("w", random.doubles(ROWS, .5, 2).toArray())).build();
  }

  @Test
  void aMillionInterviewsOfTwentyAnswersAndAWeightStayUnderFortyMegabytes() {
    long before = used();
    var table = table();
    long columns = used() - before;
    assertTrue(columns < 30_000_000, columns + " bytes of columns");
    var sampling = Sampling.of(Design.none().weightedBy("w").clusteredBy("q0"), sampled(table));
    var frame = new Frame(sampling, Rows.all(ROWS), Grouping.by(table.requireCodes("q1")));
    var summary = new InMemoryAggregation(2).codes(table.requireCodes("q2"), frame);
    long all = used() - before;
    assertTrue(all < 40_000_000, all + " bytes with design, groups and sums");
    assertEquals(11, summary.groups().size());
    assertEquals(ROWS, table.rows());
  }

  /** Of a cluster column nothing may be missing, so that one is made of whether there is one. */
  private static ResponseTable sampled(ResponseTable table) {
    var answered = table.requireCodes("q0").substantive();
    var there = CodeColumn.builder("q0");
    for (int row = 0; row < ROWS; row++) {
      there.add(answered.contains(row) ? 1 : 0);
    }
    return table.with(there.build());
  }
}
