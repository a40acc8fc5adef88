// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Line.Kind;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.findings.cell.Quantity;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.cell.Results;
import org.ketenspiegel.findings.sentence.Part;

/**
 * Reads the numbers of a sentence out of its text and finds each in the result, with nothing of the
 * code that wrote them but the names of the places.
 */
final class NumbersInText {

  private static final Pattern NUMBER = Pattern.compile("−?\\d+(?:[.,]\\d+)*%?");

  private NumbersInText() {}

  static void areThoseOfTheirCells(Finding finding, Results results, String language) {
    String text = finding.text(language, results);
    List<String> written = numbers(text, finding, language);
    List<Integer> cells = new ArrayList<>();
    for (Part part : finding.in(language).parts()) {
      if (part instanceof Part.Number number) {
        cells.add(number.cell());
      }
    }
    assertEquals(cells.size(), written.size(), text);
    for (int i = 0; i < written.size(); i++) {
      Reference cell = finding.cells().get(cells.get(i));
      OptionalDouble value = value(cell, results.of(cell));
      assertTrue(value.isPresent(), () -> cell + " is not there: " + text);
      assertEquals(rounded(value.getAsDouble(), written.get(i), language), written.get(i), text);
    }
  }

  /** What is called something with digits in it is no number of ours. */
  private static List<String> numbers(String text, Finding finding, String language) {
    String left = text;
    for (Part part : finding.in(language).parts()) {
      if (part instanceof Part.Name name && name.text().chars().anyMatch(Character::isDigit)) {
        left = left.replaceFirst("(?i)" + Pattern.quote(name.text()), "");
      }
    }
    List<String> found = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(left);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  private static OptionalDouble value(Reference cell, AnalysisResult result) {
    return Results.parts(result)
        .map(
            part ->
                switch (part) {
                  case Table table -> inTable(cell, table);
                  case Placement placement -> inMatrix(cell, placement);
                  case Gaps gaps -> inGaps(cell, gaps);
                  case Series series -> inSeries(cell, series);
                  default -> Optional.<Double>empty();
                })
        .flatMap(Optional::stream)
        .mapToDouble(d -> d)
        .findFirst();
  }

  private static Optional<Double> inTable(Reference cell, Table table) {
    if (!table.question().orElse("").equals(cell.part())) {
      return Optional.empty();
    }
    String[] name = cell.line().split(":");
    int nth = name.length > 1 ? Integer.parseInt(name[1]) : 1;
    for (int line = 0; line < table.lines().size(); line++) {
      if (table.lines().get(line).key().equals(name[0]) && --nth == 0) {
        for (int group = 0; group < table.groups().size(); group++) {
          if (table.groups().get(group).key().equals(cell.group())
              && table.cell(line, group) instanceof Cell.Estimate e) {
            return Optional.of(e.value());
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Double> inMatrix(Reference cell, Placement placement) {
    var standings = placement.standings();
    for (int i = 0; i < standings.size(); i++) {
      var standing = standings.get(i);
      if (placement.points().get(i).key().equals(cell.line())) {
        return switch (cell.quantity()) {
          case JUDGEMENT -> Optional.of(placement.points().get(i).y());
          case SURENESS -> Optional.of(standing.shares().get(standing.quadrant()));
          default -> Optional.empty();
        };
      }
    }
    return switch (cell.quantity()) {
      case POINTS -> Optional.of((double) standings.size());
      case UNDECIDED ->
          Optional.of((double) standings.stream().filter(s -> s.share(s.quadrant()) < 0.6).count());
      default -> Optional.empty();
    };
  }

  private static Optional<Double> inGaps(Reference cell, Gaps gaps) {
    for (Gap gap : gaps.gaps()) {
      if (gap.key().equals(cell.line()) && gap instanceof Contrast c) {
        return Optional.of(
            cell.group().equals(c.first().key()) ? c.first().value() : c.second().value());
      }
      if (gap.key().equals(cell.line()) && gap instanceof Order o) {
        return Optional.of(
            cell.group().equals("experienced") ? o.experienced().share() : o.criticised().share());
      }
    }
    return Optional.empty();
  }

  private static Optional<Double> inSeries(Reference cell, Series series) {
    if (!cell.part().equals("series")) {
      return Optional.empty();
    }
    Course course =
        series.courses().stream()
            .filter(c -> c.key().equals(cell.line()))
            .findFirst()
            .orElseThrow();
    double unit = course.kind() == Kind.CATEGORY || course.kind() == Kind.NET ? 100 : 1;
    String[] waves = cell.group().split(">");
    return switch (cell.quantity()) {
      case VALUE ->
          cell.group().startsWith("benchmark ")
              ? Optional.of(
                  course.benchmarks().get(Integer.parseInt(cell.group().substring(10)) - 1).value())
              : course.points().stream()
                  .filter(p -> p.wave().equals(cell.group()))
                  .map(p -> ((Cell.Estimate) p.cell()).value())
                  .findFirst();
      case CHANGE ->
          course.changes().stream()
              .filter(c -> c.from().equals(waves[0]) && c.to().equals(waves[1]))
              .map(c -> unit * c.estimate())
              .findFirst();
      case PER_YEAR -> course.linear().map(s -> unit * s.perYear());
      case WITHIN, COMPOSITION ->
          course.decompositions().stream()
              .filter(d -> d.from().equals(waves[0]) && d.to().equals(waves[1]))
              .map(d -> cell.quantity() == Quantity.WITHIN ? d.within() : d.composition())
              .map(p -> unit * p.estimate())
              .findFirst();
      default -> Optional.empty();
    };
  }

  /** The value with as many decimals as the written number has, an exact half away from zero. */
  private static String rounded(double value, String like, String language) {
    boolean percent = like.endsWith("%");
    String sign = language.equals("nl") ? "," : ".";
    int places = like.contains(sign) ? like.replace("%", "").length() - like.indexOf(sign) - 1 : 0;
    // the hair that a binary fraction lacks is no reason to round down
    BigDecimal exact =
        new BigDecimal(String.format(Locale.ROOT, "%.9f", percent ? value * 100 : value));
    String digits = exact.abs().setScale(places, RoundingMode.HALF_UP).toPlainString();
    boolean negative = exact.signum() < 0 && new BigDecimal(digits).signum() != 0;
    return (negative ? "−" : "") + digits.replace(".", sign) + (percent ? "%" : "");
  }
}
