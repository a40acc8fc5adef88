// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.svg;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ketenspiegel.chart.ink.Anchor;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes the shapes of a generated tree with no more attributes than they need. */
final class SvgText {

  private static final Map<String, Set<String>> SHAPES =
      Map.of(
          "rect", Set.of("x", "y", "width", "height"),
          "line", Set.of("x1", "y1", "x2", "y2"),
          "circle", Set.of("cx", "cy", "r"),
          "ellipse", Set.of("cx", "cy", "rx", "ry"),
          "path", Set.of("d"),
          "polygon", Set.of("points"),
          "polyline", Set.of("points"),
          "text", Set.of("x", "y"));

  private static final Set<String> STROKE =
      Set.of("stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-opacity");
  private static final Set<String> FILL = Set.of("fill", "fill-opacity");
  private static final Set<String> FONT = Set.of("font-size", "font-weight");

  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry("fill", "black"),
          Map.entry("stroke", "none"),
          Map.entry("stroke-width", "1"),
          Map.entry("stroke-dasharray", "none"),
          Map.entry("stroke-linecap", "butt"),
          Map.entry("stroke-opacity", "1"),
          Map.entry("fill-opacity", "1"),
          Map.entry("font-weight", "normal"));

  private final Svg.Sheet sheet;
  private final List<Anchor> anchors;
  private final Inks inks;
  private final StringBuilder out = new StringBuilder(8192);
  private final StringBuilder shapes = new StringBuilder(1024);
  private int held;
  private Map<String, String> open = Map.of();
  private int texts;

  SvgText(Svg.Sheet sheet, List<Anchor> anchors, Inks inks) {
    this.sheet = sheet;
    this.anchors = anchors;
    this.inks = inks;
  }

  String write(Element root) {
    String width = Digits.round(sheet.width());
    String height = Digits.round(sheet.height());
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(width);
    out.append(' ').append(height).append("\" width=\"").append(width);
    out.append("\" height=\"").append(height).append("\" role=\"img\"");
    attribute(out, "xml:lang", sheet.language());
    attribute(out, "font-family", "'" + sheet.font().getName() + "', sans-serif");
    out.append(">\n");
    words("title", sheet.title());
    words("desc", sheet.description());
    if (!sheet.surface().isEmpty()) {
      out.append("<rect width=\"100%\" height=\"100%\"");
      attribute(out, "fill", sheet.surface());
      out.append("/>\n");
    }
    walk(root, new HashMap<>());
    close();
    return out.append("</svg>\n").toString();
  }

  private void words(String tag, String words) {
    if (!words.isEmpty()) {
      out.append('<').append(tag).append('>');
      escape(out, words);
      out.append("</").append(tag).append(">\n");
    }
  }

  private void walk(Element element, Map<String, String> inherited) {
    String name = element.getLocalName() == null ? element.getTagName() : element.getLocalName();
    if (name.equals("defs")) {
      return;
    }
    Map<String, String> attributes = new HashMap<>(inherited);
    NamedNodeMap own = element.getAttributes();
    for (int i = 0; i < own.getLength(); i++) {
      attributes.put(own.item(i).getNodeName(), own.item(i).getNodeValue());
    }
    if (SHAPES.containsKey(name)) {
      shape(name, element, attributes);
      return;
    }
    attributes.keySet().removeAll(Set.of("x", "y", "width", "height"));
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        walk(inner, attributes);
      }
    }
  }

  private void shape(String name, Element element, Map<String, String> attributes) {
    group(paint(name, attributes));
    shapes.append('<').append(name);
    for (String key : new TreeSet<>(SHAPES.get(name))) {
      attribute(shapes, key, Digits.roundAll(attributes.getOrDefault(key, "0")));
    }
    if (attributes.containsKey("transform")) {
      attribute(shapes, "transform", attributes.get("transform"));
    }
    if (!name.equals("text")) {
      shapes.append("/>\n");
      return;
    }
    Anchor anchor = anchors.get(texts++);
    if (anchor != Anchor.START) {
      attribute(shapes, "text-anchor", anchor == Anchor.END ? "end" : "middle");
    }
    shapes.append('>');
    escape(shapes, element.getTextContent());
    shapes.append("</text>\n");
  }

  /** What of the inherited paint matters for a shape, without what holds anyway. */
  private Map<String, String> paint(String name, Map<String, String> attributes) {
    Map<String, String> paint = new TreeMap<>();
    boolean stroked = !attributes.getOrDefault("stroke", "none").equals("none");
    attributes.forEach(
        (key, value) -> {
          boolean matters =
              FILL.contains(key)
                  || name.equals("text") && FONT.contains(key)
                  || !name.equals("text") && stroked && STROKE.contains(key);
          if (matters && !value.equals(DEFAULTS.get(key))) {
            paint.put(key, Digits.paint(value, inks));
          }
        });
    if (name.equals("line")) {
      paint.keySet().removeAll(FILL);
    }
    if ("none".equals(paint.get("fill"))) {
      paint.remove("fill-opacity");
    }
    return paint;
  }

  /** Shapes in a row that look the same stand in one group; one alone keeps its own paint. */
  private void group(Map<String, String> paint) {
    if (!paint.equals(open)) {
      close();
      open = paint;
    }
    held++;
  }

  private void close() {
    StringBuilder paint = new StringBuilder();
    open.forEach((key, value) -> attribute(paint, key, value));
    if (held == 1) {
      int name = shapes.indexOf(" ");
      shapes.insert(name, paint);
      out.append(shapes);
    } else if (held > 1) {
      out.append("<g").append(paint).append(">\n").append(shapes).append("</g>\n");
    }
    shapes.setLength(0);
    held = 0;
    open = Map.of();
  }

  private static void attribute(StringBuilder out, String key, String value) {
    out.append(' ').append(key).append("=\"");
    escape(out, value);
    out.append('"');
  }

  private static void escape(StringBuilder out, String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> out.append(c < ' ' ? ' ' : c);
      }
    }
  }
}
