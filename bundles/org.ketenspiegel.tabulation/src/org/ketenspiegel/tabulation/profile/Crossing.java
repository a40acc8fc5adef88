// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.estimation.Estimator;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.tabulation.profile.Characteristic.Part;

/** A category of one characteristic with a category of another. */
record Crossing(Characteristic one, Part a, Characteristic other, Part b) {

  String key() {
    return a.key() + "&" + b.key();
  }

  /** "Reactie: in uw nadeel × Aard: klacht". */
  Text called() {
    Text first = one.called(a);
    Text second = other.called(b);
    return Text.of(
        first.in("nl") + " × " + second.in("nl"), first.in("en") + " × " + second.in("en"));
  }

  /** Those of whom both characteristics and the judgement are known. */
  Rows known(Outcome outcome) {
    return one.known().and(other.known()).and(outcome.judging());
  }

  Rows both() {
    return a.rows().and(b.rows());
  }

  /** How many have both, only the one, only the other, or neither: the fewest of these. */
  int smallest(Outcome outcome) {
    Rows known = known(outcome);
    return Stream.of(
            both(),
            a.rows().and(b.rows().not()),
            b.rows().and(a.rows().not()),
            a.rows().or(b.rows()).not())
        .mapToInt(r -> r.and(known).count())
        .min()
        .orElseThrow();
  }

  /**
   * Of a characteristic of two categories both differ from what is expected by the same, in
   * opposite directions: the one with most fails speaks for both.
   */
  boolean speaks(Outcome outcome) {
    Rows known = known(outcome);
    Optional<Part> notA = one.opposite(a, known);
    Optional<Part> notB = other.opposite(b, known);
    List<Rows> same = new ArrayList<>();
    notA.ifPresent(n -> same.add(n.rows().and(b.rows())));
    notB.ifPresent(n -> same.add(a.rows().and(n.rows())));
    if (notA.isPresent() && notB.isPresent()) {
      same.add(notA.get().rows().and(notB.get().rows()));
    }
    double own = share(both().and(known), outcome);
    return same.stream().allMatch(r -> share(r.and(known), outcome) <= own);
  }

  private static double share(Rows rows, Outcome outcome) {
    return Estimator.mean(outcome.fails(rows).sums()).map(Estimate::value).orElse(0.0);
  }
}
