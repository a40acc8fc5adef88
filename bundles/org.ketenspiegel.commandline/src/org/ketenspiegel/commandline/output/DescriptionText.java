// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.words.Numbers;
import org.ketenspiegel.commandline.output.Description.Code;
import org.ketenspiegel.commandline.output.Description.Described;
import org.ketenspiegel.importing.codebook.MissingCandidate;

/** Descriptions as one reads them in a terminal. */
public final class DescriptionText {

  private static final int MOST_CODES = 12;

  private final String language;
  private final Numbers numbers;

  private DescriptionText(String language) {
    this.language = language;
    this.numbers = new Numbers(language);
  }

  public static String of(List<Description> all, String language) {
    DescriptionText writer = new DescriptionText(language);
    return all.stream().map(writer::text).collect(Collectors.joining("\n"));
  }

  private String text(Description description) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("column", "scale", "answered", "missing", "range", "mean"));
    StringBuilder codes = new StringBuilder();
    for (Described column : description.columns()) {
      rows.add(row(column));
      if (!column.codes().isEmpty()) {
        codes.append("  ").append(column.name()).append(": ").append(codes(column)).append('\n');
      }
    }
    String title =
        (description.audience().isEmpty() ? "" : description.audience() + ": ")
            + description.rows()
            + " rows, "
            + description.columns().size()
            + " columns\n\n";
    return title
        + Aligned.of(rows)
        + (codes.isEmpty() ? "" : "\ncodes\n" + codes)
        + candidates(description.candidates());
  }

  private List<String> row(Described column) {
    String range =
        column.least().isEmpty()
            ? ""
            : plain(column.least().getAsDouble()) + " to " + plain(column.most().getAsDouble());
    String mean = column.mean().isEmpty() ? "" : numbers.decimal(column.mean().getAsDouble(), 2);
    return List.of(
        column.name(),
        Scale.of(column).words(),
        Long.toString(column.answered()),
        Long.toString(column.missing()),
        range,
        mean);
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private String codes(Described column) {
    String listed =
        column.codes().stream().limit(MOST_CODES).map(this::code).collect(Collectors.joining(", "));
    int more = column.codes().size() - MOST_CODES;
    return more > 0 ? listed + ", and " + more + " more" : listed;
  }

  private String code(Code code) {
    String label = code.category().map(c -> c.label().in(language)).orElse("");
    String named =
        label.isEmpty() || label.equals(Integer.toString(code.code()))
            ? Integer.toString(code.code())
            : code.code() + " " + label;
    return named
        + code.missing()
            .map(
                m ->
                    " ("
                        + m.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + ", "
                        + code.count()
                        + ")")
            .orElseGet(() -> " " + numbers.percent(code.share()));
  }

  private static String candidates(List<MissingCandidate> candidates) {
    return candidates.isEmpty()
        ? ""
        : "\nprobably no answers (--missing-codes)\n"
            + candidates.stream()
                .map(c -> "  %s:%d  %d rows%n".formatted(c.column(), c.code(), c.rows()))
                .collect(Collectors.joining());
  }
}
