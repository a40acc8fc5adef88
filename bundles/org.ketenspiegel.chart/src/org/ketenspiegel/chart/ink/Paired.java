// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.ink;

import java.awt.Color;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * A colour of a light page with its counterpart on a dark one. Whoever knows nothing of pairs
 * paints the light one.
 */
public final class Paired extends Color {
  private static final long serialVersionUID = 1L;

  private final Color dark;

  private Paired(Color light, Color dark) {
    super(light.getRGB(), true);
    this.dark = dark;
  }

  /** A pair, or one plain colour when both are the same. */
  public static Color of(Color light, Color dark) {
    return light.equals(dark) ? light : new Paired(light, dark);
  }

  /** The one of a dark page; a plain colour is the same on both. */
  public static Color dark(Color colour) {
    return colour instanceof Paired pair ? pair.dark : colour;
  }

  /** The one of a light page. */
  public static Color light(Color colour) {
    return colour instanceof Paired ? new Color(colour.getRGB(), true) : colour;
  }

  /** The same made of both colours of a pair. */
  static Color each(Color colour, UnaryOperator<Color> make) {
    return colour instanceof Paired
        ? of(make.apply(light(colour)), make.apply(dark(colour)))
        : make.apply(colour);
  }

  /** The same made of two colours on the light page and on the dark one. */
  static Color each(Color first, Color second, BinaryOperator<Color> make) {
    return first instanceof Paired || second instanceof Paired
        ? of(make.apply(light(first), light(second)), make.apply(dark(first), dark(second)))
        : make.apply(first, second);
  }
}
