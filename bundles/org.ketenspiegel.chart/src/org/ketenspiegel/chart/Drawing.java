// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.ketenspiegel.chart.ink.Canvas;
import org.ketenspiegel.chart.ink.Face;
import org.ketenspiegel.chart.ink.Figure;
import org.ketenspiegel.chart.ink.Look;
import org.ketenspiegel.chart.svg.Svg;

/**
 * A picture of a result, the same on paper and on the screen; it may be drawn any number of times.
 */
public final class Drawing {

  private static final double LEAST_WIDTH = 240;

  private final Figure figure;
  private final Look look;
  private final String title;
  private final String description;

  Drawing(Figure figure, Look look, String title, String description) {
    this.figure = figure;
    this.look = look;
    this.title = title;
    this.description = description;
  }

  /** Natural height in pixels for a width in pixels. */
  public double height(double width) {
    return Math.ceil(figure.height(width(width)));
  }

  /**
   * Paints with the corner at 0,0; more height than natural gives the rows more air, less cuts them
   * off at the bottom. Nothing is painted behind it in the light theme, the surface in the dark.
   */
  public void paint(Graphics2D graphics, double width, double height) {
    Graphics2D own = (Graphics2D) graphics.create();
    ground(own, width, height, look.theme() == Theme.DARK);
    draw(own, width, height, Canvas.Target.PIXELS);
    own.dispose();
  }

  /** What stands at a point of the drawing as painted in this size; the topmost when several do. */
  public Optional<Tip> at(double x, double y, double width, double height) {
    List<Mark> hit = marks(width, height).stream().filter(m -> m.place().contains(x, y)).toList();
    return hit.isEmpty() ? Optional.empty() : Optional.of(hit.getLast().tip());
  }

  /** Every part that stands for a number, in the order of drawing, as painted in this size. */
  public List<Mark> marks(double width, double height) {
    Graphics2D nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY).createGraphics();
    return draw(nowhere, width, height, Canvas.Target.MARKS).marks();
  }

  /** Where values lie in a matrix painted in this size; empty for all other kinds. */
  public Optional<Plane> plane(double width, double height) {
    return figure.plane(new Rectangle2D.Double(0, 0, width(width), height));
  }

  /** An SVG document of a width in its natural height, with words to be read aloud. */
  public String svg(double width) {
    double height = height(width);
    String surface = look.theme() == Theme.DARK ? hex(look.theme().surface()) : "";
    Svg.Sheet sheet =
        new Svg.Sheet(
            width(width),
            height,
            look.style().language(),
            look.font(Face.LABEL),
            title,
            description,
            surface);
    return Svg.of(sheet, g -> draw(g, width, height, Canvas.Target.MARKUP));
  }

  /** A PNG of a width in its natural height, with so many pixels to each; 2 for sharp screens. */
  public byte[] png(double width, double scale) {
    double height = height(width);
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(width(width) * scale),
            (int) Math.ceil(height * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(scale, scale);
    ground(graphics, width(width) + 1, height + 1, true);
    draw(graphics, width, height, Canvas.Target.PIXELS);
    graphics.dispose();
    return encode(image);
  }

  private static byte[] encode(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void ground(Graphics2D graphics, double width, double height, boolean filled) {
    if (filled) {
      graphics.setColor(look.theme().surface());
      graphics.fill(new Rectangle2D.Double(0, 0, width, height));
    }
  }

  private Canvas draw(Graphics2D graphics, double width, double height, Canvas.Target target) {
    Canvas canvas = new Canvas(graphics, look, target);
    figure.draw(canvas, new Rectangle2D.Double(0, 0, width(width), height));
    return canvas;
  }

  /** Below it labels and plot have no room beside each other. */
  private double width(double asked) {
    return Math.max(look.px(LEAST_WIDTH), asked);
  }

  private static String hex(Color colour) {
    return "#%06X".formatted(colour.getRGB() & 0xFFFFFF);
  }
}
