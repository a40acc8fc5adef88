// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.words.Numbers;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors.Chosen;
import org.ketenspiegel.comparison.ui.mirrors.Pane;
import org.ketenspiegel.comparison.ui.mirrors.Said;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.cell.Results;
import org.ketenspiegel.model.Text;

/** Where a sentence comes from: its cells, the test behind it and its base. */
final class Origin {

  private final Said said;
  private final Results results;
  private final String language;
  private final Numbers numbers;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  private Origin(Said said) {
    this.said = said;
    this.results = said.results();
    this.language = said.language();
    this.numbers = new Numbers(language);
  }

  static List<Paragraph> of(Said said) {
    Origin origin = new Origin(said);
    origin.tell();
    return origin.paragraphs;
  }

  /** What the result is called that a number stands in. */
  static String title(Said said, Reference cell) {
    return new Origin(said).title(cell);
  }

  private String title(Reference cell) {
    return results
        .table(cell)
        .map(Table::title)
        .or(() -> results.placement(cell).map(Placement::title))
        .or(() -> results.series(cell).map(Series::title))
        .or(() -> gap(cell).map(c -> c.pane().gaps().title()))
        .map(this::words)
        .orElse("");
  }

  /** What stands behind each number of a sentence, as its fields are called: {1} and so on. */
  static List<String> fields(Said said) {
    Origin origin = new Origin(said);
    List<Reference> cells = said.finding().cells();
    return IntStream.range(0, cells.size())
        .mapToObj(i -> "{" + (i + 1) + "} = " + origin.field(cells.get(i)))
        .toList();
  }

  private String field(Reference cell) {
    return Finding.number(results, cell, language) + " – " + place(cell);
  }

  private void tell() {
    List<Reference> cells = said.finding().cells();
    add(
        ViewMessages.origin_cells,
        cells.stream().map(this::cell).distinct().collect(Collectors.joining("\n")));
    Optional<Chosen> gap = cells.stream().flatMap(c -> gap(c).stream()).findFirst();
    if (gap.isPresent()) {
      paragraphs.addAll(Why.tested(gap.get(), language));
      return;
    }
    add(ViewMessages.why_test, tests(cells));
    List<Basis> bases = cells.stream().flatMap(c -> basis(c).stream()).distinct().toList();
    add(ViewMessages.origin_how, joined(bases, Basis::test));
    add(
        ViewMessages.why_base,
        (joined(bases, Basis::base) + "\n" + joined(bases, Basis::method)).strip());
  }

  private void add(String heading, String words) {
    if (!words.isBlank()) {
      paragraphs.add(new Paragraph(heading, words));
    }
  }

  private String joined(List<Basis> bases, java.util.function.Function<Basis, Text> what) {
    return bases.stream()
        .map(b -> words(what.apply(b)))
        .filter(w -> !w.isEmpty())
        .distinct()
        .map(Amounts::sentence)
        .collect(Collectors.joining("\n"));
  }

  /** What a number is, by name, with its interval and base. */
  private String cell(Reference cell) {
    String number = Finding.number(results, cell, language);
    return place(cell) + ": " + number + results.estimate(cell).map(this::sure).orElse("");
  }

  private String sure(Cell.Estimate e) {
    return " (n = " + numbers.count(e.n()) + ")";
  }

  private String place(Reference cell) {
    Optional<Table> table = results.table(cell);
    if (table.isPresent()) {
      return place(table.get(), cell);
    }
    Optional<Placement> placement = results.placement(cell);
    if (placement.isPresent()) {
      return words(placement.get().title())
          + placement.get().points().stream()
              .filter(p -> p.key().equals(cell.line()))
              .findFirst()
              .map(p -> " › " + words(p.label()))
              .orElse("");
    }
    Optional<Series> series = results.series(cell);
    if (series.isPresent()) {
      return place(series.get(), cell);
    }
    return gap(cell)
        .map(c -> words(c.pane().gaps().title()) + " › " + words(c.gap().label()) + side(c, cell))
        .orElse(cell.toString());
  }

  private String place(Table table, Reference cell) {
    String line =
        IntStream.range(0, table.lines().size())
            .filter(i -> Reference.line(table, i).equals(cell.line()))
            .mapToObj(i -> words(table.lines().get(i).label()))
            .findFirst()
            .orElse(cell.line());
    String group =
        table.groups().stream()
            .filter(g -> g.key().equals(cell.group()))
            .map(g -> words(g.label()))
            .findFirst()
            .orElse(cell.group());
    return List.of(words(table.title()), line, group).stream()
        .filter(w -> !w.isEmpty())
        .distinct()
        .collect(Collectors.joining(" › "));
  }

  private String place(Series series, Reference cell) {
    String course = results.waves().course(cell).map(c -> words(c.label())).orElse(cell.line());
    return List.of(words(series.title()), course, cell.group()).stream()
        .filter(w -> !w.isEmpty())
        .distinct()
        .collect(Collectors.joining(" › "));
  }

  private String side(Chosen chosen, Reference cell) {
    return switch (chosen.gap()) {
      case org.ketenspiegel.analysis.gap.Contrast c ->
          List.of(c.first(), c.second()).stream()
              .filter(s -> s.key().equals(cell.group()))
              .map(s -> " › " + words(s.label()) + " (n = " + numbers.count(s.n()) + ")")
              .findFirst()
              .orElse("");
      case org.ketenspiegel.analysis.gap.Order o ->
          " › "
              + (cell.group().equals("experienced")
                  ? ViewMessages.origin_judged
                  : ViewMessages.origin_named);
      default -> "";
    };
  }

  /** The gap that a reference points into, with all beside it. */
  private Optional<Chosen> gap(Reference cell) {
    return Results.parts(results.of(cell))
        .filter(Gaps.class::isInstance)
        .map(Gaps.class::cast)
        .flatMap(
            g ->
                g.gaps().stream()
                    .filter(each -> each.key().equals(cell.line()))
                    .map(each -> new Chosen(new Pane(g), each)))
        .findFirst();
  }

  private Optional<Basis> basis(Reference cell) {
    AnalysisResult result = results.of(cell);
    return results
        .table(cell)
        .map(Table::basis)
        .or(() -> results.placement(cell).map(Placement::basis))
        .or(
            () ->
                Results.parts(result)
                    .filter(Gaps.class::isInstance)
                    .map(g -> ((Gaps) g).basis())
                    .findFirst());
  }

  /** What tests say of pairs of its cells. */
  private String tests(List<Reference> cells) {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      for (int j = i + 1; j < cells.size(); j++) {
        Reference first = cells.get(i);
        Reference second = cells.get(j);
        results
            .contrast(first, second)
            .map(
                c ->
                    NLS.bind(
                        ViewMessages.origin_test,
                        new Object[] {
                          Finding.number(results, first, language),
                          Finding.number(results, second, language),
                          Amounts.p(numbers, c.lettered()),
                          Amounts.p(numbers, c.sentenced())
                        }))
            .ifPresent(told::add);
      }
    }
    return told.stream().distinct().collect(Collectors.joining("\n"));
  }

  private String words(Text text) {
    return text.in(language);
  }
}
