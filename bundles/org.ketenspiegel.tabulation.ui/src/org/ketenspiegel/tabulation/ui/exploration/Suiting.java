// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.exploration;

import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.analysis.outline.ScaleOutline;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.tabulation.TabulationOptions;
import org.ketenspiegel.tabulation.TabulationOptions.Layout;
import org.ketenspiegel.tabulation.ui.questions.QuestionEntry;

/** What suits the questions that were chosen, as long as a person did not say otherwise. */
final class Suiting {

  static final String TOP2 = "top2";
  static final String MEAN = "mean";
  static final String NPS = "nps";
  static final String AGENCY = "agency";

  private Suiting() {}

  /** The options for other questions: what the new ones cannot show is let go. */
  static TabulationOptions of(TabulationOptions before, List<QuestionEntry> chosen, Wishes wishes) {
    List<String> statistics =
        wishes.statistics() == Wish.OWN && outcomes(chosen).containsAll(before.statistics())
            ? before.statistics()
            : statistics(chosen);
    List<String> by = wishes.by() == Wish.OWN ? before.by() : by(chosen);
    return new TabulationOptions(
        before.audience(),
        chosen.stream().map(QuestionEntry::word).toList(),
        by,
        layout(statistics),
        statistics,
        before.base(),
        before.confidence(),
        before.correction(),
        before.letters(),
        before.against());
  }

  /** What a person said about the options. */
  record Wishes(Wish statistics, Wish by) {
    static final Wishes NONE = new Wishes(Wish.SUITING, Wish.SUITING);
  }

  /** Whether a person chose, or leaves it to what suits. */
  enum Wish {
    OWN,
    SUITING
  }

  /** The statistics that every question has. */
  static List<String> outcomes(List<QuestionEntry> chosen) {
    List<String> outcomes = new ArrayList<>();
    if (chosen.stream().allMatch(Suiting::hasTop)) {
      outcomes.add(TOP2);
    }
    if (chosen.stream().allMatch(Suiting::hasMean)) {
      outcomes.add(MEAN);
    }
    if (chosen.stream().allMatch(e -> e.kind() == Kind.RECOMMENDATION)) {
      outcomes.add(NPS);
    }
    return outcomes;
  }

  /** One line for each question says more than a table each when there are several. */
  private static List<String> statistics(List<QuestionEntry> chosen) {
    List<String> outcomes = outcomes(chosen);
    if (chosen.size() < 2 || outcomes.isEmpty()) {
      return List.of();
    }
    return List.of(outcomes.contains(NPS) ? NPS : outcomes.getFirst());
  }

  private static List<String> by(List<QuestionEntry> chosen) {
    return chosen.stream().anyMatch(QuestionEntry::ofAgencies) ? List.of(AGENCY) : List.of();
  }

  /** Distributions need a table each; single figures stand below one another. */
  static Layout layout(List<String> statistics) {
    return statistics.isEmpty() || statistics.contains("share") || statistics.contains("net")
        ? Layout.DETAIL
        : Layout.SUMMARY;
  }

  private static boolean hasTop(QuestionEntry entry) {
    ScaleOutline scale = entry.first().scale();
    return entry.kind() == Kind.RATING
        && (scale.scored().size() >= 3
            || scale.nets().stream().anyMatch(net -> net.id().equals(TOP2)));
  }

  private static boolean hasMean(QuestionEntry entry) {
    return switch (entry.kind()) {
      case NUMBER, RATING, RECOMMENDATION -> true;
      case CHOICE, MULTIPLE, TEXT -> false;
    };
  }
}
