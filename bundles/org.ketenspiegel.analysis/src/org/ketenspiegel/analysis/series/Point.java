// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.series;

import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.model.Text;

/**
 * One wave of a course.
 *
 * @param wave id of the wave
 * @param time in years, such as 2017.25
 * @param cell empty where the wave did not ask the question
 * @param link to the nearest earlier wave that asked it; unchanged for the first
 */
public record Point(String wave, Text label, double time, Cell cell, Link link) {

  public Point with(Cell other) {
    return new Point(wave, label, time, other, link);
  }
}
