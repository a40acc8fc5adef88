// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** Commands of the product as whole processes. */
final class CommandRows {

  private CommandRows() {}

  static List<Row> all() {
    return List.of(
        Row.of(
            "command-empty", "ketenspiegel studies", (Ours.Command) setting -> List.of("studies")),
        Row.of(
            "command-report",
            "ketenspiegel report kleine-keten-2017",
            (Ours.Command)
                setting ->
                    List.of("report", "kleine-keten-2017", "--out", setting.folder().toString())),
        Row.of(
            "command-reconcile",
            "ketenspiegel reconcile kleine-keten-2017",
            (Ours.Command) setting -> List.of("reconcile", "kleine-keten-2017")),
        Row.of(
            "command-tabulate",
            "ketenspiegel tabulate, 3 of 20 questions, CSV of 1,000,000 rows, weighted, clustered",
            (Ours.Command) CommandRows::tabulate,
            Peer.of("R survey: read.csv, the same means and shares", "million.R")));
  }

  private static List<String> tabulate(Ours.Setting setting) {
    var file = setting.folder().resolve("million.csv");
    if (!Files.exists(file)) {
      write(file);
    }
    return List.of(
        "tabulate",
        file.toString(),
        "--questions",
        "q1,q2,q3",
        "--weight",
        "w",
        "--clusters",
        "place",
        "--json");
  }

  /** Twenty questions, a weight and two hundred places. */
  private static void write(Path file) {
    var random = new SplittableRandom(7);
    try (var out = Files.newBufferedWriter(file)) {
      out.write("place,w");
      for (int q = 1; q <= 20; q++) {
        out.write(",q" + q);
      }
      for (int row = 0; row < 1_000_000; row++) {
        out.write("\n" + random.nextInt(200) + "," + (0.5 + random.nextInt(200) / 100.0));
        for (int q = 1; q <= 20; q++) {
          out.write("," + (1 + random.nextInt(5)));
        }
      }
      out.write("\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
