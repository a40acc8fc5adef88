// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.html;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Cell.Quality;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Significance;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.words.Numbers;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.report.words.Word;

/** A table of results as HTML: every figure with its interval and what it may be relied on. */
public final class DataTable {

  private final Html html;
  private final String language;
  private final Numbers numbers;
  private final AgencyMarks marks;

  public DataTable(Html html, String language, Numbers numbers, AgencyMarks marks) {
    this.html = html;
    this.language = language;
    this.numbers = numbers;
    this.marks = marks;
  }

  /** Writes it under a title and the question; {@code id} begins the places of its cells. */
  public void write(Table table, String title, String question, String id) {
    Grid grid = Grid.of(table);
    Significance letters = Significance.of(table);
    html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", title);
    html.open("table").open("caption").open("b").text(title).close();
    if (!question.isEmpty() && !question.equals(title)) {
      html.text(" " + question);
    }
    html.closeLine();
    head(grid, letters);
    html.open("tbody");
    for (int row : grid.rows()) {
      row(grid, row, letters, id);
    }
    html.closeLine().closeLine().closeLine();
    new TableKey(html, language, numbers).write(table, letters);
  }

  private void head(Grid grid, Significance letters) {
    html.open("thead").open("tr");
    Word corner = grid.groupsAreRows() ? Word.GROUP : Word.QUESTION;
    html.leaf("th", corner.in(language), "scope", "col", "class", "words");
    if (grid.hasBases()) {
      html.leaf("th", Word.N.in(language), "scope", "col", "class", "n");
    }
    for (int column : grid.columns()) {
      if (grid.groupsAreRows()) {
        Line line = grid.table().lines().get(column);
        html.leaf("th", line.label().in(language), "scope", "col", "class", kind(line));
      } else {
        Group group = grid.table().groups().get(column);
        html.open("th", "scope", "col");
        label(group, Optional.empty(), letters);
        html.closeLine();
      }
    }
    html.closeLine().closeLine();
  }

  private static String kind(Line line) {
    return line.kind().name().toLowerCase();
  }

  private void row(Grid grid, int row, Significance letters, String id) {
    Optional<String> whole = whole(grid, row);
    String kind = whole.isPresent() ? "words part" : "words";
    html.open("tr").open("th", "scope", "row", "class", kind);
    grid.group(row)
        .ifPresentOrElse(g -> label(g, whole, letters), () -> html.text(label(grid.table(), row)));
    html.close();
    Optional<Long> base = grid.base(row);
    if (grid.hasBases()) {
      html.leaf("td", base.map(numbers::count).orElse(""), "class", "n");
    }
    for (int column : grid.columns()) {
      cell(grid, grid.place(row, column), letters, id, base.isEmpty());
    }
    html.closeLine();
  }

  /** In a summary of several statistics a question has several lines: each says what it is. */
  private String label(Table table, int row) {
    Line line = table.lines().get(row);
    List<Line> above = table.lines().subList(0, row);
    long same = table.lines().stream().filter(l -> l.key().equals(line.key())).count();
    long before = above.stream().filter(l -> l.key().equals(line.key())).count();
    String label = line.label().in(language);
    return same < 2 ? label : label + " · " + statistic(table, line, (int) before);
  }

  /** The statistics of a question stand in the order they were asked for. */
  private String statistic(Table table, Line line, int nth) {
    List<String> asked =
        List.of(table.provenance().options().getOrDefault("statistics", "").split(","));
    String name = nth < asked.size() ? asked.get(nth) : "";
    return switch (name) {
      case "top2" -> Word.TOP2.in(language);
      case "bottom2" -> Word.BOTTOM2.in(language);
      default -> Word.of(line.kind()).in(language);
    };
  }

  /** What begins the label of a group that is a part of the agency in a row above it. */
  private Optional<String> whole(Grid grid, int row) {
    Optional<Group> group = grid.group(row);
    return group
        .flatMap(Group::agency)
        .flatMap(
            agency ->
                grid.table().groups().stream()
                    .takeWhile(other -> !other.equals(group.get()))
                    .filter(other -> other.agency().equals(Optional.of(agency)))
                    .map(other -> other.label().in(language) + " / ")
                    .filter(begin -> group.get().label().in(language).startsWith(begin))
                    .findFirst());
  }

  /** A part stands indented below its whole, whose name then is only read aloud. */
  private void label(Group group, Optional<String> whole, Significance letters) {
    String label = group.label().in(language);
    if (whole.isPresent()) {
      html.open("span", "class", "unseen").text(whole.get()).close();
    } else {
      group.agency().flatMap(marks::of).ifPresent(m -> html.open("i", "class", m).close());
    }
    html.text(label.substring(whole.map(String::length).orElse(0)));
    String letter = letters.letter(group.key());
    if (!letter.isEmpty() && !letters.isEmpty()) {
      html.open("sup", "class", "letter").text(letter).close();
    }
  }

  private void cell(Grid grid, Grid.Place place, Significance letters, String id, boolean ownBase) {
    Line line = grid.line(place);
    String key = grid.table().groups().get(place.group()).key();
    String at = id + "/" + line.key() + "/" + key;
    String named = id + "/" + Reference.line(grid.table(), place.line()) + "/" + key;
    html.open("td", "class", kind(line), "id", Html.name(named), "data-cell", at);
    switch (grid.cell(place)) {
      case Cell.Empty empty -> html.text("");
      case Cell.Suppressed suppressed ->
          html.open("span", "class", "suppressed", "title", Word.SUPPRESSED.in(language))
              .text("·")
              .close()
              .open("span", "class", "unseen")
              .text(Word.SUPPRESSED.in(language))
              .close();
      case Cell.Estimate e -> estimate(line, e, letters.above(line, key), ownBase);
    }
    html.closeLine();
  }

  private void estimate(Line line, Cell.Estimate e, String above, boolean ownBase) {
    String value = numbers.value(line.kind(), e.value());
    html.text(e.quality() == Quality.INDICATIVE ? "(" + value + ")" : value);
    if (!above.isEmpty()) {
      html.open("sup", "class", "letter").text(above).close();
    }
    String interval = numbers.interval(line.kind(), e.interval().low(), e.interval().high());
    String base = ownBase ? "n " + numbers.count(e.n()) : "";
    String small = interval.isEmpty() || base.isEmpty() ? interval + base : interval + " · " + base;
    if (!small.isEmpty()) {
      html.open("small").text(small).close();
    }
  }
}
