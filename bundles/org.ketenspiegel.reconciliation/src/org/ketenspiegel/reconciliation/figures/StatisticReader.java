// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.figures;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what one row states from its columns statistic, category and value. */
record StatisticReader(Path file, long line, Map<String, String> columns) {

  private static final String RANGE = "range of share over ";
  private static final Pattern ENDS = Pattern.compile("(-?[\\d.,]+)\\s*[-–]\\s*(-?[\\d.,]+)");

  Statistic read() throws FiguresException {
    var name = columns.get("statistic");
    var value = columns.get("value");
    if (name.toLowerCase(Locale.ROOT).startsWith(RANGE)) {
      return range(name.substring(RANGE.length()));
    }
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "share" -> new Statistic.Share(number());
      case "mean" -> new Statistic.Mean(number(), Base.parse(columns.get("category")));
      case "nps" -> new Statistic.NetPromoters(number());
      case "n" -> new Statistic.Size(size());
      case "response rate" -> new Statistic.ResponseRate(number());
      case "quadrant" -> new Statistic.Quadrant(columns.get("category"), value);
      case "test" -> new Statistic.Test(value);
      case "judgement" ->
          meaning().isEmpty()
              ? new Statistic.Words(value)
              : new Statistic.Judgement(value, new Meaning(this).span());
      case "change" -> new Statistic.Change(value, new Meaning(this).difference());
      case "difference" -> new Statistic.Difference(value, new Meaning(this).difference());
      case "members of quadrant" ->
          new Statistic.Corner(value, columns.get("category"), new Meaning(this).items());
      case "order of impact" -> new Statistic.Foremost(value, new Meaning(this).items());
      case "" -> throw fault("statistic", "a statistic was expected: share, mean, nps or n");
      default -> new Statistic.Words(value);
    };
  }

  /** What the file says the words of the row are read as; empty when it says nothing. */
  String meaning() {
    return columns.getOrDefault("meaning", "");
  }

  private Statistic range(String over) throws FiguresException {
    var ends = ENDS.matcher(columns.get("value"));
    if (ends.matches()) {
      var least = Printed.parse(ends.group(1));
      var most = Printed.parse(ends.group(2));
      if (least.isPresent() && most.isPresent() && least.get().value() <= most.get().value()) {
        return new Statistic.ShareRange(least.get(), most.get(), members(over));
      }
    }
    throw fault(
        "value", "a range such as 76-81 was expected, not \"" + columns.get("value") + "\"");
  }

  private static List<String> members(String over) {
    return Arrays.stream(over.split("/")).map(String::strip).toList();
  }

  private Printed number() throws FiguresException {
    var value = columns.get("value");
    Optional<Printed> number = Printed.parse(value.replaceFirst("\\s*%$", ""));
    return number.orElseThrow(() -> fault("value", "a number was expected, not \"" + value + "\""));
  }

  private int size() throws FiguresException {
    var number = number();
    if (number.decimals() > 0 || number.units() < 0) {
      throw fault("value", "a number of respondents was expected, not \"" + number + "\"");
    }
    return (int) number.units();
  }

  FiguresException fault(String column, String problem) {
    return new FiguresException(file, line, column, problem);
  }
}
