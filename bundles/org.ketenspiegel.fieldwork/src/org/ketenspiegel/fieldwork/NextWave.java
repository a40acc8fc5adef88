// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.fieldwork;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.estimation.Estimator;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.measure.AnswerBase;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.measure.Parts;
import org.ketenspiegel.analysis.measure.Quantities;
import org.ketenspiegel.analysis.measure.Scores;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.design.Sampling;
import org.ketenspiegel.data.design.Units.FirstStage;
import org.ketenspiegel.fieldwork.Need.Outcome;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Role;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.Moments;
import org.ketenspiegel.statistics.Weights;
import org.ketenspiegel.statistics.design.IntraclassCorrelation;

/** Plans the next wave from the variances, clusters and response of the latest one. */
public final class NextWave {

  private static final String TOTAL = "total";

  /** Below it nothing is told of a group. */
  private static final long SMALL = 10;

  /** A hair above a whole number in binary is no invitation. */
  private static final double ROUNDING = 1e-9;

  private final StudyData data;
  private final Fielded fielded;
  private final Sampling sampling;
  private final PlanOptions options;

  private NextWave(StudyData data, Fielded fielded, PlanOptions options) {
    this.data = data;
    this.fielded = fielded;
    this.options = options;
    sampling = Responses.sampling(fielded);
  }

  /**
   * One need for each question and group that has answers.
   *
   * @throws IllegalArgumentException when the audience has no answers or a question is not known
   */
  public static List<Need> of(StudyData data, PlanOptions options) {
    Optional<Fielded> fielded =
        options.audience().isEmpty()
            ? data.fieldings().stream().findFirst()
            : data.latest(options.audience());
    return new NextWave(
            data,
            fielded.orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there are no answers of audience '" + options.audience() + "'")),
            options)
        .needs();
  }

  private List<Need> needs() {
    List<Need> needs = new ArrayList<>();
    for (Variable variable : variables()) {
      for (Measure measure : Quantities.of("mean", variable)) {
        for (Parts.Part part : parts()) {
          need(variable, measure, part).ifPresent(needs::add);
        }
      }
    }
    return needs;
  }

  private List<Variable> variables() {
    if (options.questions().isEmpty()) {
      return fielded.variables().stream().filter(v -> v.role() == Role.OVERALL).toList();
    }
    List<Variable> found = new ArrayList<>();
    for (String word : options.questions()) {
      List<Variable> named = fielded.variables(word);
      if (named.isEmpty()) {
        throw new IllegalArgumentException("there is no question '" + word + "'");
      }
      found.addAll(named);
    }
    return found;
  }

  private List<Parts.Part> parts() {
    return options.by().isEmpty()
        ? List.of(new Parts.Part(TOTAL, Text.of("totaal", "total"), fielded.rows()))
        : options.by().stream()
            .flatMap(b -> Parts.of(b, data.outline(), fielded).stream())
            .toList();
  }

  private Optional<Need> need(Variable variable, Measure measure, Parts.Part part) {
    double[] scores = Scores.of(fielded, variable, measure, AnswerBase.of(variable));
    Responses answers = Responses.of(sampling, part.rows(), scores);
    if (answers.n() == 0) {
      return Optional.empty();
    }
    if (answers.n() < SMALL) {
      return Optional.of(untold(variable, part));
    }
    return variance(answers).map(variance -> need(variable, part, answers, variance));
  }

  private Need untold(Variable variable, Parts.Part part) {
    return new Need(
        variable.id(),
        part.key(),
        label(variable, part),
        0,
        Double.NaN,
        Double.NaN,
        OptionalDouble.empty(),
        Double.NaN,
        Double.NaN,
        new Need.TooFewAnswers(SMALL));
  }

  /**
   * Of the mean, by the design. A group that lies in one cluster, such as those of one centre, is
   * planned within it: σ²·w/n, for which the others of that centre are the population.
   */
  private Optional<Double> variance(Responses answers) {
    if (isWithinOne(answers)) {
      Moments moments = Moments.of(answers.present(), answers.weights());
      return Optional.of(moments.variance() * weighting(answers) / answers.n()).filter(v -> v > 0);
    }
    return Estimator.mean(answers.sums())
        .map(Estimate::variance)
        .filter(v -> Double.isFinite(v) && v > 0);
  }

  private boolean isWithinOne(Responses answers) {
    return clustered() && present(answers) == 1;
  }

  private static double weighting(Responses answers) {
    return answers.n() / Weights.effectiveSize(answers.weights());
  }

  private Need need(Variable variable, Parts.Part part, Responses answers, double variance) {
    Moments moments = Moments.of(answers.present(), answers.weights());
    double squares = moments.variance();
    boolean one = isWithinOne(answers);
    OptionalDouble intraclass = one ? OptionalDouble.empty() : intraclass(answers);
    NextSize size = new NextSize(options.alpha(), options.power());
    double share = (double) answers.n() / fielded.rows().count();
    double population = options.population().orElse(Double.POSITIVE_INFINITY) * share;
    return new Need(
        variable.id(),
        part.key(),
        label(variable, part),
        answers.n(),
        Math.sqrt(squares),
        Math.sqrt(variance),
        intraclass,
        variance / (squares / answers.n()),
        size.reach() * Math.sqrt(2 * variance),
        reachable(
            size.of(
                options.difference(),
                variance,
                squares * weighting(answers),
                Math.max(0, intraclass.orElse(0)),
                clustered() && !one ? options.clusters().orElse(present(answers)) : 0,
                population,
                OptionalDouble.of(options.response().overall().orElse(1) * share)),
            options.response().of(part.key(), part.label()) * answers.n() / part.rows().count()));
  }

  /**
   * @param answering share of those invited in the group that is expected to answer the question
   */
  private Outcome reachable(Outcome outcome, double answering) {
    if (!(outcome instanceof Need.Size size)) {
      return outcome;
    }
    double there = options.population().orElse(Double.POSITIVE_INFINITY);
    return size.invitations() > there
        ? new Need.TooFewPeople(size.invitations(), (long) there)
        : new Need.Size(
            size.respondents(),
            size.clusters(),
            size.invitations(),
            (long) Math.ceil(size.respondents() / answering - ROUNDING));
  }

  private boolean clustered() {
    return sampling.units().firstStage() == FirstStage.CLUSTERS;
  }

  /** Clusters with an answer. */
  private static int present(Responses answers) {
    return (int) Arrays.stream(answers.rows()).map(answers::unit).distinct().count();
  }

  private OptionalDouble intraclass(Responses answers) {
    if (!clustered()) {
      return OptionalDouble.empty();
    }
    int[] clusters = Arrays.stream(answers.rows()).map(answers::unit).toArray();
    return IntraclassCorrelation.of(answers.present(), clusters)
            instanceof IntraclassCorrelation.Known known
        ? OptionalDouble.of(known.value())
        : OptionalDouble.empty();
  }

  private Text label(Variable variable, Parts.Part part) {
    Text name =
        variable
            .agency()
            .filter(a -> data.outline().agencies().size() > 1)
            .flatMap(data.outline()::agency)
            .map(AgencyOutline::shortName)
            .map(a -> variable.name().map(n -> n + " · " + a))
            .orElse(variable.name());
    return part.key().equals(TOTAL)
        ? name
        : Text.of(
            name.in("nl") + " · " + part.label().in("nl"),
            name.in("en") + " · " + part.label().in("en"));
  }
}
