// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

import java.awt.geom.Rectangle2D;

/**
 * A part of a drawing that stands for a number: its place in pixels and the words for it.
 *
 * @param key what of the result it is, as its kind of drawing calls it; may be empty
 */
public record Mark(Rectangle2D place, Tip tip, String key) {}
