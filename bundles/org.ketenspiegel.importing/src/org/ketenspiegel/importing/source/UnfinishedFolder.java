// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** A folder that is filled beside where it will stand, and is gone unless it was moved there. */
record UnfinishedFolder(Path path) implements AutoCloseable {

  private static final String NAME = ".import-";

  static UnfinishedFolder in(Path home) throws IOException {
    String name = NAME + ProcessHandle.current().pid() + "-" + System.nanoTime();
    return new UnfinishedFolder(Files.createDirectories(home.resolve(name)));
  }

  /** Removes what killed processes left. */
  static void sweep(Path home) throws IOException {
    if (!Files.isDirectory(home)) {
      return;
    }
    try (var found = Files.newDirectoryStream(home, NAME + "*")) {
      for (Path each : found) {
        String process = each.getFileName().toString().substring(NAME.length()).split("-")[0];
        boolean ours = process.matches("\\d{1,18}");
        if (ours && ProcessHandle.of(Long.parseLong(process)).isEmpty()) {
          new UnfinishedFolder(each).close();
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    List<Path> all;
    try (var below = Files.walk(path)) {
      all = below.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.delete(each);
    }
  }
}
