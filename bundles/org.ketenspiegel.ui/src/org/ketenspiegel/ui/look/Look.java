// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.look;

import org.eclipse.swt.graphics.RGB;

/** The colours of the window, light or dark; everything drawn by hand takes them from here. */
public enum Look {
  LIGHT("FFFFFF", "F6F8FA", "1F2328", "57606A", "E1E4E8", "154273", "E7EDF7", "B35900"),
  DARK("1E1F22", "26282C", "E6E8EB", "A4ABB5", "3A3D42", "8AB4F8", "2A3A55", "F0A35E");

  private final RGB surface;
  private final RGB frame;
  private final RGB ink;
  private final RGB quiet;
  private final RGB line;
  private final RGB accent;
  private final RGB chosen;
  private final RGB warning;

  Look(
      String surface,
      String frame,
      String ink,
      String quiet,
      String line,
      String accent,
      String chosen,
      String warning) {
    this.surface = Contrast.rgb("#" + surface);
    this.frame = Contrast.rgb("#" + frame);
    this.ink = Contrast.rgb("#" + ink);
    this.quiet = Contrast.rgb("#" + quiet);
    this.line = Contrast.rgb("#" + line);
    this.accent = Contrast.rgb("#" + accent);
    this.chosen = Contrast.rgb("#" + chosen);
    this.warning = Contrast.rgb("#" + warning);
  }

  /** What content stands on. */
  public RGB surface() {
    return surface;
  }

  /** What the bars around content stand on. */
  public RGB frame() {
    return frame;
  }

  public RGB ink() {
    return ink;
  }

  /** Text of less weight: bases, counts, captions. */
  public RGB quiet() {
    return quiet;
  }

  public RGB line() {
    return line;
  }

  /** The one accent. */
  public RGB accent() {
    return accent;
  }

  /** Behind what is selected. */
  public RGB chosen() {
    return chosen;
  }

  /** What asks for attention: never the only sign that it does. */
  public RGB warning() {
    return warning;
  }

  /** An agency's colour so that it can be told from the surface, and text in it be read. */
  public RGB agency(String colour) {
    return Contrast.readable(Contrast.rgb(colour), surface);
  }
}
