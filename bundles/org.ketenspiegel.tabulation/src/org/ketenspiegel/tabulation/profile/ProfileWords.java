// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.profile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Test;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.analysis.words.Numbers;
import org.ketenspiegel.model.Text;

/** Base, method and tests of a profile in words. */
record ProfileWords(StudyOutline outline, ProfileOptions options) {

  static final Text WHY =
      Text.of(
          "Het aandeel van wie beide heeft tegenover de som van wat de twee kenmerken elk voor zich"
              + " uitmaken, in één regressie met de spreiding van de steekproef.",
          "The share of those who have both against the sum of what the two characteristics make"
              + " by themselves, in one regression with the variance of the sample.");

  static Text side(String key) {
    return key.equals("observed") ? Text.of("samen", "together") : Text.of("verwacht", "expected");
  }

  /** The question, of several agencies with the agency. */
  private Text named(Outcome outcome) {
    boolean several = outline.agencies().size() > 1;
    String agency =
        outcome
            .variable()
            .agency()
            .flatMap(outline::agency)
            .map(AgencyOutline::shortName)
            .orElse("");
    Text name = outcome.variable().name();
    return several && !agency.isEmpty() ? name.map(n -> n + " · " + agency) : name;
  }

  Text title(Outcome outcome) {
    Text named = named(outcome);
    return Text.of(
        "Wie is het meest ontevreden: " + named.in("nl"),
        "Who is most dissatisfied: " + named.in("en"));
  }

  Text combinations(Outcome outcome) {
    Text named = named(outcome);
    return Text.of(
        "Combinaties die eruit springen: " + named.in("nl"),
        "Combinations that stand out: " + named.in("en"));
  }

  Basis basis(Outcome outcome, List<Characteristic> all, List<Difference> differences) {
    String nl =
        all.stream().map(c -> c.name().in("nl")).distinct().collect(Collectors.joining(", "));
    String en =
        all.stream().map(c -> c.name().in("en")).distinct().collect(Collectors.joining(", "));
    Text tests =
        Text.of(
            "elke categorie tegenover alle anderen (niet bij effectief minder dan 10, of als zij"
                + " uit één eenheid van de steekproef komt); "
                + test(differences, "nl")
                + "; correctie volgens Holm over alle categorieën van "
                + nl
                + ", voor aandelen en gemiddelden elk; ▲ hoger, ▼ lager (p < 0,05)",
            "each category against all others (not where effectively fewer than 10, or where it"
                + " comes from one unit of the sample); "
                + test(differences, "en")
                + "; Holm's correction over all categories of "
                + en
                + ", for shares and means each; ▲ higher, ▼ lower (p < .05)");
    return new Basis(asked(outcome), method(outcome), differences.isEmpty() ? Text.NONE : tests);
  }

  private static String test(List<Difference> differences, String language) {
    List<String> taken = differences.stream().map(Difference::test).distinct().sorted().toList();
    return taken.stream()
        .map(
            key ->
                Arrays.stream(Test.values())
                    .filter(t -> t.key().equals(key))
                    .map(t -> t.words().in(language))
                    .findFirst()
                    .orElse(key))
        .collect(Collectors.joining(", "));
  }

  Basis basis(Outcome outcome, int tests) {
    return new Basis(
        asked(outcome),
        method(outcome),
        tests == 0
            ? Text.NONE
            : Text.of(
                "elke combinatie van twee categorieën met ten minste "
                    + options.minimum()
                    + " respondenten; t-toets in een regressie met de steekproefopzet; correctie"
                    + " volgens Holm over alle "
                    + tests,
                "every combination of two categories with at least "
                    + options.minimum()
                    + " respondents; t test in a design-based regression; Holm's correction over"
                    + " all "
                    + tests));
  }

  /** How many were looked at and how many stand out, so that nobody takes the few for all. */
  Text standingOut(List<Gap> told, int tests) {
    if (tests == 0) {
      return Text.of(
          "Geen combinatie van twee kenmerken heeft genoeg respondenten (ten minste "
              + options.minimum()
              + " in elk van de vier groepen) om er iets van te zeggen.",
          "No combination of two characteristics has enough respondents (at least "
              + options.minimum()
              + " in each of the four groups) to say anything of it.");
    }
    long out = told.stream().filter(g -> g instanceof Contrast c && c.significant()).count();
    String few = out == 0 ? "Geen" : Long.toString(out);
    return Text.of(
        few
            + " van de "
            + tests
            + " getoetste combinaties "
            + (out > 1 ? "wijken" : "wijkt")
            + " af van wat de twee kenmerken elk voor zich laten verwachten.",
        (out == 0 ? "None" : few)
            + " of the "
            + tests
            + " combinations tested "
            + (out > 1 ? "differ" : "differs")
            + " from what the two characteristics by themselves let expect.");
  }

  private static Text asked(Outcome outcome) {
    Text asked = outcome.variable().asked();
    return asked.isEmpty() ? Text.of("allen", "everybody") : asked;
  }

  private Text method(Outcome outcome) {
    boolean weighted = outcome.sampling().weighted();
    boolean simple = outcome.fielded().design().columns().isEmpty();
    return Text.of(
        (weighted ? "gewogen, " : "ongewogen, ")
            + new Numbers("nl").level(options.confidence())
            + "%-interval"
            + (simple ? "" : " met lineaire benadering van de steekproef (Taylor)")
            + "; aandelen volgens Wilson",
        (weighted ? "weighted, " : "unweighted, ")
            + new Numbers("en").level(options.confidence())
            + "% interval"
            + (simple ? "" : " by linearisation of the sample design (Taylor)")
            + "; shares by Wilson");
  }
}
