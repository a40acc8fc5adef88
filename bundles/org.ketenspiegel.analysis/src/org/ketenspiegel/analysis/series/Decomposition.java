// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.series;

import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Interval;

/**
 * A change split into what changed within groups and what came of other people answering (Kitagawa
 * 1955).
 *
 * @param by the groups
 * @param within change of judgement within the groups
 * @param composition change because groups grew and shrank
 */
public record Decomposition(String from, String to, Text by, Part within, Part composition) {

  /** One of the two, with its bootstrap interval. */
  public record Part(double estimate, Interval interval) {}
}
