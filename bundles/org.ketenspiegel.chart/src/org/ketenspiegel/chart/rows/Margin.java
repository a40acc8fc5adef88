// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.ketenspiegel.chart.ink.Face;
import org.ketenspiegel.chart.ink.Look;

/** A column of figures at the right edge: one for each row, under a head that may be empty. */
record Margin(String head, List<String> cells, Face face, Color ink) {

  static Margin bases(Look look, List<String> cells) {
    return new Margin("n", cells, Face.SMALL, look.theme().muted());
  }

  double width(Look look) {
    return Stream.concat(Stream.of(head), cells.stream())
            .mapToDouble(c -> look.letters().width(c, face))
            .max()
            .orElse(0)
        + look.px(14);
  }
}
