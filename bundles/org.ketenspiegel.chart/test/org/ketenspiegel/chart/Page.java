// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ketenspiegel.chart.ink.Face;
import org.ketenspiegel.chart.ink.Letters;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** An SVG read back: its words and its filled rectangles, in the order they were drawn. */
final class Page {

  /** Words with the room they take and the colour they stand on. */
  record Word(String words, Rectangle2D place, double size, Color ink, Color ground) {}

  record Fill(Rectangle2D place, Color colour) {}

  private static final Pattern PAIR =
      Pattern.compile("var\\(--([0-9a-f]{6})-([0-9a-f]{6}),#([0-9a-f]{6})\\)");

  private final Theme theme;
  private final List<Word> words = new ArrayList<>();
  private final List<Fill> fills = new ArrayList<>();
  private final Document document;

  private Page(Document document, Theme theme) {
    this.document = document;
    this.theme = theme;
    visit(document.getDocumentElement());
  }

  /** As a reader of light or dark pages sees the drawing. */
  static Page of(Drawing drawing, double width, Theme theme) {
    try {
      Document document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(drawing.svg(width))));
      return new Page(document, theme);
    } catch (Exception e) {
      throw new AssertionError("the SVG is no XML", e);
    }
  }

  List<Word> words() {
    return words;
  }

  List<Fill> fills() {
    return fills;
  }

  Document document() {
    return document;
  }

  private void visit(Element element) {
    switch (element.getTagName()) {
      case "rect" -> rect(element);
      case "text" -> text(element);
      default -> {
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
          if (children.item(i) instanceof Element child) {
            visit(child);
          }
        }
      }
    }
  }

  private void rect(Element rect) {
    if (!rect.getAttribute("width").endsWith("%")) {
      Rectangle2D place =
          new Rectangle2D.Double(
              number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height"));
      fills.add(new Fill(place, colour(rect)));
    }
  }

  private void text(Element text) {
    double size = Double.parseDouble(inherited(text, "font-size").replace("px", ""));
    Face face = inherited(text, "font-weight").equals("bold") ? Face.STRONG : Face.LABEL;
    String content = text.getTextContent();
    double width = new Letters(size / face.size()).width(content, face);
    String anchor = text.getAttribute("text-anchor");
    double left =
        number(text, "x") - width * (anchor.equals("end") ? 1 : anchor.equals("middle") ? 0.5 : 0);
    Rectangle2D place =
        new Rectangle2D.Double(left, number(text, "y") - 0.72 * size, width, 0.76 * size);
    words.add(new Word(content, place, size, colour(text), ground(place)));
  }

  private Color ground(Rectangle2D place) {
    return fills.stream()
        .filter(f -> f.place().contains(place.getCenterX(), place.getCenterY()))
        .reduce((first, last) -> last)
        .map(Fill::colour)
        .orElse(theme.surface());
  }

  private Color colour(Element element) {
    String fill = inherited(element, "fill");
    return fill.isEmpty() || fill.equals("black") ? Color.BLACK : decode(fill);
  }

  private Color decode(String fill) {
    Matcher pair = PAIR.matcher(fill);
    if (pair.matches()) {
      assertEquals(pair.group(1), pair.group(3));
      return Color.decode("#" + pair.group(theme == Theme.DARK ? 2 : 1));
    }
    return switch (fill) {
      case "white" -> Color.WHITE;
      default -> Color.decode(fill);
    };
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private static String inherited(Element element, String attribute) {
    for (Element e = element; ; e = (Element) e.getParentNode()) {
      if (e.hasAttribute(attribute) || !(e.getParentNode() instanceof Element)) {
        return e.getAttribute(attribute);
      }
    }
  }
}
