// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.ink;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.chart.ChartStyle;
import org.ketenspiegel.chart.Mark;
import org.ketenspiegel.chart.Theme;
import org.ketenspiegel.chart.Tip;

/** Where figures draw: few shapes, words placed by their measure, and marks that can be asked. */
public final class Canvas {

  /** What becomes of the strokes: pixels, text of a file, or nothing but the marks. */
  public enum Target {
    PIXELS,
    MARKUP,
    MARKS
  }

  private final Graphics2D graphics;
  private final Look look;
  private final Target target;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Anchor> anchors = new ArrayList<>();

  public Canvas(Graphics2D graphics, Look look, Target target) {
    this.graphics = graphics;
    this.look = look;
    this.target = target;
    if (target == Target.PIXELS) {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }
  }

  public Graphics2D graphics() {
    return graphics;
  }

  public Look look() {
    return look;
  }

  public Theme theme() {
    return look.theme();
  }

  public List<Mark> marks() {
    return List.copyOf(marks);
  }

  /** Of every text drawn, in order. */
  public List<Anchor> anchors() {
    return List.copyOf(anchors);
  }

  public void mark(Shape place, Tip tip) {
    mark(place, tip, "");
  }

  /**
   * @param key what of the result it is, for whoever asks for the marks
   */
  public void mark(Shape place, Tip tip, String key) {
    marks.add(new Mark(place.getBounds2D(), tip, key));
  }

  public void fill(Shape shape, Color colour) {
    graphics.setColor(colour);
    graphics.fill(shape);
  }

  public void stroke(Shape shape, Color colour, double width, float... dashes) {
    graphics.setColor(colour);
    graphics.setStroke(
        dashes.length == 0
            ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
            : new BasicStroke(
                (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
    graphics.draw(shape);
  }

  public void line(double x1, double y1, double x2, double y2, Color colour, double width) {
    stroke(new Line2D.Double(x1, y1, x2, y2), colour, width);
  }

  public void dot(double x, double y, double radius, Color colour) {
    fill(circle(x, y, radius), colour);
  }

  public void ring(double x, double y, double radius, Color colour, double width) {
    stroke(circle(x, y, radius), colour, width);
  }

  private static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /** Slanted lines in a rectangle, cut at its edges: a texture would become a picture in SVG. */
  public void hatch(Rectangle2D area, Color colour) {
    double step = look.px(5);
    Path2D lines = new Path2D.Double();
    for (double at = step; at < area.getWidth() + area.getHeight(); at += step) {
      double over = Math.max(0, at - area.getHeight());
      double right = Math.max(0, at - area.getWidth());
      lines.moveTo(area.getX() + over, area.getY() + at - over);
      lines.lineTo(area.getX() + at - right, area.getY() + right);
    }
    stroke(lines, colour, look.px(1));
  }

  /** Words on a baseline, beginning, centred or ending at x. */
  public void text(String words, double x, double baseline, Anchor anchor, Face face, Color ink) {
    if (words.isEmpty() || target == Target.MARKS) {
      return;
    }
    graphics.setColor(ink);
    graphics.setFont(look.font(face));
    if (target == Target.MARKUP) {
      anchors.add(anchor);
      graphics.drawString(words, (float) x, (float) baseline);
    } else {
      drawMeasured(words, x, baseline, anchor, face);
    }
  }

  /** Words whose middle is at y. */
  public void centred(String words, double x, double y, Anchor anchor, Face face, Color ink) {
    text(words, x, y + look.letters().drop(face), anchor, face, ink);
  }

  /**
   * A stand-in font may be wider than the measure; it is drawn narrower, never over a neighbour.
   */
  private void drawMeasured(String words, double x, double baseline, Anchor anchor, Face face) {
    Font font = graphics.getFont();
    double measured = look.letters().width(words, face);
    double real = font.getStringBounds(words, new FontRenderContext(null, true, true)).getWidth();
    if (real > measured * 1.02) {
      graphics.setFont(font.deriveFont(AffineTransform.getScaleInstance(measured / real, 1)));
    }
    double start = x - Math.min(real, measured) * anchor.part();
    // the dash of a font without a minus sign is as wide, and better than the box of no letter
    boolean whole = font.canDisplayUpTo(words) < 0;
    String drawn = whole ? words : words.replace('\u2212', '\u2013');
    graphics.drawString(drawn, (float) start, (float) baseline);
  }

  /** The style that everything on this canvas follows. */
  public ChartStyle style() {
    return look.style();
  }
}
