// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.ketenspiegel.reconciliation.equations.Equations;
import org.ketenspiegel.reconciliation.equations.Statement;
import org.ketenspiegel.reconciliation.figures.Figure;
import org.ketenspiegel.reconciliation.figures.Statistic;
import org.ketenspiegel.reconciliation.structure.Premise;
import org.ketenspiegel.reconciliation.structure.Structure;

/** Puts reasons into the words of one language. */
final class Wording {

  private final ResourceBundle texts;
  private final Naming naming;
  private final Equations equations;

  Wording(String language, Equations equations) {
    this.equations = equations;
    texts = texts(language);
    naming = new Naming(texts, equations);
  }

  private static ResourceBundle texts(String language) {
    var locale = language.equals("en") ? Locale.ROOT : Locale.of(language);
    return ResourceBundle.getBundle(
        Wording.class.getPackageName() + ".messages", locale, Wording.class.getClassLoader());
  }

  String sentence(Reason reason, List<Premise> premises) {
    var parts =
        Stream.concat(
            Stream.of(sentence(reason)),
            premises.stream()
                .filter(premise -> premise.certainty() == Structure.Certainty.ASSUMED)
                .map(this::assuming));
    return String.join(" ", parts.toList());
  }

  private String assuming(Premise premise) {
    var names = naming.list(premise.names().stream().map(name -> "«" + name + "»").toList());
    var said = say(premise.kind().name(), names);
    return premise.kind() == Premise.Kind.SIZES ? said : say("assuming", said);
  }

  private String sentence(Reason reason) {
    return switch (reason) {
      case Reason.Around(var value, var others, var nearby) when others.isEmpty() -> alone(value);
      case Reason.Between(var value, var others, var n, var least, var most)
          when others.isEmpty() ->
          alone(value);
      case Reason.Ends(var range, var others, var end) when others.isEmpty() ->
          say("aloneAny", naming.value(range.figure()), base(range.figure()));
      case Reason.Around(var value, var others, var nearby) ->
          besides(value.figure(), others, around(value, nearby));
      case Reason.Between(var value, var others, var n, var least, var most) ->
          besides(
              value.figure(),
              others,
              say(
                  "between",
                  naming.quantity(value.figure(), value.figure()),
                  n,
                  quotient(least, n, value.value().decimals() + 1),
                  quotient(most, n, value.value().decimals() + 1)));
      case Reason.Ends(var range, var others, var end) ->
          besides(range.figure(), others, ends(range.figure(), end));
      case Reason.TooMany(var figure) ->
          say("tooMany", figure.base().orElseThrow(), equations.respondents(figure));
    };
  }

  private String besides(Figure figure, List<Figure> others, String finding) {
    var list = naming.list(others.stream().map(each -> naming.detail(each, figure)).toList());
    return say("besides", list, finding, naming.value(figure));
  }

  private String around(Statement.Value value, Nearby nearby) {
    var figure = value.figure();
    var quantity = naming.quantity(figure, figure);
    var below = nearby.below().map(each -> naming.value(figure, each));
    var above = nearby.above().map(each -> naming.value(figure, each));
    if (below.isPresent() && above.isPresent()) {
      return say("either", quantity, below.get(), above.get());
    }
    return below
        .map(most -> say("atMost", quantity, most))
        .or(() -> above.map(least -> say("atLeast", quantity, least)))
        .orElseGet(() -> say("nothing", naming.value(figure)));
  }

  private String ends(Figure figure, Optional<Reason.End> end) {
    var quantity = naming.quantity(figure, figure);
    return end.map(each -> say(each.name(), quantity, naming.value(figure, each.bound())))
        .orElseGet(() -> say("bothEnds", naming.value(figure)));
  }

  /** Names the counts around the printed value, on a fixed base. */
  private String alone(Statement.Value value) {
    var figure = value.figure();
    var n = naming.fixed(value.ratio().base());
    if (n.isEmpty() || figure.statistic() instanceof Statistic.ResponseRate) {
      return say("aloneAny", naming.value(figure), base(figure));
    }
    var exact = value.value().value() * n.getAsInt() / value.ratio().factor();
    var below = (long) Math.floor(exact);
    var around =
        Stream.of(below, below + 1)
            .map(count -> nearest(count, figure, n.getAsInt()))
            .distinct()
            .map(count -> gives(count, value, n.getAsInt()))
            .toList();
    var key =
        switch (figure.statistic()) {
          case Statistic.Mean mean -> "aloneSum";
          case Statistic.NetPromoters points -> "aloneDifference";
          default -> "aloneCount";
        };
    return say(key, n.getAsInt(), naming.value(figure), String.join(", ", around));
  }

  /** The count itself, or the last one there can be. */
  private static long nearest(long count, Figure figure, long n) {
    return switch (figure.statistic()) {
      case Statistic.Mean(var mean, var scale) ->
          Math.clamp(count, scale.get().least() * n, scale.get().most() * n);
      case Statistic.NetPromoters points -> Math.clamp(count, -n, n);
      default -> Math.clamp(count, 0, n);
    };
  }

  private String gives(long count, Statement.Value value, int n) {
    var decimals = value.value().decimals();
    var quotient = quotient(count * value.ratio().factor(), n, decimals);
    return say("gives", count, naming.unit(value.figure(), quotient));
  }

  private String quotient(long numerator, long denominator, int decimals) {
    var quotient =
        BigDecimal.valueOf(numerator)
            .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
    return quotient.toPlainString().replace(".", texts.getString("decimal"));
  }

  private String base(Figure figure) {
    return figure
        .base()
        .map(base -> say("base", base))
        .orElseGet(() -> say("baseUpTo", equations.respondents(figure)));
  }

  private String say(String key, Object... arguments) {
    return naming.say(key, arguments);
  }
}
