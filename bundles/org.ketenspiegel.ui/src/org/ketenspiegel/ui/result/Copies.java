// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Grids as text for other programs. */
public final class Copies {

  private Copies() {}

  /** Rows of cells: title, heads, figures; grids are parted by an empty row. */
  public static List<List<String>> rows(List<Grid> grids) {
    List<List<String>> rows = new ArrayList<>();
    for (Grid grid : grids) {
      if (!rows.isEmpty()) {
        rows.add(List.of());
      }
      rows.add(List.of(grid.title()));
      List<String> heads = new ArrayList<>(List.of(grid.corner()));
      grid.heads().forEach(h -> heads.add(marked(h.label(), h.letter())));
      rows.add(heads);
      for (Grid.Row row : grid.rows()) {
        List<String> cells = new ArrayList<>(List.of(row.label()));
        row.figures().forEach(f -> cells.add(marked(f.text(), f.letters())));
        rows.add(cells);
      }
    }
    return rows;
  }

  /** Tab-separated, as spreadsheets paste it. */
  public static String tsv(List<Grid> grids) {
    return rows(grids).stream()
        .map(row -> row.stream().map(Copies::oneLine).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Tables for word processors and mail. */
  public static String html(List<Grid> grids, String heading, String base, String notice) {
    StringBuilder out = new StringBuilder("<html><body>");
    out.append("<p><b>").append(safe(heading)).append("</b></p>");
    if (!base.isEmpty()) {
      out.append("<p>").append(safe(base)).append("</p>");
    }
    grids.forEach(grid -> table(grid, out));
    if (!notice.isEmpty()) {
      out.append("<p><i>").append(safe(notice)).append("</i></p>");
    }
    return out.append("</body></html>").toString();
  }

  private static void table(Grid grid, StringBuilder out) {
    out.append("<table><caption>").append(safe(grid.title())).append("</caption><thead><tr>");
    out.append("<th align=\"left\">").append(safe(grid.corner())).append("</th>");
    for (Grid.Head head : grid.heads()) {
      out.append("<th align=\"right\">").append(safe(head.label()));
      out.append(raised(head.letter())).append("</th>");
    }
    out.append("</tr></thead><tbody>");
    for (Grid.Row row : grid.rows()) {
      out.append("<tr><th align=\"left\">").append(safe(row.label())).append("</th>");
      for (Figure figure : row.figures()) {
        out.append("<td align=\"right\">").append(safe(figure.text()));
        out.append(raised(figure.letters())).append("</td>");
      }
      out.append("</tr>");
    }
    out.append("</tbody></table>");
    grid.notes().forEach(n -> out.append("<p><small>").append(safe(n)).append("</small></p>"));
  }

  private static String raised(String letters) {
    return letters.isEmpty() ? "" : "<sup>" + safe(letters) + "</sup>";
  }

  private static String marked(String words, String letters) {
    return letters.isEmpty() ? words : words + " " + letters;
  }

  private static String oneLine(String words) {
    return words.replace('\t', ' ').replace('\n', ' ');
  }

  private static String safe(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
