// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.Runner.Watch;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.reconciliation.structure.Labels;
import org.ketenspiegel.tabulation.Tabulation;
import org.ketenspiegel.tabulation.TabulationOptions;

/** The study's own tables and impact matrices, run once and looked up. */
final class Cells {

  private static final String TOTAL = "total";

  private final StudyData data;
  private final Runner runner;
  private final Map<Column, Map<String, Table>> tables = new HashMap<>();

  Cells(StudyData data, Runner runner) {
    this.data = data;
    this.runner = runner;
  }

  /** The answers a link means: of its wave, else of the latest of its audience. */
  static Optional<Fielded> fielded(StudyData data, Link link) {
    return link.wave()
        .map(wave -> data.fielded(wave, link.audience()))
        .orElseGet(() -> data.latest(link.audience()));
  }

  Optional<Fielded> fielded(Link link) {
    return fielded(data, link);
  }

  /** The agency a document calls by its short name, its name or its id. */
  Optional<String> agency(String label) {
    var wanted = Labels.normal(label);
    return data.outline().agencies().stream()
        .filter(
            each ->
                Labels.normal(each.shortName()).equals(wanted)
                    || each.id().equals(label)
                    || named(each.name(), wanted))
        .map(AgencyOutline::id)
        .findFirst();
  }

  private static boolean named(Text name, String wanted) {
    return name.words().values().stream().map(Labels::normal).anyMatch(wanted::equals);
  }

  /** The variables of a link's question and item, about an agency or about none. */
  List<Variable> variables(Link link, Predicate<Variable> chosen) {
    return fielded(link).stream()
        .flatMap(fielded -> fielded.variables().stream())
        .filter(variable -> link.question().filter(variable.question()::equals).isPresent())
        .filter(chosen)
        .toList();
  }

  /** The line of a category or net that a label names in any language. */
  static Predicate<Line> labelled(String label) {
    var wanted = Labels.normal(label);
    return line ->
        (line.kind() == Line.Kind.CATEGORY || line.kind() == Line.Kind.NET)
            && named(line.label(), wanted);
  }

  /** The estimate in a variable's table, for everybody or a segment. */
  Optional<Cell.Estimate> estimate(
      Link link, Variable variable, Predicate<Line> chosen, Optional<String> segment) {
    var table = tables(new Column(link.audience(), link.wave(), segment)).get(variable.id());
    if (table == null) {
      return Optional.empty();
    }
    var group = table.groups().stream().map(Group::key).toList().indexOf(segment.orElse(TOTAL));
    return IntStream.range(0, table.lines().size())
        .filter(line -> group >= 0 && chosen.test(table.lines().get(line)))
        .mapToObj(line -> table.cell(line, group))
        .flatMap(cell -> cell instanceof Cell.Estimate found ? Stream.of(found) : Stream.empty())
        .findFirst();
  }

  /** A column of tables: everybody of an audience in a wave, or a segment. */
  private record Column(String audience, Optional<String> wave, Optional<String> segment) {}

  /** Every table of an audience by its variable; one segment at a time, for they may overlap. */
  private Map<String, Table> tables(Column column) {
    return tables.computeIfAbsent(
        column,
        key -> {
          var options = new TabulationOptions(column.audience(), List.of());
          var found = new HashMap<String, Table>();
          tables(run(column.wave(), column.segment().map(options::by).orElse(options)))
              .forEach(table -> found.put(table.question().orElse(""), table));
          return found;
        });
  }

  private AnalysisResult run(Optional<String> wave, TabulationOptions options) {
    return runner.run(during(wave), Tabulation.ID, options, Watch.NOBODY);
  }

  /** What analyses take for the latest answers. */
  StudyData during(Optional<String> wave) {
    return wave.map(
            id ->
                data.with(
                    data.fieldings().stream().filter(each -> each.wave().equals(id)).toList()))
        .orElse(data);
  }

  private static List<Table> tables(AnalysisResult result) {
    return switch (result) {
      case Table table -> List.of(table);
      case Composite composite ->
          composite.parts().stream().flatMap(part -> tables(part).stream()).toList();
      default -> List.of();
    };
  }

  /** The test of the mean of a variable between two segments, by itself. */
  Optional<Difference> difference(Link link, Variable variable) {
    var options =
        new TabulationOptions(link.audience(), List.of(variable.id()))
            .by(link.segments().toArray(String[]::new))
            .statistics("mean");
    return tables(run(link.wave(), options)).stream()
        .flatMap(table -> table.differences().stream())
        .findFirst();
  }
}
