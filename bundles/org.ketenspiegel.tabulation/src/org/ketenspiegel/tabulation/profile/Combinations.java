// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.Run;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.statistics.PAdjustment;

/**
 * Which combinations of a category of one characteristic with a category of another have another
 * share of fails than the two characteristics by themselves let expect: {@link Interaction}.
 *
 * <p>Every pair of categories is tested and no other; the p values of all of them are one family
 * (Holm 1979). A pair is left out when fewer than the minimum have both, only the one, only the
 * other, or neither: nothing can be said of it, and too much of the few.
 */
final class Combinations {

  private final Outcome outcome;
  private final ProfileOptions options;
  private final ProfileWords words;

  Combinations(Outcome outcome, ProfileOptions options, ProfileWords words) {
    this.outcome = outcome;
    this.options = options;
    this.words = words;
  }

  Gaps of(List<Characteristic> characteristics, Run run) {
    List<Interaction> tested = new ArrayList<>();
    for (int i = 0; i < characteristics.size(); i++) {
      run.progress((double) i / characteristics.size());
      for (int j = i + 1; j < characteristics.size(); j++) {
        tested.addAll(tested(characteristics.get(i), characteristics.get(j)));
      }
    }
    List<Gap> told = told(tested);
    return new Gaps(
        Gaps.Kind.COMBINATIONS,
        words.combinations(outcome),
        outcome.variable().text(),
        outcome.variable().agency(),
        told,
        Optional.empty(),
        List.of(words.standingOut(told, tested.size())),
        outcome.judging().count(),
        words.basis(outcome, tested.size()),
        Provenance.of(outcome.fielded()));
  }

  private List<Interaction> tested(Characteristic one, Characteristic other) {
    return one.parts().stream()
        .flatMap(a -> other.parts().stream().map(b -> new Crossing(one, a, other, b)))
        .filter(c -> c.smallest(outcome) >= options.minimum())
        .filter(c -> c.speaks(outcome))
        .flatMap(c -> Interaction.of(c, outcome, options.confidence()).stream())
        .toList();
  }

  /** Those asked for, the surest first. */
  private List<Gap> told(List<Interaction> tested) {
    double[] p =
        PAdjustment.HOLM.adjust(tested.stream().mapToDouble(t -> t.tested().p()).toArray());
    List<Contrast> all = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      all.add(tested.get(i).contrast(outcome, p[i], p.length));
    }
    boolean every = options.combinations() == ProfileOptions.Combinations.ALL;
    return all.stream()
        .filter(c -> every || c.significant())
        .sorted(Comparator.comparingDouble(c -> c.tested().p()))
        .<Gap>map(c -> c)
        .toList();
  }
}
