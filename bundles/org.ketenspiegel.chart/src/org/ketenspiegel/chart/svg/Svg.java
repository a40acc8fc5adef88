// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.svg;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Shape;
import java.util.List;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.ketenspiegel.chart.ink.Anchor;
import org.ketenspiegel.chart.ink.Canvas;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A drawing as SVG: text stays text, and nothing is written that says nothing. */
public final class Svg {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private Svg() {}

  /**
   * What stands around a drawing.
   *
   * @param title and {@code description} are read aloud instead of the picture
   * @param surface colour behind it, empty for none
   */
  public record Sheet(
      double width,
      double height,
      String language,
      Font font,
      String title,
      String description,
      String surface) {}

  /** Draws with the function, which gives back its canvas, and writes what was drawn. */
  public static String of(Sheet sheet, Function<SVGGraphics2D, Canvas> drawing) {
    Document document = document();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setPrecision(2);
    SVGGeneratorContext.GraphicContextDefaults defaults =
        new SVGGeneratorContext.GraphicContextDefaults();
    defaults.setFont(sheet.font());
    context.setGraphicContextDefaults(defaults);
    Inks inks = new Inks();
    Generator graphics = new Generator(context, inks);
    graphics.setSVGCanvasSize(
        new Dimension((int) Math.ceil(sheet.width()), (int) Math.ceil(sheet.height())));
    List<Anchor> anchors = drawing.apply(graphics).anchors();
    Element root = graphics.getRoot();
    return new SvgText(sheet, anchors, inks).write(root);
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the XML parser of the JDK has no default settings", e);
    }
  }

  /** Figures stay inside their area by themselves; each clip would be a definition of its own. */
  private static final class Generator extends SVGGraphics2D {

    private final Inks inks;

    private Generator(SVGGeneratorContext context, Inks inks) {
      super(context, false);
      this.inks = inks;
    }

    @Override
    public void setColor(Color colour) {
      setPaint(colour);
    }

    @Override
    public void setPaint(Paint paint) {
      super.setPaint(inks.number(paint));
    }

    @Override
    public void clip(Shape shape) {
      // see above
    }

    @Override
    public void setClip(Shape shape) {
      // see above
    }
  }
}
