// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.benchmarks;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Times the rows, each with its peers, and prints one table. */
public final class Benchmarks {

  private final Options options;
  private final Ours.Setting setting;
  private final Path home;

  private Benchmarks(Options options, Ours.Setting setting, Path home) {
    this.options = options;
    this.setting = setting;
    this.home = home;
  }

  /** Started by {@code run}: the folder of the benchmarks, one for files, and the words. */
  public static void main(String[] args) throws Exception {
    var words = List.of(args).subList(2, args.length);
    if (words.contains("--help")) {
      System.out.print(Options.HELP);
      return;
    }
    if (words.contains("--list")) {
      Row.all().forEach(row -> System.out.printf("%-22s %s%n", row.name(), row.work()));
      return;
    }
    var options = Options.parse(words);
    var setting = new Ours.Setting(Files.createDirectories(Path.of(args[1])), options.threads());
    new Benchmarks(options, setting, Path.of(args[0])).run();
  }

  private void run() {
    var chosen = Row.all().stream().filter(r -> options.rows().matcher(r.name()).find()).toList();
    if (options.once()) {
      chosen.forEach(this::once);
      return;
    }
    System.out.printf(
        "Java %s, %d processors, load %.1f, our threads %d%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        options.threads());
    Table.head();
    chosen.forEach(this::row);
  }

  private void once(Row row) {
    if (row.ours() instanceof Ours.Inside inside) {
      System.out.println(inside.prepare(setting).getAsDouble());
    }
  }

  private void row(Row row) {
    var ours =
        switch (row.ours()) {
          case Ours.Inside inside -> Timing.inside(inside.prepare(setting), options.times());
          case Ours.Command command ->
              Timing.whole(words(command), setting, Math.min(5, options.times()));
        };
    Table.ours(row, ours);
    boolean inside = row.ours() instanceof Ours.Inside;
    double cold = ours.least();
    if (inside && options.has("cold")) {
      cold = Timing.once(itself(row), setting);
      Table.cold(cold);
    }
    if (options.has("peers")) {
      for (var peer : row.peers()) {
        var outcome = peer.run(home.resolve("peers"), setting.folder(), options.limit());
        Table.peer(peer, outcome, ours);
        if (inside && options.has("cold")) {
          Table.coldPeer(outcome, cold);
        }
      }
    }
  }

  private List<String> words(Ours.Command command) {
    var words = new ArrayList<String>();
    words.add(home.resolve("../../ketenspiegel").normalize().toString());
    words.addAll(command.words(setting));
    return words;
  }

  /** This program with one row, cold; files of the row are there by now. */
  private List<String> itself(Row row) {
    var java = ProcessHandle.current().info().command().orElseThrow();
    var classes = System.getProperty("java.class.path").split(File.pathSeparator);
    var path =
        String.join(
            File.pathSeparator,
            Stream.of(classes).map(c -> Path.of(c).toAbsolutePath() + "").toList());
    return List.of(
        java,
        "-cp",
        path,
        Benchmarks.class.getName(),
        home.toString(),
        setting.folder().toString(),
        "--once",
        "--threads",
        Integer.toString(options.threads()),
        "--rows",
        "^" + row.name() + "$");
  }
}
