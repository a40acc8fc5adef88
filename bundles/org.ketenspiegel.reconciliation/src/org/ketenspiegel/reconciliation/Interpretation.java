// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.reconciliation.figures.Statistic;

/** Says how a figures file reads words, and what a test makes of a difference. */
final class Interpretation {

  private Interpretation() {}

  /** One or two sentences; empty for figures that are printed as numbers. */
  static Optional<Text> of(Statistic statistic, Computed computed) {
    if (!(statistic instanceof Statistic.Interpreted words)) {
      return Optional.empty();
    }
    var read =
        Text.of("‘" + words.words() + "’ is gelezen als ", "‘" + words.words() + "’ is read as ");
    return Optional.of(joined(read, joined(meaning(words), test(words, computed))));
  }

  private static Text meaning(Statistic.Interpreted statistic) {
    return switch (statistic) {
      case Statistic.Judgement(var words, var span) ->
          joined(Text.of("een gemiddelde van ", "a mean of "), sentence(span.words()));
      case Statistic.Change(var words, var span) ->
          joined(Text.of("een verandering van ", "a change of "), sentence(span.words()));
      case Statistic.Difference(var words, var span) ->
          joined(Text.of("een verschil van ", "a difference of "), sentence(span.words()));
      case Statistic.Corner(var words, var corner, var drivers) ->
          joined(
              Text.of(
                  "precies deze onderdelen in ‘" + corner + "’: ",
                  "exactly these drivers in ‘" + corner + "’: "),
              listed(drivers));
      case Statistic.Foremost(var words, var drivers) ->
          joined(
              Text.of(
                  "de onderdelen met de meeste impact, in deze volgorde: ",
                  "the drivers with most impact, in this order: "),
              listed(drivers));
    };
  }

  private static Text test(Statistic.Interpreted statistic, Computed computed) {
    if (!(computed instanceof Computed.Tested tested)) {
      return Text.same("");
    }
    var p = tested.p() < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "= %.3f", tested.p());
    var what =
        statistic instanceof Statistic.Change
            ? Text.of("de verandering", "the change")
            : Text.of("het verschil", "the difference");
    return Text.of(
        " Een toets toont "
            + what.in("nl")
            + (tested.supported() ? " aan" : " niet aan")
            + (" (p " + p + ").").replace("0.", "0,"),
        (tested.supported() ? " A test supports " : " A test does not support ")
            + what.in("en")
            + (" (p " + p + ")."));
  }

  private static Text listed(List<String> drivers) {
    return Text.same(String.join(", ", drivers) + ".");
  }

  private static Text sentence(Text words) {
    return words.map(each -> each + ".");
  }

  private static Text joined(Text one, Text other) {
    return Text.of(one.in("nl") + other.in("nl"), one.in("en") + other.in("en"));
  }
}
