// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.reviews;

import java.util.Optional;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.ComparabilityReview;
import org.ketenspiegel.model.study.Continuity;
import org.ketenspiegel.versions.QuestionVersion;

/** A question in two versions, what the rules say of it and what a person judged. */
public record Reviewed(Pair pair, QuestionVersion version, Optional<ComparabilityReview> review) {

  /** {@code question[.item]} of the later version. */
  public String key() {
    return version.key();
  }

  public Text name() {
    return version.name();
  }

  /** Whether both versions ask it: only then there is something to judge. */
  public boolean isAskedTwice() {
    return version.before().isPresent() && version.after().isPresent();
  }

  /** Whether nothing that a respondent meets is different, and nobody judged otherwise. */
  public boolean isUnchanged() {
    return version.changes().isEmpty() && isAskedTwice() && review.isEmpty();
  }

  /** Whether it joins answers to a question of that key. */
  public boolean isOf(String question) {
    return key().equals(question)
        || version.before().map(b -> b.key().equals(question)).orElse(false);
  }

  /** What the rules say. */
  public Continuity found() {
    return switch (version.verdict()) {
      case IDENTICAL, COSMETIC -> Continuity.JOINED;
      case MARKED -> Continuity.MARKED;
      case BROKEN, NEW, DROPPED -> Continuity.BROKEN;
    };
  }

  /** What counts: the person's word where there is one. */
  public Continuity inForce() {
    return review.map(ComparabilityReview::getContinuity).orElseGet(this::found);
  }
}
