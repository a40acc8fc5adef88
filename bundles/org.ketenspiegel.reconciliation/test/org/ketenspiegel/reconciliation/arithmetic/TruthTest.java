// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.reconciliation.figures.FiguresFile;

/** Figures truly rounded from answers are never called off. */
class TruthTest {

  private static final List<String> LABELS =
      List.of("heel slecht", "slecht", "neutraal", "goed", "heel goed");

  @TempDir Path folder;

  private final Random random = new Random(4217);

  @Test
  void figuresRoundedFromAnswersArePossible() throws Exception {
    for (var round = 0; round < 25; round++) {
      var inside = 3 + random.nextInt(60);
      var outside = 3 + random.nextInt(200);
      var rows = survey(inside, outside, List.of("A", "B", "C"));
      var file = Files.write(folder.resolve("figures.csv"), rows);
      var calledOff =
          Feasibility.of(FiguresFile.read(file)).findings().stream()
              .filter(finding -> finding.possibility() != Possibility.POSSIBLE)
              .filter(finding -> finding.possibility() != Possibility.NO_ARITHMETIC)
              .map(finding -> finding.possibility() + " " + finding.figure().columns().values())
              .toList();
      assertEquals(List.of(), calledOff, () -> String.join("\n", rows));
    }
  }

  /** Everything a report could print about one rating of some agencies. */
  private List<String> survey(int inside, int outside, List<String> agencies) {
    var rows = new ArrayList<String>();
    rows.add("population,agency,topic,subgroup,statistic,category,value,n");
    rows.add("p,,steekproef,,n,," + (inside + outside) + ",");
    var good = new ArrayList<long[]>();
    for (var agency : agencies) {
      var in = answers(inside);
      var out = answers(outside);
      var all = IntStream.range(0, 5).mapToObj(i -> in[i] + out[i]).mapToInt(i -> i).toArray();
      var sizes = random.nextBoolean();
      print(rows, agency, "alle", all, true);
      print(rows, agency, "in", in, sizes);
      print(rows, agency, "out", out, sizes);
      good.add(
          new long[] {
            percent(all[3] + all[4], all), percent(in[3] + in[4], in), percent(out[3] + out[4], out)
          });
    }
    var over = "range of share over " + String.join("/", agencies);
    for (var group = 0; group < 3; group++) {
      var at = group;
      var ends = good.stream().mapToLong(each -> each[at]).summaryStatistics();
      rows.add(
          String.join(
              ",",
              "p",
              "",
              "rating",
              List.of("alle", "in", "out").get(group),
              over,
              "(heel) goed",
              ends.getMin() + "-" + ends.getMax(),
              ""));
    }
    return rows;
  }

  private int[] answers(int size) {
    var counts = new int[5];
    IntStream.range(0, size)
        .forEach(i -> counts[(int) Math.min(4, Math.abs(random.nextGaussian() + 2.5))]++);
    return counts;
  }

  private static long percent(int count, int[] all) {
    return Math.round(100.0 * count / Arrays.stream(all).sum());
  }

  private void print(List<String> rows, String agency, String group, int[] counts, boolean sized) {
    var n = Arrays.stream(counts).sum();
    var base = sized ? Integer.toString(n) : "";
    var start = "p," + agency + ",rating," + group + ",";
    for (var i = 0; i < 5; i++) {
      rows.add(start + "share," + LABELS.get(i) + "," + percent(counts[i], counts) + "," + base);
    }
    rows.add(start + "share,(heel) goed," + percent(counts[3] + counts[4], counts) + "," + base);
    rows.add(start + "share,(heel) slecht," + percent(counts[0] + counts[1], counts) + "," + base);
    var sum = IntStream.range(0, 5).map(i -> (i + 1) * counts[i]).sum();
    rows.add(
        start
            + String.format(Locale.ROOT, "mean,1-5,%.1f,", Math.round(10.0 * sum / n) / 10.0)
            + base);
  }
}
