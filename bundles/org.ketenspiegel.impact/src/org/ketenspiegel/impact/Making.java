// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.Run;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.placement.Cut;
import org.ketenspiegel.analysis.placement.Fragility;
import org.ketenspiegel.analysis.placement.Specification;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.impact.ImpactOptions.Performance;
import org.ketenspiegel.impact.ImpactOptions.Specifications;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.drivers.DriverBootstrap.Sofar;
import org.ketenspiegel.statistics.drivers.DriverReplicates;
import org.ketenspiegel.statistics.drivers.DriverResult;

/** Makes one matrix: of one audience and agency, by one rule for missing answers. */
record Making(StudyData data, ImpactOptions options, Run run) {

  AnalysisResult of(Fielded fielded, Asked asked) {
    Answers answers = answers(fielded, asked);
    Fit fit = fit(answers);
    if (!(fit.result() instanceof DriverResult.Fitted fitted)) {
      return new Unanswered(Refusals.words(fit.result(), asked.drivers()));
    }
    Optional<Crosshairs> previous =
        Crosshairs.needPrevious(options) ? previous(fielded) : Optional.empty();
    if (Crosshairs.needPrevious(options) && previous.isEmpty()) {
      return new Unanswered(
          Text.of(
              "er is geen eerdere meting waarop de lijnen kunnen staan",
              "there is no earlier wave for the lines to stand at"));
    }
    Crosshairs lines = Crosshairs.of(options, asked.drivers(), previous);
    Matrix matrix =
        new Matrix(
            data, fielded, answers, options, fit, fitted, lines, specifications(fielded, asked));
    return matrix.placement(
        new Replication(options, run)
            .of(fit, sofar -> run.preview(() -> matrix.placement(usable(sofar), List.of()))),
        fragilities(answers));
  }

  private static Optional<DriverReplicates> usable(Sofar sofar) {
    return Optional.of(sofar.replicates()).filter(r -> r.size() > 0);
  }

  private Answers answers(Fielded fielded, Asked asked) {
    return Answers.of(fielded, asked.outcomes().getFirst(), asked.drivers(), options.performance());
  }

  private Fit fit(Answers answers) {
    return Fit.of(answers, options.missing(), options.notApplicable(), options.seed());
  }

  /** Who wants no replicates does not ask how sure a place is. */
  private List<Fragility> fragilities(Answers answers) {
    return options.replicates() == 0 ? List.of() : Fragilities.of(answers, options);
  }

  private List<Specification> specifications(Fielded fielded, Asked asked) {
    if (options.specifications() == Specifications.ONE) {
      return List.of();
    }
    Answers top2 =
        Answers.of(fielded, asked.outcomes().getFirst(), asked.drivers(), Performance.TOP2);
    return Multiverse.of(answers(fielded, asked), top2, options);
  }

  /** The means of the aspects in the wave before of the same audience, by the same options. */
  private Optional<Crosshairs> previous(Fielded now) {
    List<Fielded> waves =
        data.fieldings().stream().filter(f -> f.audience().equals(now.audience())).toList();
    int before = waves.indexOf(now) - 1;
    if (before < 0) {
      return Optional.empty();
    }
    Fielded earlier = waves.get(before);
    Asked asked = Asked.of(earlier, options);
    if (asked.outcomes().size() != 1 || asked.drivers().isEmpty()) {
      return Optional.empty();
    }
    Answers answers = answers(earlier, asked);
    if (!(fit(answers).result() instanceof DriverResult.Fitted fitted)) {
      return Optional.empty();
    }
    Text words =
        Text.of(
            "gemiddelde van " + earlier.waveName().in("nl"),
            "mean of " + earlier.waveName().in("en"));
    double importance = fitted.drivers().stream().mapToDouble(d -> d.lmg()).average().orElseThrow();
    double[][] columns = answers.sample().performance();
    double judgement =
        IntStream.range(0, columns.length)
            .mapToDouble(k -> Means.of(columns[k], answers.sample().weights()))
            .average()
            .orElseThrow();
    return Optional.of(new Crosshairs(new Cut.At(importance, words), new Cut.At(judgement, words)));
  }
}
