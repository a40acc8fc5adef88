// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Cell.Quality;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Significance;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.words.Numbers;
import org.ketenspiegel.commandline.source.Source;
import org.ketenspiegel.report.words.BaseLine;
import org.ketenspiegel.report.words.Word;

/** Tables as one reads them in a terminal: a row for each line, a column for each group. */
public final class TableText {

  private final Source source;
  private final String language;
  private final Numbers numbers;

  private TableText(Source source, String language) {
    this.source = source;
    this.language = language;
    this.numbers = new Numbers(language);
  }

  public static String of(List<Table> tables, Source source, String language) {
    TableText writer = new TableText(source, language);
    StringBuilder text = new StringBuilder();
    tables.forEach(t -> text.append(writer.table(t)).append('\n'));
    String notice = source.data().outline().notice().in(language);
    return notice.isEmpty()
        ? text.toString()
        : text + Word.NOTICE.in(language) + ": " + notice + "\n";
  }

  /** One table without the notice of the study. */
  static String table(Table table, Source source, String language) {
    return new TableText(source, language).table(table);
  }

  private String table(Table table) {
    Significance letters = Significance.of(table);
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(table.by().in(language)));
    for (Group group : table.groups()) {
      String letter = letters.isEmpty() ? "" : letters.letter(group.key());
      head.add(group.label().in(language) + (letter.isEmpty() ? "" : " [" + letter + "]"));
    }
    rows.add(head);
    rows.addAll(bases(table));
    for (int line = 0; line < table.lines().size(); line++) {
      rows.add(row(table, line, letters));
    }
    String title = table.title().in(language);
    String asked = table.subtitle().in(language);
    return title
        + "\n"
        + (asked.isEmpty() || asked.equals(title) ? "" : asked + "\n")
        + new BaseLine(language).of(table)
        + "\n\n"
        + Aligned.of(rows)
        + Legend.of(table, language)
        + basis(table);
  }

  /** The unweighted bases, and below them the effective ones where weights make them others. */
  private List<List<String>> bases(Table table) {
    List<String> n = new ArrayList<>(List.of("n"));
    List<String> effective = new ArrayList<>(List.of("n eff"));
    for (int g = 0; g < table.groups().size(); g++) {
      Group group = table.groups().get(g);
      n.add(table.withheld(g) ? "·" : numbers.count(group.n()));
      effective.add(table.withheld(g) ? "·" : numbers.count(Math.round(group.effectiveN())));
    }
    boolean others = table.groups().stream().anyMatch(g -> Math.abs(g.effectiveN() - g.n()) >= 0.5);
    return others ? List.of(n, effective) : List.of(n);
  }

  private String basis(Table table) {
    String method = table.basis().method().in(language);
    String test = table.basis().test().in(language);
    return method.isEmpty() && test.isEmpty()
        ? ""
        : Word.METHOD.in(language) + ": " + method + (test.isEmpty() ? "" : "; " + test) + "\n";
  }

  private List<String> row(Table table, int line, Significance letters) {
    Line about = table.lines().get(line);
    List<String> row = new ArrayList<>();
    String label = about.label().in(language);
    row.add(
        about.kind() == Line.Kind.CATEGORY
                && table.question().isPresent()
                && !source.words().contains(table.question().get())
                && !label.equals(about.key())
            ? about.key() + " " + label
            : label);
    for (int group = 0; group < table.groups().size(); group++) {
      String above = letters.above(about, table.groups().get(group).key());
      row.add(cell(about, table.cell(line, group)) + (above.isEmpty() ? "" : " " + above));
    }
    return row;
  }

  private String cell(Line line, Cell cell) {
    return switch (cell) {
      case Cell.Empty e -> "";
      case Cell.Suppressed s -> "·";
      case Cell.Estimate e -> {
        String value = numbers.value(line.kind(), e.value());
        String shown = e.quality() == Quality.INDICATIVE ? "(" + value + ")" : value;
        String interval = numbers.interval(line.kind(), e.interval().low(), e.interval().high());
        yield interval.isEmpty() ? shown : shown + " [" + interval + "]";
      }
    };
  }
}
