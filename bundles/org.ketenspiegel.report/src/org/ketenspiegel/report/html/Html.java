// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Writes HTML; whatever comes in as text or as the value of an attribute is escaped. */
public final class Html {

  private static final Set<String> VOID = Set.of("meta", "br", "hr");

  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; the names are ours and never come from data
   */
  public Html open(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    if (!VOID.contains(element)) {
      open.push(element);
    }
    return this;
  }

  public Html text(String text) {
    escape(text);
    return this;
  }

  public Html close() {
    out.append("</").append(open.pop()).append(">");
    return this;
  }

  /** Closes what stands on a line of its own. */
  public Html closeLine() {
    close();
    out.append('\n');
    return this;
  }

  /** An element with nothing but words in it. */
  public Html leaf(String element, String text, String... attributes) {
    return open(element, attributes).text(text).closeLine();
  }

  /** Markup of our own making, such as a drawn chart: not escaped. */
  public Html ours(String markup) {
    out.append(markup);
    return this;
  }

  /** A name for a cell that a link can go to: one of its own for every place. */
  public static String name(String place) {
    StringBuilder name = new StringBuilder("cell-");
    place
        .codePoints()
        .forEach(
            c -> {
              boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '.');
              if (plain) {
                name.appendCodePoint(c);
              } else {
                name.append('_').append(Integer.toHexString(c)).append('_');
              }
            });
    return name.toString();
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }

  private void escape(String text) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '`' -> out.append("&#96;");
                default -> out.appendCodePoint(isText(c) ? c : 0xFFFD);
              }
            });
  }

  /** Neither a control character, half a pair, nor what turns the direction of reading around. */
  private static boolean isText(int c) {
    return c == '\n'
        || c == '\t'
        || !(Character.isISOControl(c)
            || c >= 0xD800 && c <= 0xDFFF
            || c >= 0x202A && c <= 0x202E
            || c >= 0x2066 && c <= 0x2069);
  }
}
