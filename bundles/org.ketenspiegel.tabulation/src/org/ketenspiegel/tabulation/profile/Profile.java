// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.Analysis;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.Run;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.measure.Scores;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Role;

/**
 * Who is most dissatisfied: for each category of each characteristic the share of fails and the
 * mean beside those of everybody else (statistics 4.5), and the combinations of two that stand out.
 * A judgement of several agencies has a profile for each.
 */
public final class Profile implements Analysis<ProfileOptions> {

  /** The id under which it is contributed, and the kind of its composite. */
  public static final String ID = "profile";

  @Override
  public ProfileOptions defaults(StudyOutline study) {
    return new ProfileOptions(
        study.audiences().isEmpty() ? "" : study.audiences().getFirst().id(), "", List.of());
  }

  @Override
  public AnalysisResult run(StudyData data, ProfileOptions options, Run run) {
    Optional<Fielded> fielded =
        options.audience().isEmpty()
            ? data.fieldings().stream().findFirst()
            : data.latest(options.audience());
    if (fielded.isEmpty()) {
      return new Unanswered(
          Text.of(
              "van doelgroep '" + options.audience() + "' zijn er geen antwoorden",
              "there are no answers of audience '" + options.audience() + "'"));
    }
    List<Variable> judgements = judgements(fielded.get(), options);
    if (judgements.isEmpty()) {
      return new Unanswered(
          Text.of(
              "kies een oordeel: een vraag met een cijfer of een schaal",
              "choose a judgement: a question with a mark or a scale"));
    }
    List<AnalysisResult> parts = new ArrayList<>();
    for (Variable judgement : judgements) {
      run.progress((double) parts.size() / judgements.size());
      AnalysisResult part = of(data.outline(), fielded.get(), judgement, options, run);
      if (part instanceof Composite both) {
        parts.addAll(both.parts());
      } else if (judgements.size() == 1) {
        return part;
      } else {
        parts.add(part);
      }
    }
    return new Composite(ID, parts);
  }

  private static List<Variable> judgements(Fielded fielded, ProfileOptions options) {
    List<Variable> named =
        options.outcome().isBlank()
            ? fielded.variables().stream().filter(v -> v.role() == Role.OVERALL).toList()
            : fielded.variables(options.outcome().strip());
    if (named.isEmpty() && !options.outcome().isBlank()) {
      throw new IllegalArgumentException("there is no question '" + options.outcome() + "'");
    }
    List<Variable> judging =
        named.stream()
            .filter(v -> v.kind() != Kind.TEXT && v.kind() != Kind.MULTIPLE)
            .filter(v -> v.kind() == Kind.NUMBER || v.scale().scored().size() > 1)
            .toList();
    // without a word the first question is meant, of every agency
    return options.outcome().isBlank() && !judging.isEmpty()
        ? judging.stream()
            .filter(v -> v.question().equals(judging.getFirst().question()))
            .filter(v -> v.item().equals(judging.getFirst().item()))
            .toList()
        : judging;
  }

  private static AnalysisResult of(
      StudyOutline outline, Fielded fielded, Variable judgement, ProfileOptions options, Run run) {
    double largest =
        Arrays.stream(Scores.scores(fielded, judgement))
            .filter(v -> !Double.isNaN(v))
            .max()
            .orElse(Double.NaN);
    Optional<Fail> fail = Fail.of(judgement, options.fail(), largest);
    if (fail.isEmpty()) {
      return new Unanswered(
          Text.of(
              "zeg welke antwoorden op '" + judgement.id() + "' onvoldoende zijn",
              "say which answers to '" + judgement.id() + "' are a fail"));
    }
    Outcome outcome = Outcome.of(fielded, judgement, fail.get());
    List<Characteristic> characteristics =
        Characteristics.of(outline, outcome, options.characteristics());
    if (characteristics.isEmpty()) {
      return new Unanswered(
          Text.of(
              "er is geen kenmerk dat de respondenten in groepen verdeelt",
              "there is no characteristic that divides the respondents into groups"));
    }
    ProfileWords words = new ProfileWords(outline, options);
    List<AnalysisResult> parts = new ArrayList<>();
    parts.add(new ProfileTable(outcome, options, words).of(characteristics));
    if (options.combinations() != ProfileOptions.Combinations.NONE) {
      parts.add(new Combinations(outcome, options, words).of(characteristics, run));
    }
    return new Composite(ID, parts);
  }
}
