// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.Analysis;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.Run;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.placement.Specification;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.impact.ImpactOptions.Performance;
import org.ketenspiegel.impact.ImpactOptions.Specifications;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.drivers.DriverResult;

/**
 * Which aspects go with the overall judgement: importance as the LMG share of R², performance as
 * the mean (or top-2 share) of everybody who judged the aspect, and how often both fall into the
 * same quadrant when the sample is drawn again.
 */
public final class Impact implements Analysis<ImpactOptions> {

  /** The id under which it is contributed. */
  public static final String ID = "impact";

  /** Fewer categories have no best two that leave something. */
  private static final int LEAST_CATEGORIES = 3;

  @Override
  public ImpactOptions defaults(StudyOutline study) {
    return new ImpactOptions(
        study.audiences().isEmpty() ? "" : study.audiences().getFirst().id(),
        study.agencies().isEmpty() ? "" : study.agencies().getFirst().id(),
        "",
        List.of());
  }

  @Override
  public AnalysisResult run(StudyData data, ImpactOptions options, Run run) {
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
    List<Variable> outcomes = named(fielded.get(), options.outcome(), options.agency());
    List<Variable> drivers =
        options.drivers().stream()
            .flatMap(d -> named(fielded.get(), d, options.agency()).stream())
            .filter(v -> !outcomes.contains(v))
            .distinct()
            .toList();
    if (outcomes.size() != 1 || drivers.isEmpty()) {
      return new Unanswered(
          Text.of(
              "kies een totaaloordeel en de aspecten die ermee kunnen samenhangen",
              "choose one overall judgement and the aspects that may go with it"));
    }
    return unscaled(drivers, options)
        .<AnalysisResult>map(Unanswered::new)
        .orElseGet(() -> placed(data, fielded.get(), outcomes.getFirst(), drivers, options, run));
  }

  private static Optional<Text> unscaled(List<Variable> drivers, ImpactOptions options) {
    return drivers.stream()
        .filter(v -> options.performance() == Performance.TOP2)
        .filter(v -> v.scale().scored().size() < LEAST_CATEGORIES)
        .findFirst()
        .map(
            v ->
                Text.of(
                    v.name().in("nl") + " heeft geen schaal met twee hoogste antwoorden",
                    v.name().in("en") + " has no scale with two best answers"));
  }

  private static List<Variable> named(Fielded fielded, String word, String agency) {
    return fielded.variables(word).stream()
        .filter(v -> v.kind() != Variable.Kind.TEXT && v.kind() != Variable.Kind.MULTIPLE)
        .filter(v -> agency.isEmpty() || v.agency().isEmpty() || v.agency().get().equals(agency))
        .toList();
  }

  private static AnalysisResult placed(
      StudyData data,
      Fielded fielded,
      Variable outcome,
      List<Variable> drivers,
      ImpactOptions options,
      Run run) {
    Answers answers = Answers.of(fielded, outcome, drivers, options.performance());
    Fit fit = Fit.of(answers.sample(), options.missing(), options.seed());
    if (!(fit.result() instanceof DriverResult.Fitted fitted)) {
      return new Unanswered(Refusals.words(fit.result(), drivers));
    }
    List<Specification> specifications =
        options.specifications() == Specifications.ALL
            ? Multiverse.of(
                answers, Answers.of(fielded, outcome, drivers, Performance.TOP2), options)
            : List.of();
    Matrix matrix = new Matrix(data, fielded, answers, options, fitted, specifications);
    return matrix.placement(
        new Replication(options, run)
            .of(fit, sofar -> run.preview(matrix.placement(Optional.of(sofar)))));
  }
}
