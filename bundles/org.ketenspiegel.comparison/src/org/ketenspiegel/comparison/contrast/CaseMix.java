// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.gap.Alternative;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Contrast.Relation;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Test;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.TestOutcome;
import org.ketenspiegel.statistics.design.DesignRegression;
import org.ketenspiegel.statistics.design.SampleRows;

/**
 * Differences with the composition of the groups held equal: all parties of a matter in one
 * weighted regression on the group and on the categories of other variables, its variance that of
 * the design. Stands beside the plain difference and decides nothing.
 *
 * @param variables whose composition is held equal; numbers are taken as they are
 */
public record CaseMix(List<String> variables, double level) {

  public CaseMix {
    variables = List.copyOf(variables);
  }

  /** Where it was asked for and cannot be had. */
  public static Optional<Text> caution(List<String> variables, List<Matter> matters) {
    boolean apart = matters.stream().anyMatch(m -> m.parties().size() > 1 && !isOne(m));
    return variables.isEmpty() || !apart
        ? Optional.empty()
        : Optional.of(
            Text.of(
                "een schatting bij gelijke samenstelling staat alleen bij groepen die dezelfde"
                    + " vragenlijst invulden: tussen doelgroepen is er geen",
                "an estimate of equal composition stands only beside groups that answered the same"
                    + " questionnaire: between audiences there is none"));
  }

  private static boolean isOne(Matter matter) {
    Fielded fielded = matter.parties().getFirst().fielded();
    return matter.parties().stream().allMatch(p -> p.fielded() == fielded);
  }

  /** The same contrasts with an estimate of equal composition beside each that can have one. */
  public List<Gap> beside(Matter matter, Measure measure, List<Gap> gaps) {
    Fielded fielded = matter.parties().getFirst().fielded();
    if (variables.isEmpty() || !isOne(matter)) {
      return gaps;
    }
    Rows rows = rows(matter, measure, fielded);
    Optional<DesignRegression> fit =
        DesignRegression.of(rows.x(), rows.y(), rows.drawn(matter.parties().getFirst()));
    List<String> keys = matter.parties().stream().map(Party::key).toList();
    return gaps.stream()
        .map(g -> g instanceof Contrast c ? beside(c, keys, rows, fit) : g)
        .toList();
  }

  private Gap beside(Contrast c, List<String> keys, Rows rows, Optional<DesignRegression> fit) {
    double[] contrast = new double[rows.columns()];
    contrast[keys.indexOf(c.first().key())] = 1;
    contrast[keys.indexOf(c.second().key())] = -1;
    boolean told = c.relation() != Relation.COMPLEMENT || keys.size() == 2;
    Optional<Alternative> adjusted =
        told
            ? fit.flatMap(f -> f.difference(contrast))
                .flatMap(d -> alternative(d, c.kind() == Line.Kind.NPS ? 100 : 1, rows.y().length))
            : Optional.empty();
    if (adjusted.isEmpty()) {
      return c;
    }
    List<Alternative> all = new ArrayList<>(c.alternatives());
    all.add(adjusted.get());
    return c.with(c.first(), c.second(), all);
  }

  private Optional<Alternative> alternative(Estimate plain, double unit, int n) {
    Estimate d = plain.scaled(unit);
    String names = String.join(", ", variables);
    return d.test() instanceof TestOutcome.Tested tested
        ? Optional.of(
            new Alternative(
                Test.REGRESSION,
                Text.of(
                    "bij gelijke samenstelling naar " + names,
                    "with equal composition by " + names),
                n,
                d.value(),
                d.standardError(),
                d.interval(level),
                tested.statistic(),
                tested.degreesOfFreedom(),
                tested.p()))
        : Optional.empty();
  }

  /** One row for each answer of each party: its group and the respondent's other categories. */
  private record Rows(
      List<double[]> columnsOfRows, List<Double> answers, List<Integer> tableRows, int columns) {

    double[][] x() {
      return columnsOfRows.toArray(double[][]::new);
    }

    double[] y() {
      return answers.stream().mapToDouble(v -> v).toArray();
    }

    SampleRows drawn(Party party) {
      Responses any = new Responses(party.sampling(), new double[party.fielded().table().rows()]);
      return new SampleRows(
          tableRows.stream().mapToDouble(party.sampling()::weight).toArray(),
          tableRows.stream().mapToInt(any::unit).toArray(),
          any.strata());
    }
  }

  private Rows rows(Matter matter, Measure measure, Fielded fielded) {
    List<Covariate> covariates = variables.stream().map(v -> Covariate.of(fielded, v)).toList();
    int groups = matter.parties().size();
    int width = groups + covariates.stream().mapToInt(Covariate::width).sum();
    Rows rows = new Rows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), width);
    for (int g = 0; g < groups; g++) {
      Responses responses = matter.parties().get(g).responses(measure);
      for (int row : responses.rows()) {
        double[] x = new double[width];
        x[g] = 1;
        int at = groups;
        boolean known = true;
        for (Covariate covariate : covariates) {
          known &= covariate.put(row, x, at);
          at += covariate.width();
        }
        if (known) {
          rows.columnsOfRows().add(x);
          rows.answers().add(responses.values()[row]);
          rows.tableRows().add(row);
        }
      }
    }
    return rows;
  }

  /** A variable as columns: one for each category but the first, or the number itself. */
  private record Covariate(Column column, List<String> categories) {

    static Covariate of(Fielded fielded, String word) {
      String name = fielded.variables(word).stream().findFirst().map(Variable::column).orElse(word);
      Column column = fielded.table().require(name);
      boolean number = column instanceof NumberColumn;
      List<String> categories = new ArrayList<>();
      for (int row = 0; row < column.rows() && !number; row++) {
        String text = column.textAt(row);
        if (column.missingAt(row).isEmpty() && !categories.contains(text)) {
          categories.add(text);
        }
      }
      return new Covariate(column, categories);
    }

    int width() {
      return categories.isEmpty() ? 1 : categories.size() - 1;
    }

    boolean put(int row, double[] x, int at) {
      if (column.missingAt(row).isPresent()) {
        return false;
      }
      if (categories.isEmpty()) {
        x[at] = column.numberAt(row);
        return !Double.isNaN(x[at]);
      }
      int category = categories.indexOf(column.textAt(row));
      if (category > 0) {
        x[at + category - 1] = 1;
      }
      return true;
    }
  }
}
