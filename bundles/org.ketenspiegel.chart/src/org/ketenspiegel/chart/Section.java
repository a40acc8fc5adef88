// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

/**
 * The part of a matrix that is looked at, in shares of its axes from the lower left corner.
 *
 * @param left at least 0
 * @param right above left, at most 1
 * @param bottom at least 0
 * @param top above bottom, at most 1
 */
public record Section(double left, double right, double bottom, double top) {

  /** All of it. */
  public static final Section WHOLE = new Section(0, 1, 0, 1);

  private static final double LEAST = 0.1;

  public Section {
    if (!(0 <= left && left < right && right <= 1 && 0 <= bottom && bottom < top && top <= 1)) {
      throw new IllegalArgumentException(left + "–" + right + ", " + bottom + "–" + top);
    }
  }

  /**
   * So many times larger or smaller around a place that stays where it is.
   *
   * @param factor below 1 to see less and that larger
   * @param x of the place, 0 to 1 within this section
   * @param y of the place, 0 to 1 within this section
   */
  public Section zoomed(double factor, double x, double y) {
    double width = Math.clamp((right - left) * factor, LEAST, 1);
    double height = Math.clamp((top - bottom) * factor, LEAST, 1);
    return at(
        left + x * (right - left) - x * width,
        width,
        bottom + y * (top - bottom) - y * height,
        height);
  }

  /** Moved by shares of itself, as far as the axes go. */
  public Section moved(double across, double up) {
    return at(
        left + across * (right - left), right - left, bottom + up * (top - bottom), top - bottom);
  }

  private static Section at(double left, double width, double bottom, double height) {
    double from = Math.clamp(left, 0, 1 - width);
    double low = Math.clamp(bottom, 0, 1 - height);
    return new Section(from, Math.min(1, from + width), low, Math.min(1, low + height));
  }
}
