// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.util.List;
import org.ketenspiegel.analysis.measure.AnswerBase;
import org.ketenspiegel.analysis.options.Option;
import org.ketenspiegel.analysis.options.Option.Group;
import org.ketenspiegel.analysis.outline.Variable;

/**
 * What is tabulated, and how.
 *
 * @param audience id of the audience; empty for the only or first one
 * @param questions variables, questions or columns; empty for every question that has a table
 * @param by {@code agency}, {@code segment}, ids of segments, or variables; several are crossed
 * @param statistics {@code share}, {@code top2}, {@code bottom2}, {@code net}, {@code mean}, {@code
 *     nps}, or the id of a net; empty for what suits the question
 * @param confidence level of the intervals, between 0 and 1
 */
public record TabulationOptions(
    @Option(nl = "Doelgroep", en = "Audience", group = Group.HIDDEN) String audience,
    @Option(nl = "Vragen", en = "Questions", group = Group.HIDDEN) List<String> questions,
    @Option(nl = "Uitgesplitst naar", en = "By") List<String> by,
    @Option(nl = "Weergave", en = "Layout") Layout layout,
    @Option(nl = "Uitkomst", en = "Statistic") List<String> statistics,
    @Option(nl = "Basis", en = "Base", group = Group.MORE) Base base,
    @Option(nl = "Betrouwbaarheid", en = "Confidence", group = Group.MORE) double confidence,
    @Option(nl = "Correctie", en = "Correction", group = Group.MORE) Correction correction,
    @Option(nl = "Toets", en = "Letters", group = Group.MORE) Letters letters,
    @Option(nl = "Vergeleken met", en = "Compared with", group = Group.MORE) Against against) {

  public TabulationOptions {
    questions = List.copyOf(questions);
    by = List.copyOf(by);
    statistics = List.copyOf(statistics);
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException(
          "option 'confidence' is '" + confidence + "', expected a number between 0 and 1");
    }
  }

  public TabulationOptions(String audience, List<String> questions) {
    this(
        audience,
        questions,
        List.of(),
        Layout.DETAIL,
        List.of(),
        Base.QUESTION,
        0.95,
        Correction.HOLM,
        Letters.DESIGN,
        Against.EACH_OTHER);
  }

  public TabulationOptions by(String... words) {
    return new TabulationOptions(
        audience,
        questions,
        List.of(words),
        layout,
        statistics,
        base,
        confidence,
        correction,
        letters,
        against);
  }

  public TabulationOptions statistics(String... words) {
    return new TabulationOptions(
        audience,
        questions,
        by,
        layout,
        List.of(words),
        base,
        confidence,
        correction,
        letters,
        against);
  }

  public TabulationOptions with(Layout other) {
    return new TabulationOptions(
        audience, questions, by, other, statistics, base, confidence, correction, letters, against);
  }

  public TabulationOptions with(Base other) {
    return new TabulationOptions(
        audience,
        questions,
        by,
        layout,
        statistics,
        other,
        confidence,
        correction,
        letters,
        against);
  }

  public TabulationOptions with(Correction other) {
    return new TabulationOptions(
        audience, questions, by, layout, statistics, base, confidence, other, letters, against);
  }

  public TabulationOptions with(Letters other) {
    return new TabulationOptions(
        audience, questions, by, layout, statistics, base, confidence, correction, other, against);
  }

  public TabulationOptions with(Against other) {
    return new TabulationOptions(
        audience, questions, by, layout, statistics, base, confidence, correction, letters, other);
  }

  /** One table for each question, or one line for each. */
  public enum Layout {
    DETAIL,
    SUMMARY
  }

  /** What shares stand on: as each question says, or the same for all. */
  public enum Base {
    QUESTION,
    SUBSTANTIVE,
    ASKED;

    AnswerBase of(Variable variable) {
      return switch (this) {
        case SUBSTANTIVE -> AnswerBase.SUBSTANTIVE;
        case ASKED -> AnswerBase.ASKED;
        case QUESTION -> AnswerBase.of(variable);
      };
    }
  }

  /** How p values of one line are adjusted for their number. */
  public enum Correction {
    HOLM,
    BH,
    BONFERRONI,
    NONE
  }

  /** How groups are compared. */
  public enum Letters {
    /** As the sample was drawn. */
    DESIGN,
    /** As column comparisons of SPSS tables do: pooled z and t, weights by effective bases. */
    SPSS,
    /** Not at all. */
    NONE
  }

  /** With whom a group is compared. */
  public enum Against {
    /** Each other group of the row. */
    EACH_OTHER,
    /** Everybody else. */
    REST
  }
}
