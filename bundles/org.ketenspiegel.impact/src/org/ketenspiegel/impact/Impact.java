// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketenspiegel.analysis.Analysis;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.Run;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.impact.ImpactOptions.MissingRule;
import org.ketenspiegel.impact.ImpactOptions.Performance;
import org.ketenspiegel.model.Text;

/**
 * Which aspects go with the overall judgement: importance as the LMG share of R², performance as
 * the mean (or top-2 share) of everybody who judged the aspect, and how often both fall into the
 * same quadrant when the sample is drawn again. A composite when several agencies or all rules for
 * missing answers are asked for.
 */
public final class Impact implements Analysis<ImpactOptions> {

  /** The id under which it is contributed. */
  public static final String ID = "impact";

  /** The kind of the composite with a matrix for each agency. */
  public static final String AGENCIES = "impact-agencies";

  /** The kind of the composite with a matrix by each rule for missing answers. */
  public static final String RULES = "impact-missing-rules";

  /** The caution that one factor dominates all aspects. */
  public static final Text HALO =
      Text.of(
          "één factor overheerst alle aspecten (halo): hun impact is nauwelijks te scheiden",
          "one factor dominates all aspects (halo): their impacts can hardly be told apart");

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
    Asked asked = Asked.of(fielded.get(), options);
    if (options.agency().isEmpty() && !asked.agencies().isEmpty()) {
      return new Composite(
          AGENCIES,
          asked.agencies().stream()
              .map(agency -> run.result(ID, options.with("agency", agency)))
              .toList());
    }
    if (options.missing() == MissingRule.ALL) {
      return new Composite(
          RULES, MissingRule.RULES.stream().map(rule -> ruled(options, rule, run)).toList());
    }
    if (asked.outcomes().size() != 1 || asked.drivers().isEmpty()) {
      return new Unanswered(
          Text.of(
              "kies een totaaloordeel en de aspecten die ermee kunnen samenhangen",
              "choose one overall judgement and the aspects that may go with it"));
    }
    return unscaled(asked.drivers(), options)
        .<AnalysisResult>map(Unanswered::new)
        .orElseGet(() -> new Making(data, options, run).of(fielded.get(), asked));
  }

  private static AnalysisResult ruled(ImpactOptions options, MissingRule rule, Run run) {
    AnalysisResult result =
        run.result(ID, options.with("missing", rule.name().toLowerCase(Locale.ROOT)));
    return result instanceof Placement placement
        ? placement.titled(
            Text.of(
                placement.title().in("nl") + " · " + rule.words().in("nl"),
                placement.title().in("en") + " · " + rule.words().in("en")))
        : result;
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
}
