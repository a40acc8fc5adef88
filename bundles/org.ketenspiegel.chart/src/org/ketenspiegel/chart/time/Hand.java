// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.time;

import java.awt.Color;

/**
 * How a course is drawn.
 *
 * @param colour of line and points
 * @param ink of words
 * @param dashes of its line; none for an unbroken one
 */
record Hand(Color colour, Color ink, Sign sign, float[] dashes) {}
