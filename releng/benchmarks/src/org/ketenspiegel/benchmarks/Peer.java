// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What users have now: a script in {@code peers}, R or Python by its ending, which times itself.
 *
 * <p>It is started with the folder of the run and its own words, and prints one of {@code absent
 * PACKAGE} and {@code seconds LEAST}; a line {@code value NUMBER} is compared with ours.
 *
 * @param name as the table says it
 * @param script its file
 * @param words of its own
 */
record Peer(String name, String script, List<String> words) {

  static Peer of(String name, String script, Object... words) {
    return new Peer(name, script, List.of(words).stream().map(Object::toString).toList());
  }

  /** How it went; {@code whole} is the time of the process in seconds. */
  sealed interface Outcome {
    record Timed(double seconds, OptionalDouble value, double whole) implements Outcome {}

    record Stopped(double seconds) implements Outcome {}

    record Absent(String what) implements Outcome {}
  }

  Outcome run(Path scripts, Path folder, Duration limit) {
    var command = new ArrayList<String>();
    command.add(script.endsWith(".R") ? "Rscript" : "python3");
    command.add(scripts.resolve(script).toString());
    command.add(folder.toString());
    command.addAll(words);
    if (!Processes.found(command.getFirst())) {
      return new Outcome.Absent(command.getFirst());
    }
    return switch (Processes.run(command, scripts, limit)) {
      case Processes.Ended ended -> read(ended);
      case Processes.Stopped stopped -> new Outcome.Stopped(stopped.seconds());
    };
  }

  private Outcome read(Processes.Ended ended) {
    var seconds = OptionalDouble.empty();
    var value = OptionalDouble.empty();
    for (var line : ended.output().lines().toList()) {
      var parts = line.split(" ", 2);
      switch (parts[0]) {
        case "absent" -> {
          return new Outcome.Absent(parts[1]);
        }
        case "seconds" -> seconds = OptionalDouble.of(Double.parseDouble(parts[1]));
        case "value" -> value = OptionalDouble.of(Double.parseDouble(parts[1]));
        default -> throw new IllegalStateException(script + " printed: " + line);
      }
    }
    return new Outcome.Timed(
        seconds.orElseThrow(() -> new IllegalStateException(script + " printed no seconds")),
        value,
        ended.seconds());
  }
}
