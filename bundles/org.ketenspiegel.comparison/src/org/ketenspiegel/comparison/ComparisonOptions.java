// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.options.Adjust;
import org.ketenspiegel.analysis.options.Option;
import org.ketenspiegel.analysis.options.Option.Group;

/**
 * What is compared between whom, and what counts as a difference.
 *
 * @param audience id of the audience; empty for the only or first one
 * @param questions variables, questions, columns, or concepts when audiences are compared; empty
 *     for every judgement
 * @param between {@code agency}, {@code audience}, {@code segment}, ids of segments, or a variable
 * @param paired variables or columns of the same respondents to compare with one another, instead
 *     of {@code questions} and {@code between}
 * @param against whom each group stands against
 * @param statistic {@code mean}, {@code top2}, {@code bottom2}, {@code share:CODE}, {@code nps} or
 *     the id of a net; empty for what suits the question
 * @param adjust how p values are adjusted for the number of tests in a family
 * @param family which tests are a family
 * @param equivalence the smallest difference of interest; empty for 0.3 on a scale and 10 points on
 *     a share
 * @param casemix variables whose composition is held equal in a second estimate
 * @param confidence level of the intervals, between 0 and 1
 */
public record ComparisonOptions(
    @Option(nl = "Doelgroep", en = "Audience", group = Group.HIDDEN) String audience,
    @Option(nl = "Vragen", en = "Questions", group = Group.HIDDEN) List<String> questions,
    @Option(nl = "Vergeleken naar", en = "Between") List<String> between,
    @Option(nl = "Gepaard", en = "Paired", group = Group.HIDDEN) List<String> paired,
    @Option(nl = "Tegenover", en = "Against") Against against,
    @Option(nl = "Uitkomst", en = "Statistic") String statistic,
    @Option(nl = "Correctie", en = "Adjust", group = Group.MORE) Adjust adjust,
    @Option(nl = "Familie", en = "Family", group = Group.MORE) Family family,
    @Option(nl = "Kleinste verschil van belang", en = "Smallest difference of interest")
        String equivalence,
    @Option(nl = "Gelijke samenstelling naar", en = "Equal composition by") List<String> casemix,
    @Option(nl = "Betrouwbaarheid", en = "Confidence", group = Group.MORE) double confidence) {

  public ComparisonOptions {
    questions = List.copyOf(questions);
    between = List.copyOf(between);
    paired = List.copyOf(paired);
    casemix = List.copyOf(casemix);
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException(
          "option 'confidence' is '" + confidence + "', expected a number between 0 and 1");
    }
    if (!equivalence.isBlank()
        && !equivalence.strip().matches("[0-9]*\\.?[0-9]*[1-9][0-9]*\\.?0*")) {
      throw new IllegalArgumentException(
          "option 'equivalence' is '" + equivalence + "', expected a number above 0");
    }
  }

  /** All pairs, Holm's adjustment within each row, 95 % intervals. */
  public ComparisonOptions(String audience, List<String> questions, List<String> between) {
    this(
        audience,
        questions,
        between,
        List.of(),
        Against.EACH_OTHER,
        "",
        Adjust.HOLM,
        Family.ROW,
        "",
        List.of(),
        0.95);
  }

  public ComparisonOptions paired(List<String> questionsOfTheSame) {
    return new ComparisonOptions(
        audience,
        questions,
        between,
        questionsOfTheSame,
        against,
        statistic,
        adjust,
        family,
        equivalence,
        casemix,
        confidence);
  }

  public ComparisonOptions casemix(List<String> variables) {
    return new ComparisonOptions(
        audience,
        questions,
        between,
        paired,
        against,
        statistic,
        adjust,
        family,
        equivalence,
        variables,
        confidence);
  }

  public ComparisonOptions statistic(String word) {
    return new ComparisonOptions(
        audience,
        questions,
        between,
        paired,
        against,
        word,
        adjust,
        family,
        equivalence,
        casemix,
        confidence);
  }

  /** The bound that was asked for. */
  Optional<Double> bound() {
    return equivalence.isBlank()
        ? Optional.empty()
        : Optional.of(Double.parseDouble(equivalence.strip()));
  }

  /** Whom a group stands against. */
  public enum Against {
    /** Every group against every other. */
    EACH_OTHER,
    /** Every group against all who are not in it. */
    REST
  }

  /** Which tests are adjusted together. */
  public enum Family {
    /** All pairs of one row. */
    ROW,
    /** All pairs of all rows. */
    ALL
  }
}
