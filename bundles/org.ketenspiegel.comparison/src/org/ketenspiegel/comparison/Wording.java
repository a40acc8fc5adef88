// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison;

import java.math.BigDecimal;
import java.util.List;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.options.Adjust;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.comparison.ComparisonOptions.Family;
import org.ketenspiegel.comparison.contrast.Matter;
import org.ketenspiegel.model.Text;

/** What a comparison is about, in words. */
final class Wording {

  private Wording() {}

  static Basis basis(List<Matter> matters, List<Gap> gaps, ComparisonOptions options) {
    List<Text> tests =
        gaps.stream()
            .filter(Contrast.class::isInstance)
            .map(g -> ((Contrast) g).tested().test().words())
            .distinct()
            .toList();
    boolean weighted =
        matters.stream().flatMap(m -> m.parties().stream()).anyMatch(p -> p.sampling().weighted());
    Text family = family(options);
    return new Basis(
        base(matters),
        Text.of(
            (weighted ? "gewogen" : "ongewogen") + ", " + percent(options, ",") + "%-interval",
            (weighted ? "weighted" : "unweighted") + ", " + percent(options, ".") + "% interval"),
        tests.isEmpty()
            ? Text.NONE
            : Text.of(
                joined(tests, "nl") + "; " + family.in("nl"),
                joined(tests, "en") + "; " + family.in("en")));
  }

  private static String joined(List<Text> words, String language) {
    return String.join(", ", words.stream().map(w -> w.in(language)).toList());
  }

  private static Text base(List<Matter> matters) {
    List<Text> asked =
        matters.stream()
            .flatMap(m -> m.parties().stream())
            .map(p -> p.variable().asked())
            .distinct()
            .toList();
    if (asked.size() != 1) {
      return Text.of("aan wie de vraag is gesteld", "those who were asked");
    }
    return asked.getFirst().isEmpty() ? Text.of("allen", "everybody") : asked.getFirst();
  }

  static Text family(ComparisonOptions options) {
    Text within =
        options.family() == Family.ROW
            ? Text.of("binnen elke regel", "within each row")
            : Text.of("over alle regels", "over all rows");
    Text method = method(options.adjust());
    return options.adjust() == Adjust.NONE
        ? method
        : Text.of(method.in("nl") + " " + within.in("nl"), method.in("en") + " " + within.in("en"));
  }

  static Text method(Adjust adjust) {
    return switch (adjust) {
      case HOLM -> Text.of("correctie volgens Holm", "Holm's correction");
      case BH ->
          Text.of("correctie volgens Benjamini en Hochberg", "Benjamini and Hochberg's correction");
      case BONFERRONI -> Text.of("correctie volgens Bonferroni", "Bonferroni's correction");
      case NONE -> Text.of("zonder correctie", "without correction");
    };
  }

  private static String percent(ComparisonOptions options, String mark) {
    return new BigDecimal(Double.toString(options.confidence()))
        .movePointRight(2)
        .stripTrailingZeros()
        .toPlainString()
        .replace(".", mark);
  }

  static Text title(List<Matter> matters) {
    List<Text> names = matters.stream().map(Matter::label).distinct().toList();
    Text few =
        Text.of(
            String.join(", ", names.stream().limit(4).map(n -> n.in("nl")).toList()),
            String.join(", ", names.stream().limit(4).map(n -> n.in("en")).toList()));
    return names.size() > 4 ? few.map(words -> words + " …") : few;
  }

  /** What the groups are parts of. */
  static Text by(List<Fielded> fieldings, ComparisonOptions options) {
    if (!options.paired().isEmpty()) {
      return Text.of("vraag", "question");
    }
    List<Text> names =
        options.between().stream().map(b -> by(b, fieldings.getFirst())).distinct().toList();
    return Text.of(joined(names, "nl"), joined(names, "en"));
  }

  private static Text by(String word, Fielded fielded) {
    return switch (word) {
      case Matters.AGENCY -> Text.of("organisatie", "agency");
      case Audiences.AUDIENCE -> Text.of("doelgroep", "audience");
      default ->
          word.equals("segment") || fielded.segments().containsKey(word)
              ? Text.of("groep", "group")
              : fielded.variables(word).stream()
                  .findFirst()
                  .map(Variable::name)
                  .orElse(Text.same(word));
    };
  }
}
