// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

/**
 * The way of a course from one wave to a later one, which a drawing lets stand out.
 *
 * @param course its key
 * @param from id of the earlier wave
 * @param to id of the later wave
 */
public record Stretch(String course, String from, String to) {

  /** What the mark of a point of a course is called. */
  public static String key(String course, String wave) {
    return course + " " + wave;
  }
}
