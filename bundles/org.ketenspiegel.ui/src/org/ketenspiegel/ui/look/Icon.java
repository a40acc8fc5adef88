// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.look;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.ketenspiegel.instrument.checks.Severity;

/** The icons: one family of SVG drawings on a grid of 16, in the ink of the look. */
public enum Icon {
  ANALYSIS,
  AUDIENCE,
  BATTERY,
  ERROR,
  HINT,
  EXAMPLE,
  IMPORT,
  LOCK,
  MULTIPLE,
  NEW,
  NUMBER,
  OPEN,
  OUTLINE,
  PROBLEM,
  QUESTIONNAIRE,
  RATING,
  RECOMMENDATION,
  REDO,
  REPORT,
  ROUTE,
  RUN,
  SAVE,
  SEARCH,
  SECTION,
  SINGLE,
  STUDY,
  TEXT,
  THEME,
  UNDO,
  WAVE,
  WELCOME;

  /** The stroke in the files: it can be seen on light and on dark where nobody recolours it. */
  private static final String STROKE = "#6B7785";

  private final ImageDescriptor light =
      ImageDescriptor.createFromImageDataProvider(zoom -> data("#57606A", zoom));
  private final ImageDescriptor dark =
      ImageDescriptor.createFromImageDataProvider(zoom -> data("#A4ABB5", zoom));

  /** What marks a place where something was found wrong. */
  public static Icon of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERROR;
      case WARNING -> PROBLEM;
      case HINT -> HINT;
    };
  }

  public ImageDescriptor in(Look look) {
    return look == Look.DARK ? dark : light;
  }

  private ImageData data(String stroke, int zoom) {
    int side = Math.round(16 * zoom / 100f);
    String drawing =
        text().replace(STROKE, stroke).replaceFirst("width=\"16\" height=\"16\"", size(side));
    return new ImageData(new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8)));
  }

  private static String size(int side) {
    return "width=\"" + side + "\" height=\"" + side + "\"";
  }

  private String text() {
    String file = "/icons/" + name().toLowerCase() + ".svg";
    try (InputStream in = Icon.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + file + " in the bundle");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
