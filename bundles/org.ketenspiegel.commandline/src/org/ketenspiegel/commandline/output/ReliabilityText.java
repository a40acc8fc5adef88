// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.model.Text;

/** The reliability of batteries to be read, with the two decimals it is known by. */
public final class ReliabilityText {

  private static final Text BASE = Text.of("Basis", "Base");
  private static final Text METHOD = Text.of("Methode", "Method");

  private ReliabilityText() {}

  /** A line for each measure, a column for each battery. */
  public static String of(Table table, String language) {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(table.title().in(language)));
    List<String> bases = new ArrayList<>(List.of("n"));
    for (int g = 0; g < table.groups().size(); g++) {
      Group group = table.groups().get(g);
      head.add(group.label().in(language));
      bases.add(table.withheld(g) ? "·" : Long.toString(group.n()));
    }
    rows.add(head);
    rows.add(bases);
    for (int line = 0; line < table.lines().size(); line++) {
      List<String> row = new ArrayList<>(List.of(table.lines().get(line).label().in(language)));
      boolean counted = table.lines().get(line).key().equals("dimensions");
      table.cells().get(line).forEach(cell -> row.add(shown(cell, counted ? 0 : 2, language)));
      rows.add(row);
    }
    String notice = table.provenance().notice().in(language);
    return BASE.in(language)
        + ": "
        + table.basis().base().in(language)
        + "\n\n"
        + Aligned.of(rows)
        + METHOD.in(language)
        + ": "
        + table.basis().method().in(language)
        + "\n"
        + (notice.isEmpty() ? "" : notice + "\n");
  }

  private static String shown(Cell cell, int places, String language) {
    return switch (cell) {
      case Cell.Estimate e when Double.isFinite(e.interval().width()) ->
          decimal(e.value(), places, language)
              + " ["
              + decimal(e.interval().low(), places, language)
              + "–"
              + decimal(e.interval().high(), places, language)
              + "]";
      case Cell.Estimate e -> decimal(e.value(), places, language);
      case Cell.Suppressed suppressed -> "·";
      case Cell.Empty empty -> "";
    };
  }

  private static String decimal(double value, int places, String language) {
    return String.format(Locale.forLanguageTag(language), "%." + places + "f", value);
  }
}
