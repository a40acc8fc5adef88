// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.Analysis;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.Run;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.placement.Cut;
import org.ketenspiegel.analysis.placement.Evidence;
import org.ketenspiegel.analysis.placement.Importance;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.design.Sampling;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Moments;
import org.ketenspiegel.statistics.drivers.Driver;
import org.ketenspiegel.statistics.drivers.DriverRegression;
import org.ketenspiegel.statistics.drivers.DriverResult;

/**
 * Which aspects go with the overall judgement: importance as the LMG share of R² over complete
 * rows, performance as the mean of everybody who judged the aspect; the lines at their means.
 */
public final class Impact implements Analysis<ImpactOptions> {

  /** The id under which it is contributed. */
  public static final String ID = "impact";

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
    return placement(data, fielded.get(), outcomes.getFirst(), drivers);
  }

  private static List<Variable> named(Fielded fielded, String word, String agency) {
    return fielded.variables(word).stream()
        .filter(v -> v.kind() != Variable.Kind.TEXT && v.kind() != Variable.Kind.MULTIPLE)
        .filter(v -> agency.isEmpty() || v.agency().isEmpty() || v.agency().get().equals(agency))
        .toList();
  }

  private static AnalysisResult placement(
      StudyData data, Fielded fielded, Variable outcome, List<Variable> drivers) {
    Sampling sampling = Sampling.of(fielded.design(), fielded.table());
    double[] weights = weights(sampling, fielded.rows());
    double[] judged = scores(fielded, outcome);
    double[][] aspects = drivers.stream().map(d -> scores(fielded, d)).toArray(double[][]::new);
    DriverResult result = DriverRegression.of(judged, aspects, weights);
    if (!(result instanceof DriverResult.Fitted fitted)) {
      return new Unanswered(Refusals.words(result, drivers));
    }
    List<Placement.Point> points = new ArrayList<>();
    for (int i = 0; i < drivers.size(); i++) {
      Moments moments = Moments.of(given(aspects[i]), given(aspects[i], weights));
      Driver driver = fitted.drivers().get(i);
      points.add(
          new Placement.Point(
              drivers.get(i).id(),
              drivers.get(i).name(),
              moments.n(),
              driver.lmg(),
              moments.mean(),
              Optional.of(
                  new Importance(
                      driver.lmg(),
                      driver.johnson(),
                      driver.correlation(),
                      driver.beta(),
                      driver.vif())),
              Set.of()));
    }
    Optional<AgencyOutline> agency = outcome.agency().flatMap(data.outline()::agency);
    return new Placement(
        outcome.name().map(n -> n + agency.map(a -> " · " + a.shortName()).orElse("")),
        outcome.text(),
        outcome.agency(),
        Placement.Axis.of(
            Text.of(
                "impact op het totaaloordeel (aandeel in R²)",
                "impact on the overall judgement (share of R²)"),
            Cut.MEAN,
            points.stream().mapToDouble(Placement.Point::x).toArray()),
        Placement.Axis.of(
            Text.of("oordeel (gemiddelde)", "judgement (mean)"),
            Cut.MEAN,
            points.stream().mapToDouble(Placement.Point::y).toArray()),
        points,
        Map.of(),
        Evidence.NONE,
        fitted.rSquared(),
        fitted.n(),
        basis(outcome, fitted),
        Provenance.of(fielded));
  }

  private static Basis basis(Variable outcome, DriverResult.Fitted fitted) {
    Text asked = outcome.asked().or(Text.of("allen", "everybody"));
    String r2 = Long.toString(Math.round(fitted.rSquared() * 100));
    return new Basis(
        Text.of(
            asked.in("nl") + ", alle aspecten beoordeeld",
            asked.in("en") + ", every aspect judged"),
        Text.of(
            "impact: LMG-aandeel in de verklaarde variantie ("
                + r2
                + " %); samenhang, geen bewijs van oorzaak; lijnen op het gemiddelde van de"
                + " aspecten",
            "impact: LMG share of the explained variance ("
                + r2
                + " %); an association, no proof of a cause; lines at the mean of the aspects"),
        Text.NONE);
  }

  /** NaN where there is no scored answer or the respondent takes no part. */
  private static double[] scores(Fielded fielded, Variable variable) {
    Column column = fielded.table().require(variable.column());
    double[] scores = new double[fielded.table().rows()];
    for (int row = 0; row < scores.length; row++) {
      scores[row] = fielded.rows().contains(row) ? score(column, variable, row) : Double.NaN;
    }
    return scores;
  }

  private static double score(Column column, Variable variable, int row) {
    if (column.missingAt(row).isPresent()) {
      return Double.NaN;
    }
    if (!(column instanceof CodeColumn codes) || variable.scale().categories().isEmpty()) {
      return column.numberAt(row);
    }
    return variable
        .scale()
        .category(codes.code(codes.index(row)))
        .map(CategoryOutline::score)
        .orElse(OptionalDouble.empty())
        .orElse(Double.NaN);
  }

  private static double[] weights(Sampling sampling, Rows rows) {
    double[] weights = new double[rows.size()];
    rows.forEach(row -> weights[row] = sampling.weight(row));
    return weights;
  }

  private static double[] given(double[] values) {
    return given(values, values);
  }

  private static double[] given(double[] answers, double[] values) {
    return IntStream.range(0, answers.length)
        .filter(row -> !Double.isNaN(answers[row]))
        .mapToDouble(row -> values[row])
        .toArray();
  }
}
