// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.ketenspiegel.instrument.checks.Check.Fault;
import org.ketenspiegel.model.study.Agency;
import org.ketenspiegel.model.study.AnalysisBlock;
import org.ketenspiegel.model.study.Audience;
import org.ketenspiegel.model.study.Identified;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.OptionValue;
import org.ketenspiegel.model.study.Relevance;
import org.ketenspiegel.model.study.SavedAnalysis;

/** Options of analyses, saved or in a report: that name what the study knows. */
final class OptionChecks {

  static final List<Check> ALL =
      List.of(
          Check.error("option-twice", OptionChecks::twice),
          Check.error("option-audience", OptionChecks::audience),
          Check.error("option-question", OptionChecks::questions),
          Check.error("option-agency", OptionChecks::agency),
          Check.error("option-group", OptionChecks::groups),
          Check.error("relevance-odd", OptionChecks::relevance));

  private static final Set<String> WHOLE_GROUPS = Set.of("agency", "segment");

  private OptionChecks() {}

  /** Something with options. */
  private record Asked(Identified owner, List<OptionValue> options) {

    Optional<String> value(String name) {
      return options.stream()
          .filter(o -> name.equals(o.getName()))
          .map(o -> Objects.toString(o.getValue(), "").strip())
          .filter(v -> !v.isEmpty())
          .findFirst();
    }

    Stream<String> values(String name) {
      return value(name).stream()
          .flatMap(v -> Arrays.stream(v.split(",")))
          .map(String::strip)
          .filter(v -> !v.isEmpty());
    }
  }

  private static Stream<Asked> asked(Checked study) {
    return Stream.concat(
        study.all(SavedAnalysis.class).map(a -> new Asked(a, a.getOptions())),
        study.all(AnalysisBlock.class).map(b -> new Asked(b, b.getOptions())));
  }

  private static Stream<Fault> relevance(Checked study) {
    return study
        .all(Relevance.class)
        .filter(
            r ->
                isOdd(r.getMean(), Double.MAX_VALUE)
                    || isOdd(r.getShare(), 1)
                    || isOdd(r.getPoints(), Double.MAX_VALUE))
        .map(
            r ->
                new Fault(
                    r,
                    "noemt een verschil van belang dat geen verschil kan zijn (schaal en NPS: boven"
                        + " 0, aandeel: tussen 0 en 1)",
                    "has a difference that matters that can be none (scale and NPS: above 0, share:"
                        + " between 0 and 1)"));
  }

  /** What is not said is the usual one. */
  private static boolean isOdd(Double said, double below) {
    return said != null && !(said > 0 && said < below);
  }

  private static Stream<Fault> twice(Checked study) {
    return asked(study)
        .filter(
            a -> {
              Set<String> seen = new HashSet<>();
              return a.options().stream().anyMatch(o -> !seen.add(o.getName()));
            })
        .map(a -> new Fault(a.owner(), "heeft een optie twee keer", "has an option twice"));
  }

  private static Stream<Fault> audience(Checked study) {
    return unknown(study, "audience", (a, word) -> audience(study, word).isPresent());
  }

  private static Stream<Fault> questions(Checked study) {
    return Stream.of("questions", "outcome", "drivers")
        .flatMap(option -> unknown(study, option, (a, word) -> names(study, a, word)));
  }

  private static Stream<Fault> agency(Checked study) {
    return unknown(
        study,
        "agency",
        (a, word) -> study.all(Agency.class).anyMatch(agency -> word.equals(agency.getId())));
  }

  private static Stream<Fault> groups(Checked study) {
    return unknown(
        study,
        "by",
        (a, word) ->
            WHOLE_GROUPS.contains(word)
                || audiences(study, a)
                    .flatMap(audience -> audience.getSegments().stream())
                    .anyMatch(s -> word.equals(s.getId()))
                || names(study, a, word));
  }

  private static Stream<Fault> unknown(
      Checked study, String option, BiPredicate<Asked, String> known) {
    return asked(study)
        .flatMap(
            a ->
                a.values(option)
                    .filter(word -> !known.test(a, word))
                    .map(
                        word ->
                            new Fault(
                                a.owner(),
                                "noemt bij ‘" + option + "’ iets dat er niet is: ‘" + word + "’",
                                "names something unknown in ‘" + option + "’: ‘" + word + "’")));
  }

  /** Whether a word is a question, an item or a variable of the audience's questionnaires. */
  private static boolean names(Checked study, Asked asked, String word) {
    return audiences(study, asked)
        .flatMap(audience -> study.all(Instrument.class).filter(i -> i.getAudience() == audience))
        .flatMap(i -> Variables.of(i).stream())
        .map(Variables.Variable::id)
        .anyMatch(
            id ->
                id.equals(word)
                    || id.startsWith(word) && "@.=".indexOf(id.charAt(word.length())) >= 0);
  }

  /** The audience that is named, or every one. */
  private static Stream<Audience> audiences(Checked study, Asked asked) {
    return asked
        .value("audience")
        .map(id -> audience(study, id).stream())
        .orElseGet(() -> study.all(Audience.class));
  }

  private static Optional<Audience> audience(Checked study, String id) {
    return study.all(Audience.class).filter(a -> id.equals(a.getId())).findFirst();
  }
}
