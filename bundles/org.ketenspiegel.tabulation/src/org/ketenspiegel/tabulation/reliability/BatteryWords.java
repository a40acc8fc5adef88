// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.reliability.Omega;
import org.ketenspiegel.statistics.reliability.ParallelAnalysis;
import org.ketenspiegel.statistics.reliability.Reliability;

/** Base and method of a table of reliability in words, and why a measure is not there. */
record BatteryWords(Fielded fielded, BatteryOptions options) {

  Basis basis(List<Coherence> all) {
    List<Text> words = new ArrayList<>();
    boolean simple = fielded.design().columns().isEmpty();
    words.add(
        simple
            ? Text.of("alfa met het interval van Feldt", "alpha with Feldt's interval")
            : Text.of(
                "alfa met een interval uit " + options.replicates() + " herhalingen",
                "alpha with an interval of " + options.replicates() + " replicates"));
    words.add(
        Text.of(
            "omega van één factor (meeste aannemelijkheid); r met de som van de andere vragen",
            "omega of one factor by maximum likelihood; r with the sum of the other questions"));
    for (Coherence battery : all) {
      words.addAll(missing(battery));
      against(battery, words);
    }
    List<Text> once = words.stream().distinct().toList();
    return new Basis(
        Text.of("wie alle vragen beantwoordde", "who answered every question"),
        Text.of(joined(once, "nl"), joined(once, "en")),
        Text.NONE);
  }

  private static String joined(List<Text> words, String language) {
    return words.stream().map(w -> w.in(language)).collect(Collectors.joining("; "));
  }

  private static void against(Coherence battery, List<Text> words) {
    for (int i = 0; i < battery.items().size(); i++) {
      if (battery.each().get(i).restCorrelation().orElse(0) < 0) {
        Text name = battery.items().get(i).name();
        words.add(
            Text.of(
                name.in("nl") + " loopt tegen de andere in: keer de schaal om",
                name.in("en") + " runs against the others: reverse its scale"));
      }
    }
  }

  private static List<Text> missing(Coherence battery) {
    List<Text> reasons = new ArrayList<>();
    if (battery.alpha() instanceof Reliability.Undefined none) {
      reasons.add(
          switch (none.reason()) {
            case TOO_FEW_ITEMS -> Text.of("geen alfa: één vraag", "no alpha: one question");
            case TOO_FEW_ROWS ->
                Text.of(
                    "geen alfa: " + battery.n() + " respondenten beantwoordden alles",
                    "no alpha: " + battery.n() + " respondents answered everything");
            case NO_VARIANCE ->
                Text.of(
                    "geen alfa: iedereen heeft dezelfde som",
                    "no alpha: everybody has the same sum");
          });
    }
    switch (battery.omega()) {
      case Omega.Known known -> {}
      case Omega.CollinearItem item -> reasons.add(follows(battery.items().get(item.item())));
      case Omega.Undefined none -> reasons.add(noOmega(none.reason()));
    }
    if (battery.dimensions() instanceof ParallelAnalysis.ConstantItem constant) {
      Text name = battery.items().get(constant.item()).name();
      reasons.add(
          Text.of(
              "geen dimensies: iedereen antwoordde gelijk op " + name.in("nl"),
              "no dimensions: everybody answered alike to " + name.in("en")));
    }
    return reasons;
  }

  private static Text follows(Variable item) {
    return Text.of(
        "geen omega: " + item.name().in("nl") + " volgt geheel uit de andere vragen",
        "no omega: " + item.name().in("en") + " follows wholly from the other questions");
  }

  private static Text noOmega(Omega.Reason reason) {
    return switch (reason) {
      case TOO_FEW_ITEMS ->
          Text.of("geen omega: minder dan drie vragen", "no omega: fewer than three questions");
      case TOO_FEW_ROWS -> Text.of("geen omega: te weinig respondenten", "no omega: too few rows");
      case CONSTANT_ITEM ->
          Text.of(
              "geen omega: iedereen antwoordde gelijk op een vraag",
              "no omega: everybody answered a question alike");
      case IMPROPER ->
          Text.of(
              "geen omega: een vraag zou geen eigen variantie hebben (Heywood)",
              "no omega: a question would have no variance of its own (Heywood)");
      case NOT_CONVERGED ->
          Text.of("geen omega: geen oplossing gevonden", "no omega: no solution was found");
    };
  }
}
