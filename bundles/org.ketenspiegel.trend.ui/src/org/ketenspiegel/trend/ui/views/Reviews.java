// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.views;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.trend.ui.reviews.Pair;
import org.ketenspiegel.trend.ui.reviews.Reviewed;
import org.ketenspiegel.trend.ui.reviews.Reviewing;
import org.ketenspiegel.trend.ui.trends.Trends;
import org.ketenspiegel.ui.study.OpenStudy;

/** Which two versions are laid side by side, and which of their questions. */
final class Reviews {

  private final Trends trends;
  private List<Pair> pairs = List.of();
  private List<Reviewed> questions = List.of();
  private Optional<Pair> pair = Optional.empty();
  private Optional<String> question = Optional.empty();

  Reviews(Trends trends) {
    this.trends = trends;
    read();
  }

  /** Reads the study anew; what was looked at stays where it is still there. */
  void read() {
    Optional<Study> study = trends.study().map(OpenStudy::study);
    pairs = study.map(s -> Pair.of(s, trends.audience())).orElse(List.of());
    show(pair.flatMap(this::again).or(() -> pairs.stream().findFirst()));
  }

  private Optional<Pair> again(Pair before) {
    return pairs.stream()
        .filter(p -> p.before().getId().equals(before.before().getId()))
        .filter(p -> p.after().getId().equals(before.after().getId()))
        .findFirst();
  }

  void show(Optional<Pair> now) {
    pair = now;
    questions = now.flatMap(p -> trends.study().map(s -> p.reviewed(s.study()))).orElse(List.of());
  }

  List<Pair> pairs() {
    return pairs;
  }

  Optional<Pair> pair() {
    return pair;
  }

  /** The questions of the pair: all, or what differs, was judged or is looked at. */
  List<Reviewed> questions(Which which) {
    return questions.stream()
        .filter(
            q -> which == Which.ALL || !q.isUnchanged() || question.equals(Optional.of(q.key())))
        .toList();
  }

  /** Which questions are listed. */
  enum Which {
    CHANGED,
    ALL
  }

  /** The question that is looked at. */
  Optional<Reviewed> question() {
    return question.flatMap(k -> questions.stream().filter(q -> q.key().equals(k)).findFirst());
  }

  void look(Reviewed at) {
    question = Optional.of(at.key());
  }

  /** Looks at what is followed, where the versions ask it; says whether that is another. */
  boolean follow() {
    Set<String> followed =
        trends.chosen().stream().flatMap(s -> s.questions().stream()).collect(Collectors.toSet());
    boolean there = question().filter(q -> followed.stream().anyMatch(q::isOf)).isPresent();
    Optional<Reviewed> first =
        questions.stream().filter(q -> followed.stream().anyMatch(q::isOf)).findFirst();
    if (there || first.isEmpty()) {
      return false;
    }
    look(first.get());
    return true;
  }

  /** Edits of the study in hand, in the name of who works here. */
  Optional<Reviewing> reviewing() {
    return trends
        .study()
        .map(
            s ->
                new Reviewing(
                    s.editing(), System.getProperty("user.name", ""), Clock.systemDefaultZone()));
  }
}
