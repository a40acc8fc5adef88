// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.outline.History;
import org.ketenspiegel.analysis.outline.History.Judge;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.ComparabilityReview;
import org.ketenspiegel.model.study.Continuity;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Mode;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.Wave;
import org.ketenspiegel.versions.Change;
import org.ketenspiegel.versions.Comparability;
import org.ketenspiegel.versions.QuestionVersion;
import org.ketenspiegel.versions.Versions;

/** What may be joined of every two waves of an audience: by the rules, or by a person's review. */
final class ComparedVersions {

  private final Study study;

  ComparedVersions(Study study) {
    this.study = study;
  }

  /**
   * Of each pair of waves, earlier and later; questions that only one of them asks are left out.
   */
  List<History.Version> all() {
    List<Fielding> fieldings =
        study.getWaves().stream().flatMap(w -> w.getFieldings().stream()).toList();
    List<History.Version> found = new ArrayList<>();
    for (int later = 1; later < fieldings.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (comparable(fieldings.get(earlier), fieldings.get(later))) {
          found.addAll(between(fieldings.get(earlier), fieldings.get(later)));
        }
      }
    }
    return found;
  }

  /** Without a language in common nobody can tell what the two ask. */
  private static boolean comparable(Fielding before, Fielding after) {
    return before.getAudience() == after.getAudience()
        && before.getInstrument() != null
        && after.getInstrument() != null
        && !Collections.disjoint(
            before.getInstrument().getLanguages(), after.getInstrument().getLanguages());
  }

  private List<History.Version> between(Fielding before, Fielding after) {
    return Versions.compare(
            before.getInstrument(), modes(before), after.getInstrument(), modes(after))
        .stream()
        .filter(q -> q.before().isPresent() && q.after().isPresent())
        .map(q -> version(before, after, q))
        .toList();
  }

  private static Set<Mode> modes(Fielding fielding) {
    return fielding.getSample() == null ? Set.of() : new HashSet<>(fielding.getSample().getModes());
  }

  private History.Version version(Fielding before, Fielding after, QuestionVersion question) {
    Optional<ComparabilityReview> review = review(before, after, question.key());
    Stream<Text> reasons =
        question.changes().stream()
            .filter(c -> c.verdict() != Comparability.COSMETIC)
            .map(Change::reason)
            .distinct()
            .map(r -> r.words());
    Stream<Text> note = review.map(r -> Text.of(r.getNote())).filter(n -> !n.isEmpty()).stream();
    return new History.Version(
        after.getAudience().getId(),
        wave(before).getId(),
        wave(after).getId(),
        question.key(),
        question.before().orElseThrow().key(),
        review.map(ComparabilityReview::getContinuity).orElse(continuity(question.verdict())),
        Stream.concat(reasons, note).toList(),
        review.isPresent() ? Judge.PERSON : Judge.RULES);
  }

  private Optional<ComparabilityReview> review(Fielding before, Fielding after, String question) {
    return study.getReviews().stream()
        .filter(r -> r.getBefore() == before.getInstrument())
        .filter(r -> r.getAfter() == after.getInstrument())
        .filter(r -> question.equals(r.getQuestion()))
        .findFirst();
  }

  private static Continuity continuity(Comparability verdict) {
    return switch (verdict) {
      case IDENTICAL, COSMETIC -> Continuity.JOINED;
      case MARKED -> Continuity.MARKED;
      case BROKEN, NEW, DROPPED -> Continuity.BROKEN;
    };
  }

  private static Wave wave(Fielding fielding) {
    return (Wave) fielding.eContainer();
  }
}
