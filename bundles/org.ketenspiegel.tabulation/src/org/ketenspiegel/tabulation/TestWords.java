// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.tabulation.TabulationOptions.Against;
import org.ketenspiegel.tabulation.TabulationOptions.Correction;
import org.ketenspiegel.tabulation.TabulationOptions.Letters;

/** Which tests were taken, of what family, and how they are marked, in words. */
record TestWords(TabulationOptions options, Drawn drawn) {

  /** What the tests must reckon with. */
  enum Drawn {
    SIMPLE,
    DESIGNED,
    WEIGHTED
  }

  /** Empty where nothing was tested. */
  Text of(List<Difference> differences) {
    List<Text> said = new ArrayList<>();
    if (differences.stream().anyMatch(d -> !isPaired(d))) {
      said.add(options.letters() == Letters.SPSS ? spss() : design());
    }
    if (differences.stream().anyMatch(TestWords::isPaired)) {
      said.add(
          Text.of(
              "oordelen van dezelfde respondenten: gepaarde t-toets op alle antwoorden, met hun"
                  + " covariantie",
              "judgements of the same respondents: paired t test of all answers, with their"
                  + " covariance"));
    }
    if (said.isEmpty()) {
      return Text.NONE;
    }
    said.add(family());
    said.add(marks());
    return said.stream().reduce(TestWords::joined).orElseThrow();
  }

  private static boolean isPaired(Difference difference) {
    return difference.test().startsWith("paired");
  }

  private static Text joined(Text a, Text b) {
    return Text.of(a.in("nl") + "; " + b.in("nl"), a.in("en") + "; " + b.in("en"));
  }

  private Text design() {
    return drawn == Drawn.SIMPLE
        ? Text.of(
            "onafhankelijke groepen: z-toets op aandelen (niet bij 0% of 100%) en NPS,"
                + " Welch op gemiddelden",
            "independent groups: z test of shares (not where one is 0% or 100%) and NPS,"
                + " Welch test of means")
        : Text.of("t-toets volgens de steekproefopzet (domeinen)", "design-based t test (domains)");
  }

  private Text spss() {
    Text test =
        Text.of(
            "als in SPSS-tabellen: gepoolde z-toets op aandelen (niet bij 0% of 100%), gepoolde"
                + " t-toets op gemiddelden",
            "as in SPSS tables: pooled z test of shares (not where one is 0% or 100%), pooled t"
                + " test of means");
    return drawn == Drawn.WEIGHTED
        ? Text.of(test.in("nl") + ", met effectieve n", test.in("en") + ", with effective bases")
        : test;
  }

  private Text family() {
    Text correction = correction(options.correction());
    if (options.correction() == Correction.NONE) {
      return correction;
    }
    boolean rest = options.against() == Against.REST;
    boolean nested = options.by().contains(Banner.AGENCY) && options.by().size() > 1;
    return Text.of(
        correction.in("nl")
            + (rest ? " over de groepen" : " over alle paren")
            + " van een rij"
            + (nested ? ", per organisatie of per groep" : ""),
        correction.in("en")
            + (rest ? " over the groups" : " over all pairs")
            + " of a row"
            + (nested ? ", within an agency or a group" : ""));
  }

  private static Text correction(Correction correction) {
    return switch (correction) {
      case HOLM -> Text.of("correctie volgens Holm", "Holm's correction");
      case BH ->
          Text.of("correctie volgens Benjamini en Hochberg", "Benjamini and Hochberg's correction");
      case BONFERRONI -> Text.of("correctie volgens Bonferroni", "Bonferroni's correction");
      case NONE -> Text.of("zonder correctie", "without correction");
    };
  }

  private Text marks() {
    return options.against() == Against.REST
        ? Text.of(
            "▲ hoger, ▼ lager dan alle anderen samen (p < 0,05); tussen haakjes: effectief minder"
                + " dan 30, indicatief; onder 10 niet getoetst",
            "▲ higher, ▼ lower than everybody else (p < .05); in parentheses: effectively fewer"
                + " than 30, indicative; below 10 not tested")
        : Text.of(
            "letter bij de hogere kolom (p < 0,05); kleine letter: effectief minder dan 30,"
                + " indicatief; onder 10 niet getoetst",
            "letter at the higher column (p < .05); small letter: effectively fewer than 30,"
                + " indicative; below 10 not tested");
  }
}
