// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.math.BigDecimal;
import java.util.List;
import org.ketenspiegel.analysis.measure.AnswerBase;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.model.Text;

/** Base, method and test of a table in words. */
final class Wording {

  private Wording() {}

  static Basis basis(
      List<Subject> subjects, AnswerBase base, Design design, TabulationOptions options) {
    return new Basis(
        base(subjects, base), method(design, options.confidence()), test(design, options));
  }

  private static Text base(List<Subject> subjects, AnswerBase base) {
    List<Text> asked =
        subjects.stream()
            .flatMap(s -> s.variables().stream())
            .map(Variable::asked)
            .distinct()
            .toList();
    Text whom =
        asked.size() == 1 && !asked.getFirst().isEmpty()
            ? asked.getFirst()
            : asked.size() == 1
                ? Text.of("allen", "everybody")
                : Text.of("aan wie de vraag is gesteld", "those who were asked");
    return base == AnswerBase.ASKED
        ? Text.of(whom.in("nl") + "; weet niet telt mee", whom.in("en") + "; don't know is counted")
        : whom;
  }

  private static Text method(Design design, double confidence) {
    String percent =
        new BigDecimal(Double.toString(confidence))
            .movePointRight(2)
            .stripTrailingZeros()
            .toPlainString();
    boolean simple = design.columns().isEmpty();
    return Text.of(
        (design.weight().isPresent() ? "gewogen" : "ongewogen")
            + ", "
            + percent.replace('.', ',')
            + "%-interval"
            + (simple ? "" : " met lineaire benadering van de steekproef (Taylor)")
            + "; aandelen volgens Wilson",
        (design.weight().isPresent() ? "weighted" : "unweighted")
            + ", "
            + percent
            + "% interval"
            + (simple ? "" : " by linearisation of the sample design (Taylor)")
            + "; shares by Wilson");
  }

  private static Text test(Design design, TabulationOptions options) {
    if (options.by().stream().allMatch(Banner.AGENCY::equals)) {
      return Text.NONE;
    }
    Text correction = correction(options.correction());
    return design.columns().isEmpty()
        ? Text.of(
            "onafhankelijke groepen: z-toets op aandelen, Welch op gemiddelden; "
                + correction.in("nl"),
            "independent groups: z test of shares, Welch test of means; " + correction.in("en"))
        : Text.of(
            "t-toets volgens de steekproefopzet (domeinen); " + correction.in("nl"),
            "design-based t test (domains); " + correction.in("en"));
  }

  private static Text correction(TabulationOptions.Correction correction) {
    return switch (correction) {
      case HOLM -> Text.of("correctie volgens Holm", "Holm's correction");
      case BH ->
          Text.of("correctie volgens Benjamini en Hochberg", "Benjamini and Hochberg's correction");
      case BONFERRONI -> Text.of("correctie volgens Bonferroni", "Bonferroni's correction");
      case NONE -> Text.of("zonder correctie", "without correction");
    };
  }
}
