// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.nio.file.Path;
import java.util.Locale;

/** As what a result can be saved: by the ending of the file's name. */
public enum Format {
  PNG,
  SVG,
  CSV;

  /** Endings for a file dialog. */
  public String pattern() {
    return "*." + ending();
  }

  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format a file's name asks for, else this one with its ending added. */
  Path named(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (name.endsWith("." + format.ending())) {
        return file;
      }
    }
    return file.resolveSibling(file.getFileName() + "." + ending());
  }

  /** By a name that ends as one of them. */
  static Format of(Path file) {
    String name = file.getFileName().toString();
    return valueOf(name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
  }
}
