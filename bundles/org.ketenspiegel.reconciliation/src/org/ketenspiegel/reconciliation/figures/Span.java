// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.figures;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketenspiegel.model.Text;

/**
 * The numbers that a word stands for: {@code [5.5, 6.5)} with or without its ends, {@code < 4.5},
 * {@code >= 8}. Ends are held against unrounded values.
 */
public record Span(Optional<End> least, Optional<End> most) {

  private static final String NUMBER = "([+\\-−]?\\d{1,9}(?:[.,]\\d{1,4})?)";
  private static final Pattern PAIR =
      Pattern.compile("([\\[(])\\s*" + NUMBER + "\\s*(?:;|,\\s)\\s*" + NUMBER + "\\s*([\\])])");
  private static final Pattern HALF = Pattern.compile("([<>])(=?)\\s*" + NUMBER);

  /** Room for the last bits of a sum of doubles. */
  private static final double LAST_BITS = 1e-9;

  /** Whether an end belongs to its span. */
  public enum Edge {
    WITHIN,
    OUTSIDE
  }

  /** Where a span ends. */
  public record End(Printed at, Edge edge) {
    private boolean above(double value) {
      return edge == Edge.WITHIN ? value <= at.value() + LAST_BITS : value < at.value() - LAST_BITS;
    }

    private boolean below(double value) {
      return edge == Edge.WITHIN ? value >= at.value() - LAST_BITS : value > at.value() + LAST_BITS;
    }
  }

  /** The span a text states; empty for any other text and for a span that holds nothing. */
  static Optional<Span> parse(String text) {
    var pair = PAIR.matcher(text.strip());
    if (pair.matches()) {
      var least = end(pair.group(2), pair.group(1).equals("["));
      var most = end(pair.group(3), pair.group(4).equals("]"));
      return least.at().value() < most.at().value()
          ? Optional.of(new Span(Optional.of(least), Optional.of(most)))
          : Optional.empty();
    }
    var half = HALF.matcher(text.strip());
    if (!half.matches()) {
      return Optional.empty();
    }
    var end = Optional.of(end(half.group(3), half.group(2).equals("=")));
    return Optional.of(
        half.group(1).equals("<")
            ? new Span(Optional.empty(), end)
            : new Span(end, Optional.empty()));
  }

  /** What rounds to a printed number, by any rule of rounding. */
  static Span around(Printed number) {
    var decimals = number.decimals() + 1;
    return new Span(
        Optional.of(new End(new Printed(10 * number.units() - 5, decimals), Edge.WITHIN)),
        Optional.of(new End(new Printed(10 * number.units() + 5, decimals), Edge.WITHIN)));
  }

  private static End end(String number, boolean within) {
    return new End(Printed.parse(number).orElseThrow(), within ? Edge.WITHIN : Edge.OUTSIDE);
  }

  public boolean contains(double value) {
    return least.map(end -> end.below(value)).orElse(true)
        && most.map(end -> end.above(value)).orElse(true);
  }

  /** In running text: at least 5.5 and less than 6.5. */
  public Text words() {
    return Text.of(
        words("minstens ", "meer dan ", "hoogstens ", "minder dan ", " en ", ','),
        words("at least ", "more than ", "at most ", "less than ", " and ", '.'));
  }

  private String words(String from, String above, String to, String below, String and, char point) {
    var low = least.map(end -> words(end.edge() == Edge.WITHIN ? from : above, end, point));
    var high = most.map(end -> words(end.edge() == Edge.WITHIN ? to : below, end, point));
    return Stream.of(low, high).flatMap(Optional::stream).collect(Collectors.joining(and));
  }

  private static String words(String before, End end, char point) {
    return before + end.at().toString().replace('.', point).replace('-', '−');
  }
}
