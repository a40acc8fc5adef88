// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ketenspiegel.instrument.checks.Check.Fault;
import org.ketenspiegel.model.study.Battery;
import org.ketenspiegel.model.study.ComparabilityReview;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Wave;

/** What a person judged of two versions of a question: of versions and waves that there are. */
final class ReviewChecks {

  static final List<Check> ALL =
      List.of(
          Check.error("review-version-unknown", ReviewChecks::version),
          Check.error("review-question-unknown", ReviewChecks::question),
          Check.error("review-twice", ReviewChecks::twice),
          Check.warning("review-without-waves", ReviewChecks::waves),
          Check.warning("review-without-reason", ReviewChecks::reason));

  private ReviewChecks() {}

  private static Stream<ComparabilityReview> reviews(Checked study) {
    return study.all(ComparabilityReview.class);
  }

  private static boolean hasVersions(Checked study, ComparabilityReview review) {
    List<Instrument> known = study.study().getInstruments();
    return known.contains(review.getBefore()) && known.contains(review.getAfter());
  }

  private static Stream<Fault> version(Checked study) {
    return reviews(study)
        .filter(r -> !hasVersions(study, r))
        .map(
            r ->
                new Fault(
                    r,
                    "vergelijkt met een vragenlijst die niet in de studie zit",
                    "compares with a questionnaire that is not in the study"));
  }

  private static Stream<Fault> question(Checked study) {
    return reviews(study)
        .filter(r -> hasVersions(study, r) && !asks(r.getAfter(), r.getQuestion()))
        .map(
            r ->
                new Fault(
                    r,
                    "gaat over ‘%s’, dat vragenlijst ‘%s’ niet vraagt"
                        .formatted(word(r), r.getAfter().getId()),
                    "is about ‘%s’, which questionnaire ‘%s’ does not ask"
                        .formatted(word(r), r.getAfter().getId())));
  }

  private static String word(ComparabilityReview review) {
    return review.getQuestion() == null ? "" : review.getQuestion();
  }

  /** Whether it has a question, or an item of a battery, of that key. */
  private static boolean asks(Instrument instrument, String key) {
    return Checked.questions(instrument).stream()
        .flatMap(ReviewChecks::keys)
        .anyMatch(k -> k.equals(key));
  }

  private static Stream<String> keys(Question question) {
    return question instanceof Battery battery
        ? battery.getItems().stream().map(i -> question.getId() + "." + i.getId())
        : Stream.of(question.getId());
  }

  private static Stream<Fault> twice(Checked study) {
    Set<List<Object>> seen = new HashSet<>();
    return reviews(study)
        .filter(r -> hasVersions(study, r))
        .filter(r -> !seen.add(List.of(r.getBefore(), r.getAfter(), word(r))))
        .map(
            r ->
                new Fault(
                    r,
                    "beoordeelt een vraag die al beoordeeld is; de eerste geldt",
                    "judges a question that was judged already; the first counts"));
  }

  /** The earlier version was fielded before the later one, of the same audience. */
  private static Stream<Fault> waves(Checked study) {
    return reviews(study)
        .filter(r -> hasVersions(study, r) && !follow(study, r))
        .map(
            r ->
                new Fault(
                    r,
                    "vergelijkt vragenlijsten die geen twee metingen na elkaar gebruikten",
                    "compares questionnaires that no two waves used one after the other"));
  }

  private static boolean follow(Checked study, ComparabilityReview review) {
    List<Wave> waves = study.study().getWaves();
    return waves.stream()
        .anyMatch(
            later ->
                later.getFieldings().stream()
                    .filter(f -> f.getInstrument() == review.getAfter())
                    .anyMatch(
                        f ->
                            waves.subList(0, waves.indexOf(later)).stream()
                                .flatMap(w -> w.getFieldings().stream())
                                .anyMatch(e -> isEarlier(e, f, review))));
  }

  private static boolean isEarlier(Fielding earlier, Fielding later, ComparabilityReview review) {
    return earlier.getInstrument() == review.getBefore()
        && earlier.getAudience() == later.getAudience();
  }

  private static Stream<Fault> reason(Checked study) {
    return reviews(study)
        .filter(r -> r.getNote().isEmpty())
        .map(r -> new Fault(r, "zegt niet waarom", "does not say why"));
  }
}
