// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Cell.Quality;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.findings.Source;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.model.study.Role;

/** A line of a table together with the question it is about. */
record Row(Table table, int index, String audience, Variable variable, List<String> agencies) {

  /**
   * The lines of a result's tables whose questions the study knows; groups that stand beside
   * everybody outside them are not compared with one another.
   */
  static List<Row> of(Source source, StudyData data) {
    return of(source.tables().stream().filter(t -> !isBesideOthers(t)).toList(), data);
  }

  /** The lines of tables whose groups stand beside everybody outside them. */
  static List<Row> besideOthers(Source source, StudyData data) {
    return of(source.tables().stream().filter(Row::isBesideOthers).toList(), data);
  }

  private static boolean isBesideOthers(Table table) {
    return table.lines().stream().anyMatch(Line::isOfOthers);
  }

  private static List<Row> of(List<Table> tables, StudyData data) {
    List<Row> rows = new ArrayList<>();
    for (Table table : tables) {
      for (int line = 0; line < table.lines().size(); line++) {
        of(table, line, data).ifPresent(rows::add);
      }
    }
    return rows;
  }

  /** The same where groups stand beside one another; waves have sentences of their own. */
  static List<Row> ofGroups(Source source, StudyData data) {
    return source.series().isEmpty() ? of(source, data) : List.of();
  }

  private static Optional<Row> of(Table table, int line, StudyData data) {
    String audience = table.provenance().options().getOrDefault("audience", "");
    Optional<String> asked = table.lines().get(line).question().or(table::question);
    return (audience.isEmpty() ? data.fieldings().stream().findFirst() : data.latest(audience))
        .flatMap(f -> asked.flatMap(q -> variable(f, q)))
        .map(
            v ->
                new Row(
                    table,
                    line,
                    audience,
                    v,
                    data.outline().agencies().stream().map(AgencyOutline::id).toList()));
  }

  /** A line that joins audiences is about a concept. */
  private static Optional<Variable> variable(Fielded fielded, String asked) {
    return fielded.variables(asked).stream()
        .findFirst()
        .or(
            () ->
                fielded.variables().stream()
                    .filter(v -> v.concept().filter(asked::equals).isPresent())
                    .findFirst());
  }

  Line line() {
    return table.lines().get(index);
  }

  Group group(int group) {
    return table.groups().get(group);
  }

  Reference cell(int group) {
    return Reference.to(table, index, group);
  }

  /** Groups of which a figure is shown. */
  List<Integer> shown() {
    return IntStream.range(0, table.groups().size())
        .filter(g -> table.cell(index, g) instanceof Cell.Estimate)
        .boxed()
        .toList();
  }

  /** Groups with enough respondents to rely on. */
  List<Integer> firm() {
    return shown().stream().filter(this::isFirm).toList();
  }

  boolean isFirm(int group) {
    return table.cell(index, group) instanceof Cell.Estimate e && e.quality() == Quality.FIRM;
  }

  Optional<Cell.Estimate> estimate(int group) {
    return table.cell(index, group) instanceof Cell.Estimate e ? Optional.of(e) : Optional.empty();
  }

  /**
   * The agency that a figure is about, as the group or as the question has it; in a study of one
   * agency there is no need to name it.
   */
  Optional<String> agency(int group) {
    if (agencies.size() == 1) {
      return Optional.empty();
    }
    // a question that several agencies stand beside has the agency of its group
    return group(group)
        .agency()
        .or(() -> table.question().or(line()::question).flatMap(this::own))
        .or(this::named);
  }

  /** A line that joins audiences names its agency in its key: inleven@ind. */
  private Optional<String> named() {
    String key = line().key().replaceFirst("/.*", "");
    return agencies.stream().filter(a -> key.endsWith("@" + a)).findFirst();
  }

  private Optional<String> own(String question) {
    return variable.id().equals(question) ? variable.agency() : Optional.empty();
  }

  /** Whether a group is all who judged one agency. */
  boolean isAgency(int group) {
    return group(group).agency().filter(group(group).key()::equals).isPresent();
  }

  /** Whether a group is everybody who was asked. */
  boolean isTotal(int group) {
    return group(group).key().equals("total");
  }

  boolean isOverall() {
    return variable.role() == Role.OVERALL && line().kind() == Line.Kind.MEAN;
  }
}
