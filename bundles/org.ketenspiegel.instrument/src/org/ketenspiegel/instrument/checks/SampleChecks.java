// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketenspiegel.instrument.checks.Check.Fault;
import org.ketenspiegel.model.study.Disposition;
import org.ketenspiegel.model.study.DispositionCode;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Sample;
import org.ketenspiegel.model.study.ScaledQuestion;
import org.ketenspiegel.model.study.Selection;
import org.ketenspiegel.model.study.SingleChoice;
import org.ketenspiegel.model.study.Target;

/** Samples: strata, clusters, dispositions and targets that fit the questionnaire. */
final class SampleChecks {

  static final List<Check> ALL =
      List.of(
          Check.error("sample-question", SampleChecks::questions),
          Check.warning("clusters-unknown", SampleChecks::clusters),
          Check.error("disposition-negative", SampleChecks::negative),
          Check.warning("frame-too-small", SampleChecks::frame),
          Check.error("target-unknown", SampleChecks::target),
          Check.warning("targets-sum", SampleChecks::sum));

  private SampleChecks() {}

  private static Stream<Fault> questions(Checked study) {
    return study
        .all(Sample.class)
        .flatMap(
            s ->
                Stream.of(s.getStrata(), s.getClusters())
                    .filter(Objects::nonNull)
                    .filter(q -> !usable(s, q))
                    .map(
                        q ->
                            new Fault(
                                s,
                                "heeft lagen of clusters naar ‘"
                                    + q.getId()
                                    + "’, verwacht één keuzevraag van de eigen vragenlijst",
                                "has strata or clusters by ‘"
                                    + q.getId()
                                    + "’, expected a single choice of its own questionnaire")));
  }

  private static boolean usable(Sample sample, Question question) {
    return question instanceof SingleChoice
        && question.getAgencies().isEmpty()
        && Checked.owner(question, Instrument.class)
            .equals(Checked.owner(sample, Fielding.class).map(Fielding::getInstrument));
  }

  private static Stream<Fault> clusters(Checked study) {
    return samples(
        study,
        s -> (s.getSelection() == Selection.CLUSTER) != (s.getClusters() != null),
        "is per cluster getrokken zonder te zeggen wat de clusters zijn, of andersom",
        "was drawn by cluster without saying what the clusters are, or the other way round");
  }

  private static Stream<Fault> negative(Checked study) {
    return study
        .all(Disposition.class)
        .filter(d -> d.getCount() < 0)
        .map(d -> new Fault(d, "telt minder dan nul gevallen", "counts fewer than no cases"));
  }

  private static Stream<Fault> frame(Checked study) {
    return samples(
        study,
        s ->
            s.isSetFrameSize()
                && s.getDispositions().stream()
                        .filter(d -> d.getCode() == DispositionCode.COMPLETE)
                        .mapToInt(Disposition::getCount)
                        .sum()
                    > s.getFrameSize(),
        "heeft meer ondervraagden dan het steekproefkader groot is",
        "has more respondents than its frame is large");
  }

  private static Stream<Fault> target(Checked study) {
    return study
        .all(Target.class)
        .filter(
            t ->
                !(t.getQuestion() instanceof ScaledQuestion q
                    && q.getScale() != null
                    && q.getScale().getCategories().stream()
                        .anyMatch(c -> c.getCode() == t.getCode())))
        .map(
            t ->
                new Fault(
                    t,
                    "weegt naar code " + t.getCode() + ", die de vraag niet kent",
                    "weights to code " + t.getCode() + ", which the question does not know"));
  }

  private static Stream<Fault> sum(Checked study) {
    return study
        .all(Sample.class)
        .flatMap(
            s -> {
              Map<Question, Double> sums =
                  s.getTargets().stream()
                      .filter(t -> t.getQuestion() != null)
                      .collect(
                          Collectors.groupingBy(
                              Target::getQuestion, Collectors.summingDouble(Target::getShare)));
              return sums.entrySet().stream()
                  .filter(e -> Math.abs(e.getValue() - 1) > 1e-6)
                  .map(
                      e ->
                          new Fault(
                              s,
                              "heeft doelaandelen voor ‘"
                                  + e.getKey().getId()
                                  + "’ die samen geen 1 zijn",
                              "has target shares for ‘"
                                  + e.getKey().getId()
                                  + "’ that do not add up to 1"));
            });
  }

  private static Stream<Fault> samples(
      Checked study, Predicate<Sample> wrong, String dutch, String english) {
    return study.all(Sample.class).filter(wrong).map(s -> new Fault(s, dutch, english));
  }
}
