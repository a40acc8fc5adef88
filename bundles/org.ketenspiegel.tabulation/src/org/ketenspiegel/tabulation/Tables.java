// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.estimation.Cells;
import org.ketenspiegel.analysis.measure.AnswerBase;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.measure.Measures;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.analysis.result.Footprint;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.data.aggregation.InMemoryAggregation;
import org.ketenspiegel.data.design.Sampling;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.tabulation.Groups.Answered;

/** Lays answers out as tables. */
final class Tables {

  private final StudyOutline outline;
  private final Fielded fielded;
  private final TabulationOptions options;
  private final Groups groups;
  private final Cells cells;
  private final Measures measures;
  private final Comparisons comparisons;
  private final Wording wording;

  Tables(StudyOutline outline, Fielded fielded, TabulationOptions options) {
    this.outline = outline;
    this.fielded = fielded;
    this.options = options;
    Sampling sampling = Sampling.of(fielded.design(), fielded.table());
    this.groups = new Groups(outline, fielded, sampling, new InMemoryAggregation(), options.by());
    this.cells = new Cells(options.confidence());
    this.measures = new Measures(options.statistics());
    this.comparisons = new Comparisons(groups, sampling, options);
    this.wording = new Wording(fielded.design(), sampling, options);
  }

  /** One table about one subject. */
  Table detail(Subject subject) {
    List<Answered> columns = groups(subject);
    List<Measure> lines = measures(subject);
    List<Difference> differences =
        lines.stream().flatMap(m -> comparisons.of(m, columns).stream()).toList();
    List<List<Cell>> grid =
        lines.stream()
            .map(m -> columns.stream().map(c -> c.answers().cell(m, cells)).toList())
            .toList();
    return new Table(
        Optional.of(subject.id()),
        title(subject),
        asked(subject),
        groups.banner().title(),
        columns.stream().map(Answered::group).toList(),
        lines.stream().map(Measure::line).toList(),
        grid,
        differences,
        wording.basis(List.of(subject), base(subject.first()), grid, differences),
        Provenance.of(fielded),
        lines.stream().map(m -> columns.stream().map(c -> c.footprint(m)).toList()).toList());
  }

  /** One line for each subject and measure; groups are as wide as their widest line. */
  Table summary(List<Subject> subjects) {
    List<Line> lines = new ArrayList<>();
    List<List<Cell>> grid = new ArrayList<>();
    List<List<Footprint>> footprints = new ArrayList<>();
    List<Difference> differences = new ArrayList<>();
    List<Group> columns = new ArrayList<>();
    List<List<Answered>> each = subjects.stream().map(s -> groups.of(s, options.base())).toList();
    each.forEach(g -> widen(columns, g));
    for (int s = 0; s < subjects.size(); s++) {
      Subject subject = subjects.get(s);
      for (Measure measure : measures(subject)) {
        lines.add(measure.of(subject.id(), title(subject)).line());
        List<Answered> own = each.get(s);
        grid.add(columns.stream().map(g -> cell(own, g.key(), measure)).toList());
        footprints.add(columns.stream().map(g -> footprint(own, g.key(), measure)).toList());
        comparisons.of(measure, own).forEach(d -> differences.add(d.on(subject.id())));
      }
    }
    return new Table(
        Optional.empty(),
        common(subjects),
        common(subjects),
        groups.banner().title(),
        columns,
        lines,
        grid,
        differences,
        wording.basis(subjects, base(subjects.getFirst().first()), grid, differences),
        Provenance.of(fielded),
        footprints);
  }

  private Cell cell(List<Answered> own, String key, Measure measure) {
    return find(own, key).map(g -> g.answers().cell(measure, cells)).orElse(new Cell.Empty());
  }

  private static Footprint footprint(List<Answered> own, String key, Measure measure) {
    return find(own, key).orElse(own.getFirst()).footprint(measure);
  }

  private static Optional<Answered> find(List<Answered> own, String key) {
    return own.stream().filter(g -> g.group().key().equals(key)).findFirst();
  }

  private static void widen(List<Group> columns, List<Answered> more) {
    for (Answered answered : more) {
      Group group = answered.group();
      int at = columns.stream().map(Group::key).toList().indexOf(group.key());
      if (at < 0) {
        columns.add(group);
      } else if (columns.get(at).n() < group.n()) {
        columns.set(at, group);
      }
    }
  }

  /** The measures of a subject, a line each. */
  List<Measure> measures(Subject subject) {
    return measures.of(subject.first(), base(subject.first()));
  }

  /** The groups in which a subject is answered, in the order of the columns. */
  List<Answered> groups(Subject subject) {
    return groups.of(subject, options.base());
  }

  private AnswerBase base(Variable variable) {
    return options.base().of(variable);
  }

  Text title(Subject subject) {
    Variable first = subject.first();
    boolean named = first.agency().isPresent() && outline.agencies().size() > 1;
    if (options.by().contains(Banner.AGENCY) || !named) {
      return first.name();
    }
    String agency =
        first.agency().flatMap(outline::agency).map(AgencyOutline::shortName).orElse("");
    return first.name().map(name -> name + " · " + agency);
  }

  /** As it was asked of each agency in turn: "… of IND/COA/DT&V?". */
  private Text asked(Subject subject) {
    List<String> names =
        subject.variables().stream()
            .flatMap(v -> v.agency().flatMap(outline::agency).stream())
            .map(AgencyOutline::shortName)
            .distinct()
            .toList();
    return names.size() < 2
        ? subject.first().text()
        : subject
            .first()
            .text()
            .map(words -> words.replace(names.getFirst(), String.join("/", names)));
  }

  /** Items of one battery share the words of their question; else the names are listed. */
  private static Text common(List<Subject> subjects) {
    List<Text> names = subjects.stream().map(s -> s.first().name()).distinct().toList();
    return Text.of(
            names.stream().limit(4).map(n -> n.in("nl")).collect(Collectors.joining(", ")),
            names.stream().limit(4).map(n -> n.in("en")).collect(Collectors.joining(", ")))
        .map(words -> names.size() > 4 ? words + " …" : words);
  }
}
