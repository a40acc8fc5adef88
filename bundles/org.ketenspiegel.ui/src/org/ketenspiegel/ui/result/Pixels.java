// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.ketenspiegel.chart.Drawing;

/** Drawings as pictures of the window. */
public final class Pixels {

  private Pixels() {}

  /** For any thread. The zoom is in percent, the surface what it stands on. */
  public static ImageData of(Drawing drawing, int width, int height, int zoom, RGB surface) {
    int wide = width * zoom / 100;
    int high = height * zoom / 100;
    BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(surface.red, surface.green, surface.blue));
    graphics.fillRect(0, 0, wide, high);
    graphics.scale(zoom / 100.0, zoom / 100.0);
    drawing.paint(graphics, width, height);
    graphics.dispose();
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    ImageData data = new ImageData(wide, high, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
    for (int y = 0; y < high; y++) {
      data.setPixels(0, y, wide, pixels, y * wide);
    }
    return data;
  }
}
