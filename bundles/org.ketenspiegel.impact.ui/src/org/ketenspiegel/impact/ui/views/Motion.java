// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;

/** Whether things may move: not when the system's GTK settings ask for no motion. */
final class Motion {

  /** Read once: who changes the setting starts anew. */
  private static final boolean WANTED = !isReduced(settings());

  private Motion() {}

  static boolean isWanted() {
    return WANTED;
  }

  private static Path settings() {
    String folder =
        Optional.ofNullable(System.getenv("XDG_CONFIG_HOME"))
            .filter(home -> !home.isEmpty())
            .orElse(System.getProperty("user.home") + "/.config");
    return Path.of(folder, "gtk-3.0", "settings.ini");
  }

  private static boolean isReduced(Path file) {
    return lines(file).stream()
        .map(line -> line.replace(" ", "").toLowerCase(Locale.ROOT))
        .anyMatch(line -> line.matches("gtk-enable-animations=(0|false)"));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.isReadable(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      ILog.of(Motion.class).warn(file + " cannot be read, things will move", e);
      return List.of();
    }
  }
}
