// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.arithmetic;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketenspiegel.reconciliation.equations.Equations;
import org.ketenspiegel.reconciliation.equations.Statement;
import org.ketenspiegel.reconciliation.figures.Figure;
import org.ketenspiegel.reconciliation.figures.Printed;
import org.ketenspiegel.reconciliation.figures.Statistic;

/** Names figures and their values in the words of one language. */
record Naming(ResourceBundle texts, Equations equations) {

  String say(String key, Object... arguments) {
    var plain = Arrays.stream(arguments).map(Object::toString).toArray();
    return MessageFormat.format(texts.getString(key), plain);
  }

  /** A list with commas and a word before the last. */
  String list(List<String> items) {
    var last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + texts.getString("and") + items.get(last);
  }

  /** The printed value with its unit. */
  String value(Figure figure) {
    return switch (figure.statistic()) {
      case Statistic.ShareRange(var least, var most, var over) ->
          number(least) + "–" + unit(figure, number(most));
      default -> unit(figure, figure.printed().replace(".", texts.getString("decimal")));
    };
  }

  String value(Figure figure, Printed value) {
    return unit(figure, number(value));
  }

  String unit(Figure figure, String number) {
    return switch (figure.statistic()) {
      case Statistic.Share share -> number + " %";
      case Statistic.ShareRange range -> number + " %";
      case Statistic.ResponseRate rate -> number + " %";
      case Statistic.NetPromoters points -> say("points", number);
      default -> number;
    };
  }

  private String number(Printed value) {
    return value.toString().replace(".", texts.getString("decimal"));
  }

  /** What the figure is about, as far as it differs from another one. */
  String quantity(Figure figure, Figure from) {
    var what =
        switch (figure.statistic()) {
          case Statistic.Mean mean -> texts.getString("mean");
          case Statistic.NetPromoters points -> texts.getString("nps");
          default -> "«" + figure.category() + "»";
        };
    var where =
        Stream.of(
                figure.agency().equals(from.agency()) ? "" : figure.agency(),
                figure.topic().equals(from.topic()) ? "" : figure.topic(),
                figure.everybody() ? "" : figure.subgroup())
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", "));
    return where.isEmpty() ? what : what + " (" + where + ")";
  }

  /** The figure with its value and the counts behind it. */
  String detail(Figure figure, Figure from) {
    return quantity(figure, from) + " " + value(figure) + counts(figure);
  }

  private String counts(Figure figure) {
    if (!(equations.statements().get(figure) instanceof Statement.Value value)) {
      return "";
    }
    var base = fixed(value.ratio().base());
    if (base.isEmpty()) {
      return "";
    }
    var n = base.getAsInt();
    if (!(figure.statistic() instanceof Statistic.Share)) {
      return " (" + say("base", n) + ")";
    }
    var unit = 200.0 * value.value().perOne();
    var least = (long) Math.ceil((2 * value.value().units() - 1) * n / unit);
    var most = (long) Math.floor((2 * value.value().units() + 1) * n / unit);
    var counts =
        least == most ? Long.toString(least) : Math.max(0, least) + "–" + Math.min(n, most);
    return " (" + say("of", counts, n) + ")";
  }

  /** The value of an unknown that the facts fix. */
  OptionalInt fixed(int unknown) {
    var unknowns = equations.tight();
    return unknowns.low(unknown) == unknowns.high(unknown)
        ? OptionalInt.of(unknowns.low(unknown))
        : OptionalInt.empty();
  }
}
