// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.ink;

import java.util.ArrayList;
import java.util.List;

/** How wide words are, and where they break. */
public final class Letters {

  private final double scale;

  public Letters(double scale) {
    this.scale = scale;
  }

  /** In pixels. */
  public double width(String words, Face face) {
    return Advances.width(words, face.bold()) * face.size() * scale;
  }

  /** From one line to the next, in pixels. */
  public double leading(Face face) {
    return face.size() * 1.3 * scale;
  }

  /** From the middle of a line down to its baseline, in pixels. */
  public double drop(Face face) {
    return face.size() * 0.36 * scale;
  }

  /** The words in lines no wider than asked; the last line is cut off with an ellipsis. */
  public List<String> wrap(String words, Face face, double width, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || width(longer, face) <= width) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    if (lines.size() > most) {
      String rest = String.join(" ", lines.subList(most - 1, lines.size()));
      lines = new ArrayList<>(lines.subList(0, most - 1));
      lines.add(rest);
    }
    return lines.stream().map(l -> cut(l, face, width)).toList();
  }

  private String cut(String line, Face face, double width) {
    if (width(line, face) <= width) {
      return line;
    }
    int end = line.length();
    while (end > 1 && width(line.substring(0, end) + "…", face) > width) {
      end--;
    }
    return line.substring(0, end).strip() + "…";
  }
}
