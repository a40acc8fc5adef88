// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.filter;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.DataException;
import org.ketenspiegel.data.DataException.Kind;
import org.ketenspiegel.data.Entry;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.TextColumn;

/** One comparison of a column with one or more alternative values. */
public record Comparison(String column, Operator operator, List<String> values) {

  public Comparison {
    values = List.copyOf(values);
  }

  Rows rows(Column answers) {
    if (operator.orders()) {
      return ordered(answers);
    }
    var equal =
        switch (answers) {
          case CodeColumn codes -> codes(codes);
          case NumberColumn numbers -> numbers(numbers);
          case TextColumn words ->
              Rows.where(words.rows(), row -> values.contains(words.value(row)));
        };
    return operator == Operator.EQUAL ? equal : answers.substantive().and(equal.not());
  }

  private Rows ordered(Column answers) {
    if (answers instanceof TextColumn) {
      throw new DataException(
          Kind.WRONG_TYPE,
          "the filter compares the size of \"" + column + "\", but that column holds words");
    }
    double value = number(values.getFirst());
    return answers
        .substantive()
        .and(Rows.where(answers.rows(), row -> operator.holds(answers.numberAt(row), value)));
  }

  private Rows codes(CodeColumn codes) {
    var matches = values.stream().map(value -> matcher(codes, value)).toList();
    return codes.rowsOf(index -> matches.stream().anyMatch(match -> match.test(index)));
  }

  /** A value is a code if some row has that code, else a label, else a code nobody has. */
  private IntPredicate matcher(CodeColumn codes, String value) {
    if (value.isEmpty()) {
      return index -> !codes.hasCode(index);
    }
    var number = parse(value);
    var byCode = codes.entries().stream().filter(entry -> hasCode(entry, number)).toList();
    if (!byCode.isEmpty()) {
      return index -> byCode.contains(codes.entry(index));
    }
    var byLabel =
        codes.entries().stream().filter(entry -> entry.label().equals(Optional.of(value)));
    var labelled = byLabel.toList();
    if (labelled.isEmpty() && number.isEmpty()) {
      throw new DataException(
          Kind.UNKNOWN_VALUE,
          "the filter looks for \""
              + value
              + "\" in column \""
              + column
              + "\", which has "
              + listed(codes));
    }
    return index -> labelled.contains(codes.entry(index));
  }

  private static boolean hasCode(Entry entry, OptionalDouble number) {
    return entry.code().isPresent()
        && number.isPresent()
        && entry.code().getAsInt() == number.getAsDouble();
  }

  private static String listed(CodeColumn codes) {
    var known =
        codes.entries().stream()
            .filter(entry -> entry.code().isPresent())
            .map(entry -> entry.label().orElse(Integer.toString(entry.code().getAsInt())))
            .toList();
    return known.stream().limit(12).collect(Collectors.joining(", "))
        + (known.size() > 12 ? " and " + (known.size() - 12) + " more" : "");
  }

  private Rows numbers(NumberColumn numbers) {
    var wanted = values.stream().filter(value -> !value.isEmpty()).map(this::number).toList();
    boolean empty = values.contains("");
    return Rows.where(
        numbers.rows(),
        row -> {
          double answer = numbers.value(row);
          return Double.isNaN(answer) ? empty : wanted.stream().anyMatch(value -> value == answer);
        });
  }

  private double number(String value) {
    return parse(value)
        .orElseThrow(
            () ->
                new DataException(
                    Kind.UNKNOWN_VALUE,
                    "the filter compares column \""
                        + column
                        + "\" with \""
                        + value
                        + "\", where a number is expected"));
  }

  private static OptionalDouble parse(String value) {
    if (!value.matches("[+-]?[0-9]+(\\.[0-9]+)?")) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Double.parseDouble(value));
  }

  @Override
  public String toString() {
    return FilterParser.quoted(column)
        + operator.sign()
        + values.stream().map(FilterParser::quoted).collect(Collectors.joining("|"));
  }
}
