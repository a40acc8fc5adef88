// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.measure.AnswerBase;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.aggregation.Aggregation;
import org.ketenspiegel.data.aggregation.Frame;
import org.ketenspiegel.data.aggregation.Grouping;
import org.ketenspiegel.data.aggregation.Shifted;
import org.ketenspiegel.data.design.Sampling;

/** Sums what a variable holds, for groups of respondents. */
record AnswerSource(Fielded fielded, Sampling sampling, Aggregation sums) {

  /** For each column of the banner: the whole in one pass, and its parts, which share nobody. */
  List<Answers> of(Variable variable, Banner banner, AnswerBase base) {
    List<Banner.Part> columns = banner.columns();
    List<Answers> found = new ArrayList<>(List.of(of(variable, columns.getFirst().rows(), base)));
    if (banner.grouping().isPresent()) {
      List<Rows> parts = columns.stream().skip(1).map(Banner.Part::rows).toList();
      found.addAll(of(variable, parts, banner.grouping().get(), base));
    } else {
      columns.stream().skip(1).forEach(p -> found.add(of(variable, p.rows(), base)));
    }
    return found;
  }

  /** Of some respondents. */
  Answers of(Variable variable, Rows rows, AnswerBase base) {
    Grouping everybody = Grouping.everything(rows.size());
    return of(variable, List.of(rows), everybody, rows, base).getFirst();
  }

  private List<Answers> of(
      Variable variable, List<Rows> parts, Grouping grouping, AnswerBase base) {
    return of(variable, parts, grouping, fielded.rows(), base);
  }

  private List<Answers> of(
      Variable variable, List<Rows> parts, Grouping grouping, Rows domain, AnswerBase base) {
    return switch (variable.kind()) {
      case MULTIPLE -> chosen(variable, parts, grouping, domain);
      case NUMBER -> numbers(variable, parts, grouping, domain);
      case CHOICE, RATING, RECOMMENDATION -> {
        CodeColumn column = fielded.table().requireCodes(variable.column());
        var summary = sums.codes(column, new Frame(sampling, domain, grouping));
        yield IntStream.range(0, parts.size())
            .<Answers>mapToObj(
                g -> new Answers.Coded(variable, column, parts.get(g), summary, g, base))
            .toList();
      }
      case TEXT -> throw new IllegalArgumentException("'" + variable.id() + "' holds words");
    };
  }

  private List<Answers> numbers(
      Variable variable, List<Rows> parts, Grouping grouping, Rows domain) {
    NumberColumn column = fielded.table().requireNumbers(variable.column());
    var summary = sums.numbers(Shifted.byFirst(column), new Frame(sampling, domain, grouping));
    return IntStream.range(0, parts.size())
        .<Answers>mapToObj(g -> new Answers.Numbers(column, parts.get(g), summary, g))
        .toList();
  }

  /** The base of a multiple choice is who answered any of its options. */
  private List<Answers> chosen(
      Variable variable, List<Rows> parts, Grouping grouping, Rows domain) {
    List<CodeColumn> options =
        variable.columns().stream().map(fielded.table()::requireCodes).toList();
    Rows answered =
        options.stream()
            .map(CodeColumn::substantive)
            .reduce(Rows.none(fielded.table().rows()), Rows::or);
    Options chosen =
        new Options(variable, options, new Frame(sampling, domain.and(answered), grouping), sums);
    return IntStream.range(0, parts.size())
        .<Answers>mapToObj(g -> new Answers.Chosen(chosen, parts.get(g).and(answered), g))
        .toList();
  }
}
