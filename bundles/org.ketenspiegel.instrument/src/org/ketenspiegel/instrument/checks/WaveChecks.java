// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.ketenspiegel.instrument.checks.Check.Fault;
import org.ketenspiegel.model.study.Benchmark;
import org.ketenspiegel.model.study.Category;
import org.ketenspiegel.model.study.Concept;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Scale;
import org.ketenspiegel.model.study.ScaledQuestion;
import org.ketenspiegel.model.study.Wave;

/** Waves beside one another: each once, at a time of its own, with one key for a panel. */
final class WaveChecks {

  static final List<Check> ALL =
      List.of(
          Check.error("wave-twice", WaveChecks::twice),
          Check.error("answers-twice", WaveChecks::sameAnswers),
          Check.error("wave-periods-overlap", WaveChecks::overlap),
          Check.warning("wave-without-period", WaveChecks::undated),
          Check.error("panel-not-kept", WaveChecks::identifying),
          Check.warning("panel-in-one-wave", WaveChecks::alone),
          Check.warning("benchmark-other-scale", WaveChecks::otherScale));

  private WaveChecks() {}

  private static Stream<Fault> twice(Checked study) {
    return study
        .all(Fielding.class)
        .filter(f -> f.getAudience() != null && earlier(wave(f).getFieldings(), f))
        .map(
            f ->
                new Fault(
                    f,
                    "bevraagt een doelgroep die in deze meting al bevraagd is",
                    "asks an audience that this wave already asks"));
  }

  private static Wave wave(Fielding fielding) {
    return (Wave) fielding.eContainer();
  }

  private static boolean earlier(List<Fielding> fieldings, Fielding one) {
    return fieldings.stream()
        .takeWhile(f -> f != one)
        .anyMatch(f -> f.getAudience() == one.getAudience());
  }

  private static Stream<Fault> sameAnswers(Checked study) {
    List<Fielding> all = study.all(Fielding.class).filter(f -> f.getResponses() != null).toList();
    return all.stream()
        .filter(
            f ->
                all.stream()
                    .takeWhile(e -> e != f)
                    .anyMatch(e -> e.getResponses().equals(f.getResponses())))
        .map(
            f ->
                new Fault(
                    f,
                    "heeft de antwoorden ‘" + f.getResponses() + "’ die een andere ook heeft",
                    "has the answers ‘" + f.getResponses() + "’ that another has too"));
  }

  private static Stream<Fault> overlap(Checked study) {
    List<Wave> waves = study.all(Wave.class).filter(WaveChecks::isDated).toList();
    return waves.stream()
        .flatMap(
            w ->
                waves.stream()
                    .takeWhile(e -> e != w)
                    .filter(e -> overlaps(e, w) && asksAlike(e, w))
                    .map(
                        e ->
                            new Fault(
                                w,
                                "valt deels samen met meting ‘"
                                    + e.getId()
                                    + "’ van dezelfde doelgroep",
                                "falls partly together with wave ‘"
                                    + e.getId()
                                    + "’ of the same audience")));
  }

  private static boolean isDated(Wave wave) {
    return wave.getStart() != null && wave.getEnd() != null;
  }

  private static boolean overlaps(Wave one, Wave other) {
    return one.getStart().compareTo(other.getEnd()) <= 0
        && other.getStart().compareTo(one.getEnd()) <= 0;
  }

  private static boolean asksAlike(Wave one, Wave other) {
    return one.getFieldings().stream()
        .map(Fielding::getAudience)
        .filter(Objects::nonNull)
        .anyMatch(a -> other.getFieldings().stream().anyMatch(f -> f.getAudience() == a));
  }

  /** Without a date waves follow one another a year apart. */
  private static Stream<Fault> undated(Checked study) {
    List<Wave> waves = study.all(Wave.class).toList();
    return waves.size() < 2
        ? Stream.of()
        : waves.stream()
            .filter(w -> w.getStart() == null && w.getEnd() == null)
            .map(
                w ->
                    new Fault(
                        w,
                        "heeft geen periode, dus een trend kent de tijd tussen de metingen niet",
                        "has no period, so that a trend does not know the time between waves"));
  }

  private static Stream<Fault> identifying(Checked study) {
    return study
        .all(Fielding.class)
        .filter(f -> f.getPanel() != null && f.getPanel().equals(f.getRespondent()))
        .map(
            f ->
                new Fault(
                    f,
                    "heeft als sleutel van het panel de kolom die de ondervraagde aanwijst; die"
                        + " wordt niet bewaard, een pseudoniem wel",
                    "has for the key of its panel the column that identifies the respondent; that"
                        + " is not kept, a pseudonym is"));
  }

  private static Stream<Fault> alone(Checked study) {
    List<Fielding> keyed = study.all(Fielding.class).filter(f -> f.getPanel() != null).toList();
    return keyed.stream()
        .filter(f -> keyed.stream().noneMatch(e -> e != f && e.getAudience() == f.getAudience()))
        .map(
            f ->
                new Fault(
                    f,
                    "heeft een sleutel voor een panel, maar geen andere meting van de doelgroep"
                        + " heeft er een",
                    "has a key for a panel, but no other wave of its audience has one"));
  }

  private static Stream<Fault> otherScale(Checked study) {
    return study
        .all(Benchmark.class)
        .filter(b -> b.getConcept() != null && b.getLeast() < b.getMost())
        .filter(b -> questions(study, b.getConcept()).findAny().isPresent())
        .filter(b -> questions(study, b.getConcept()).noneMatch(q -> isOn(q, b)))
        .map(
            b ->
                new Fault(
                    b,
                    "staat op een schaal die geen vraag van zijn begrip heeft, dus naast geen"
                        + " reeks",
                    "is on a scale that no question of its concept has, so beside no series"));
  }

  private static Stream<ScaledQuestion> questions(Checked study, Concept concept) {
    return study
        .all(ScaledQuestion.class)
        .filter(q -> Optional.ofNullable(q.getConcept()).filter(concept::equals).isPresent());
  }

  private static boolean isOn(ScaledQuestion question, Benchmark benchmark) {
    Scale scale = question.getScale();
    if (scale == null) {
      return false;
    }
    double[] scores =
        scale.getCategories().stream()
            .filter(Category::isSetScore)
            .mapToDouble(Category::getScore)
            .toArray();
    return scores.length > 0
        && DoubleStream.of(scores).min().getAsDouble() == benchmark.getLeast()
        && DoubleStream.of(scores).max().getAsDouble() == benchmark.getMost();
  }
}
