// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Significance;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.words.Numbers;
import org.ketenspiegel.commandline.source.Source;
import org.ketenspiegel.report.words.BaseLine;
import org.ketenspiegel.report.words.Word;

/** Profiles to be read in a terminal: a row for each category, the most dissatisfied on top. */
public final class ProfileText {

  private final String language;
  private final Numbers numbers;

  private ProfileText(String language) {
    this.language = language;
    this.numbers = new Numbers(language);
  }

  /** Every profile, then the combinations that are told. */
  public static String of(Composite profile, Source source, String language) {
    ProfileText writer = new ProfileText(language);
    StringBuilder text = new StringBuilder();
    List<AnalysisResult> others = new ArrayList<>();
    for (AnalysisResult part : profile.parts()) {
      if (part instanceof Table table) {
        text.append(writer.table(table)).append('\n');
      } else {
        others.add(part);
      }
    }
    return text + GapsText.of(new Composite("", others), source, language);
  }

  /** Cohen's h = 2·asin√p − 2·asin√q (Cohen 1988, Statistical power analysis, 6.2). */
  static double cohensH(double p, double q) {
    return 2 * Math.asin(Math.sqrt(p)) - 2 * Math.asin(Math.sqrt(q));
  }

  private String in(String dutch, String english) {
    return language.startsWith("nl") ? dutch : english;
  }

  private String table(Table table) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            table.by().in(language),
            "n",
            table.lines().get(0).label().in(language),
            in("de anderen", "the others"),
            in("verschil", "difference"),
            in("p na correctie", "adjusted p"),
            "h",
            table.lines().get(2).label().in(language),
            in("de anderen", "the others"),
            in("verschil", "difference"),
            in("p na correctie", "adjusted p")));
    Significance marks = Significance.of(table);
    for (int g = 0; g < table.groups().size(); g++) {
      rows.add(row(table, g, marks));
    }
    return table.title().in(language)
        + "\n"
        + table.subtitle().in(language)
        + "\n"
        + new BaseLine(language).of(table)
        + "\n\n"
        + Aligned.of(rows)
        + Legend.of(table, language)
        + Word.METHOD.in(language)
        + ": "
        + table.basis().method().in(language)
        + "; "
        + table.basis().test().in(language)
        + "\n";
  }

  private List<String> row(Table table, int g, Significance marks) {
    String key = table.groups().get(g).key();
    List<String> row = new ArrayList<>();
    row.add(table.groups().get(g).label().in(language));
    row.add(table.withheld(g) ? "·" : numbers.count(table.groups().get(g).n()));
    for (int line : List.of(0, 2)) {
      String mark = marks.above(table.lines().get(line), key);
      row.add(cell(table, line, g) + (mark.isEmpty() ? "" : " " + mark));
      row.add(cell(table, line + 1, g));
      Optional<Difference> d = difference(table, table.lines().get(line).key(), key);
      row.add(d.map(found -> amount(found, line)).orElse(""));
      row.add(d.map(found -> chance(found.adjusted())).orElse(""));
      if (line == 0) {
        row.add(effect(table.cell(0, g), table.cell(1, g)));
      }
    }
    return row;
  }

  private static Optional<Difference> difference(Table table, String line, String group) {
    return table.differences().stream()
        .filter(d -> d.line().equals(line) && d.first().equals(group))
        .findFirst();
  }

  private String cell(Table table, int line, int g) {
    Line shown = table.lines().get(line);
    return switch (table.cell(line, g)) {
      case Cell.Empty e -> "";
      case Cell.Suppressed s -> "·";
      case Cell.Estimate e -> {
        String value = numbers.value(shown.kind(), e.value());
        String interval = numbers.interval(shown.kind(), e.interval().low(), e.interval().high());
        String plain = e.quality() == Cell.Quality.INDICATIVE ? "(" + value + ")" : value;
        yield interval.isEmpty() ? plain : plain + " [" + interval + "]";
      }
    };
  }

  private String amount(Difference d, int line) {
    String size =
        line == 0 ? numbers.decimal(100 * d.estimate(), 0) : numbers.decimal(d.estimate(), 1);
    return d.estimate() > 0 ? "+" + size : size;
  }

  private String effect(Cell part, Cell others) {
    return part instanceof Cell.Estimate p && others instanceof Cell.Estimate q
        ? numbers.decimal(cohensH(p.value(), q.value()), 2)
        : "";
  }

  private String chance(double p) {
    return p < 0.001 ? "< " + numbers.decimal(0.001, 3) : numbers.decimal(p, 3);
  }
}
