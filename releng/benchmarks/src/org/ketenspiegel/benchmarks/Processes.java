// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs other processes and times them whole. */
final class Processes {

  private Processes() {}

  sealed interface Result {}

  record Ended(double seconds, String output) implements Result {}

  record Stopped(double seconds) implements Result {}

  static boolean found(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** Throws when the process fails, with what it said. */
  static Result run(List<String> command, Path folder, Duration limit) {
    try {
      var said = Files.createTempFile("benchmark", ".out");
      var errors = Files.createTempFile("benchmark", ".err");
      try {
        long start = System.nanoTime();
        var process =
            new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(said.toFile())
                .redirectError(errors.toFile())
                .start();
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
          process.destroyForcibly().waitFor();
          return new Stopped(limit.toMillis() / 1e3);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
          throw new IllegalStateException(
              String.join(" ", command) + " failed: " + Files.readString(errors));
        }
        return new Ended(seconds, Files.readString(said));
      } finally {
        Files.delete(said);
        Files.delete(errors);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a process ran", e);
    }
  }
}
