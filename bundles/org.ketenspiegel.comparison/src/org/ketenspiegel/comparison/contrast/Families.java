// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Equivalence;
import org.ketenspiegel.analysis.gap.Fragility;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.comparison.contrast.Contrasts.Drafted;
import org.ketenspiegel.statistics.PAdjustment;
import org.ketenspiegel.statistics.comparison.GapVerdict;

/** Adjusts the tests of a family together and only then says what each gap is. */
public final class Families {

  private Families() {}

  /** In the order given; what is untold stays so and counts for nothing. */
  public static List<Gap> decide(List<Drafted> family, PAdjustment adjustment) {
    List<Contrast> told =
        family.stream()
            .filter(d -> d.gap() instanceof Contrast)
            .map(d -> (Contrast) d.gap())
            .toList();
    double[] p = adjustment.adjust(told.stream().mapToDouble(c -> c.tested().p()).toArray());
    double[] same =
        adjustment.adjust(
            told.stream()
                .mapToDouble(c -> c.equivalence().map(Equivalence::p).orElse(1.0))
                .toArray());
    List<Gap> decided = new ArrayList<>();
    int next = 0;
    for (Drafted drafted : family) {
      if (drafted.gap() instanceof Contrast contrast) {
        decided.add(decide(contrast, drafted, p[next], same[next], told.size()));
        next++;
      } else {
        decided.add(drafted.gap());
      }
    }
    return decided;
  }

  private static Contrast decide(
      Contrast contrast, Drafted drafted, double adjusted, double equivalent, int family) {
    Optional<Equivalence> equivalence = contrast.equivalence().map(e -> e.adjusted(equivalent));
    Reading reading =
        equivalence
            .map(
                e ->
                    Reading.of(
                        GapVerdict.of(
                            contrast.estimate(), e.bound(), adjusted, e.adjusted(), Reading.LEVEL)))
            .orElse(adjusted < Reading.LEVEL ? Reading.DIFFERENT : Reading.UNDECIDED);
    return contrast.decided(
        contrast.tested().adjusted(adjusted, family),
        equivalence,
        reading,
        fragility(drafted, contrast.tested().p(), adjusted));
  }

  /** The level that this test has to stay below when the others of its family stay as they are. */
  private static Optional<Fragility> fragility(Drafted drafted, double p, double adjusted) {
    if (adjusted >= Reading.LEVEL) {
      return Optional.empty();
    }
    double level = adjusted > 0 ? Reading.LEVEL * p / adjusted : Reading.LEVEL;
    return drafted.fragile().flatMap(f -> f.at(level));
  }
}
