// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketenspiegel.reconciliation.Computed;
import org.ketenspiegel.reconciliation.Reconciled;
import org.ketenspiegel.reconciliation.Reconciliation;
import org.ketenspiegel.reconciliation.Verdict;
import org.ketenspiegel.reconciliation.figures.Figure;

/** A reconciliation as one reads it in a terminal. */
public final class ReconciliationText {

  private final String language;

  private ReconciliationText(String language) {
    this.language = language;
  }

  /** What differs, what is explained and, with all, what agrees; then the counts. */
  public static String of(Reconciliation found, String language, boolean all) {
    ReconciliationText writer = new ReconciliationText(language);
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("figure", "printed", "n", "computed", "n", "verdict"));
    StringBuilder reasons = new StringBuilder();
    for (Reconciled row : found.rows()) {
      if (all || row.verdict() != Verdict.AGREES) {
        rows.add(writer.row(row));
        Stream.of(row.explanation(language), row.interpretation(language))
            .flatMap(Optional::stream)
            .forEach(
                e ->
                    reasons
                        .append("  ")
                        .append(name(row.figure()))
                        .append(": ")
                        .append(e)
                        .append("\n"));
      }
    }
    return (rows.size() == 1 ? "" : Aligned.of(rows) + "\n")
        + (reasons.isEmpty() ? "" : reasons + "\n")
        + "%d agree%s, %d explained, %d differ, %d figures%n"
            .formatted(
                found.count(Verdict.AGREES),
                asRead(found),
                found.count(Verdict.EXPLAINED),
                found.count(Verdict.DIFFERS),
                found.rows().size());
  }

  /** That a word agrees hangs on how it is read, which nobody should have to look for. */
  private static String asRead(Reconciliation found) {
    long words =
        found.rows().stream()
            .filter(row -> row.verdict() == Verdict.AGREES)
            .filter(row -> row.interpretation("en").isPresent())
            .count();
    return words == 0 ? "" : " (" + words + " of them words as the figures read them: --all)";
  }

  private static String name(Figure f) {
    return "line "
        + f.line()
        + " "
        + Stream.of(f.population(), f.agency(), f.topic(), f.subgroup(), f.category())
            .filter(w -> !w.isEmpty())
            .collect(Collectors.joining(" "));
  }

  private List<String> row(Reconciled row) {
    List<String> cells = new ArrayList<>();
    cells.add(name(row.figure()));
    cells.add(row.figure().printed());
    cells.add(row.figure().base().map(Object::toString).orElse(""));
    switch (row.computed()) {
      case Computed.Value v -> cells.addAll(List.of(plain(v.value()), Long.toString(v.n())));
      case Computed.Range r ->
          cells.addAll(
              List.of(plain(r.least()) + " - " + plain(r.most()), r.leastN() + "-" + r.mostN()));
      case Computed.Word w ->
          cells.addAll(List.of(w.word(), w.n().isPresent() ? "" + w.n().getAsLong() : ""));
      case Computed.Quoted q ->
          cells.addAll(
              List.of(plain(q.value()), q.n().isPresent() ? Long.toString(q.n().getAsLong()) : ""));
      case Computed.Tested c ->
          cells.addAll(
              List.of(
                  (c.value() > 0 ? "+" : "") + plain(c.value()),
                  c.leastN() == c.mostN() ? "" + c.leastN() : c.leastN() + "-" + c.mostN()));
      case Computed.Drivers d ->
          cells.addAll(
              List.of(
                  d.drivers().stream()
                      .map(e -> e.name().in(language))
                      .collect(Collectors.joining("; ")),
                  Long.toString(d.n())));
      case Computed.Nothing n ->
          cells.addAll(List.of(language.equals("nl") ? n.dutch() : n.english(), ""));
    }
    cells.add(row.verdict().name().toLowerCase(Locale.ROOT));
    return cells;
  }

  private static String plain(double value) {
    return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
  }
}
