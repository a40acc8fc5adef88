// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.reviews;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ketenspiegel.model.study.ComparabilityReview;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Mode;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.Wave;
import org.ketenspiegel.versions.QuestionVersion;
import org.ketenspiegel.versions.Versions;

/**
 * Two versions of the questionnaire of an audience, with the waves that used them.
 *
 * @param earlier the last wave of the earlier version
 * @param later the first wave of the later one
 */
public record Pair(
    Instrument before,
    Set<Mode> modesBefore,
    Wave earlier,
    Instrument after,
    Set<Mode> modesAfter,
    Wave later) {

  /** All of an audience of which something may differ; neighbours in time come first. */
  public static List<Pair> of(Study study, String audience) {
    List<Fielding> fieldings =
        study.getWaves().stream()
            .flatMap(w -> w.getFieldings().stream())
            .filter(f -> f.getAudience() != null && audience.equals(f.getAudience().getId()))
            .filter(f -> f.getInstrument() != null)
            .toList();
    Set<List<Object>> seen = new LinkedHashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (int apart = 1; apart < fieldings.size(); apart++) {
      for (int later = apart; later < fieldings.size(); later++) {
        Pair pair = between(fieldings.get(later - apart), fieldings.get(later));
        if (pair.differs()
            && seen.add(List.of(pair.before, pair.modesBefore, pair.after, pair.modesAfter))) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  private static Pair between(Fielding before, Fielding after) {
    return new Pair(
        before.getInstrument(),
        modes(before),
        (Wave) before.eContainer(),
        after.getInstrument(),
        modes(after),
        (Wave) after.eContainer());
  }

  private static Set<Mode> modes(Fielding fielding) {
    return fielding.getSample() == null
        ? Set.of()
        : Set.copyOf(new HashSet<>(fielding.getSample().getModes()));
  }

  /** Without a language in common nobody can tell what the two ask. */
  private boolean differs() {
    return (before != after || !modesBefore.equals(modesAfter))
        && !Collections.disjoint(before.getLanguages(), after.getLanguages());
  }

  /** The questions of both versions, with what a person judged of them. */
  public List<Reviewed> reviewed(Study study) {
    List<QuestionVersion> versions = Versions.compare(before, modesBefore, after, modesAfter);
    return versions.stream()
        .map(
            version ->
                new Reviewed(
                    this,
                    version,
                    study.getReviews().stream().filter(r -> isOf(r, version)).findFirst()))
        .toList();
  }

  private boolean isOf(ComparabilityReview review, QuestionVersion version) {
    return review.getBefore() == before
        && review.getAfter() == after
        && version.key().equals(review.getQuestion());
  }
}
