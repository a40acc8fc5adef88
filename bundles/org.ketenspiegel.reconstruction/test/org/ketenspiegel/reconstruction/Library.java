// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ketenspiegel.reconstruction.spec.Spec;

/**
 * A small study that has nothing to do with the example: seven-point scales, a routed question, no
 * clusters.
 */
public final class Library {
  private static final Path FILE = Path.of("test/org/ketenspiegel/reconstruction/library.json");

  private Library() {}

  public static Spec spec() {
    return with("", "");
  }

  /** The spec with one part of its text replaced. */
  public static Spec with(String part, String replacement) {
    try {
      Path changed = Files.createTempFile("library", ".json");
      try {
        String text = Files.readString(FILE);
        if (!text.contains(part)) throw new IllegalArgumentException(part);
        Files.writeString(changed, text.replace(part, replacement));
        return Spec.read(changed);
      } finally {
        Files.delete(changed);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
