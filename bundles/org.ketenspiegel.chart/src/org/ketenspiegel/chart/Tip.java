// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words for one mark of a drawing, in its language.
 *
 * @param label what the mark stands for, such as "Luisteren · IND"
 * @param value such as "71%"; of a suppressed mark the reason
 * @param base such as "n = 164"; may be empty
 * @param interval such as "interval 64–78%"; may be empty
 */
public record Tip(String label, String value, String base, String interval) {

  /** Label, value, base and interval, each on a line of its own. */
  public String words() {
    return Stream.of(label, value, base, interval)
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
