// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Running text: blank lines part paragraphs, lines that begin with a mark or number are a list. */
public final class Prose {

  private enum Kind {
    PARAGRAPH("p", "(.*)"),
    MARKS("ul", "[-•‒–*] +(.*)"),
    NUMBERS("ol", "\\d{1,3}[.)] +(.*)");

    private final String element;
    private final Pattern line;

    Kind(String element, String line) {
      this.element = element;
      this.line = Pattern.compile(line);
    }

    boolean fits(List<String> lines) {
      return lines.stream().allMatch(l -> line.matcher(l).matches());
    }
  }

  private record Piece(Kind kind, List<String> lines) {}

  private Prose() {}

  public static void write(Html html, String text) {
    for (Piece piece : pieces(text)) {
      html.open(piece.kind.element);
      if (piece.kind == Kind.PARAGRAPH) {
        paragraph(html, piece.lines);
      } else {
        piece.lines.forEach(l -> html.leaf("li", piece.kind.line.matcher(l).replaceFirst("$1")));
      }
      html.closeLine();
    }
  }

  /** Lists go on over a blank line. */
  private static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    for (String part : text.strip().split("\\n\\s*\\n")) {
      List<String> lines = part.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
      if (lines.isEmpty()) {
        continue;
      }
      Kind kind =
          Kind.MARKS.fits(lines)
              ? Kind.MARKS
              : Kind.NUMBERS.fits(lines) ? Kind.NUMBERS : Kind.PARAGRAPH;
      if (kind != Kind.PARAGRAPH && !pieces.isEmpty() && pieces.getLast().kind == kind) {
        pieces.getLast().lines.addAll(lines);
      } else {
        pieces.add(new Piece(kind, new ArrayList<>(lines)));
      }
    }
    return pieces;
  }

  private static void paragraph(Html html, List<String> lines) {
    html.text(lines.getFirst());
    lines.stream().skip(1).forEach(l -> html.open("br").text(l));
  }
}
