// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.estimation.Cells;
import org.ketenspiegel.analysis.estimation.UnitSums;
import org.ketenspiegel.analysis.measure.AnswerBase;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.measure.Measures;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.aggregation.InMemoryAggregation;
import org.ketenspiegel.data.design.Sampling;
import org.ketenspiegel.model.Text;

/** Lays answers out as tables. */
final class Tables {

  private final StudyOutline outline;
  private final Fielded fielded;
  private final TabulationOptions options;
  private final Banner banner;
  private final Answers.Source source;
  private final Cells cells;
  private final Measures measures;
  private final Pairs pairs;

  Tables(StudyOutline outline, Fielded fielded, TabulationOptions options) {
    this.outline = outline;
    this.fielded = fielded;
    this.options = options;
    this.banner = new Banner(outline, fielded, options.by());
    this.source =
        new Answers.Source(
            fielded, Sampling.of(fielded.design(), fielded.table()), new InMemoryAggregation());
    this.cells = new Cells(options.confidence());
    this.measures = new Measures(options.statistics());
    this.pairs = new Pairs(options.confidence(), options.correction());
  }

  /** A group of a table with the answers of one subject. */
  record Answered(Group group, boolean whole, Rows rows, Variable variable, Answers answers) {}

  /** One table about one subject. */
  Table detail(Subject subject) {
    List<Answered> groups = groups(subject);
    List<Measure> lines = measures.of(subject.first(), base(subject.first()));
    List<List<Cell>> grid =
        lines.stream()
            .map(m -> groups.stream().map(g -> g.answers().cell(m, cells)).toList())
            .toList();
    List<Difference> differences =
        lines.stream().flatMap(m -> pairs.of(m, groups).stream()).toList();
    Variable first = subject.first();
    return new Table(
        Optional.of(subject.id()),
        title(subject),
        asked(subject),
        banner.title(),
        groups.stream().map(Answered::group).toList(),
        lines.stream().map(Measure::line).toList(),
        grid,
        differences,
        Wording.basis(List.of(subject), base(first), fielded.design(), options),
        Provenance.of(fielded));
  }

  /** One line for each subject and measure; groups are as wide as their widest line. */
  Table summary(List<Subject> subjects) {
    List<Line> lines = new ArrayList<>();
    List<List<Cell>> grid = new ArrayList<>();
    List<Difference> differences = new ArrayList<>();
    List<Group> groups = new ArrayList<>();
    List<List<Answered>> each = subjects.stream().map(this::groups).toList();
    each.forEach(g -> widen(groups, g));
    for (int s = 0; s < subjects.size(); s++) {
      Subject subject = subjects.get(s);
      for (Measure measure : measures.of(subject.first(), base(subject.first()))) {
        lines.add(measure.of(subject.id(), title(subject)).line());
        List<Answered> own = each.get(s);
        grid.add(groups.stream().map(g -> cell(own, g.key(), measure)).toList());
        pairs.of(measure, own).forEach(d -> differences.add(d.on(subject.id())));
      }
    }
    return new Table(
        Optional.empty(),
        common(subjects),
        common(subjects),
        banner.title(),
        groups,
        lines,
        grid,
        differences,
        Wording.basis(subjects, base(subjects.getFirst().first()), fielded.design(), options),
        Provenance.of(fielded));
  }

  private Cell cell(List<Answered> groups, String key, Measure measure) {
    return groups.stream()
        .filter(g -> g.group().key().equals(key))
        .findFirst()
        .map(g -> g.answers().cell(measure, cells))
        .orElse(new Cell.Empty());
  }

  private static void widen(List<Group> groups, List<Answered> more) {
    for (Answered answered : more) {
      Group group = answered.group();
      int at = groups.stream().map(Group::key).toList().indexOf(group.key());
      if (at < 0) {
        groups.add(group);
      } else if (groups.get(at).n() < group.n()) {
        groups.set(at, group);
      }
    }
  }

  private List<Answered> groups(Subject subject) {
    List<Answered> found = new ArrayList<>();
    boolean beside = options.by().contains(Banner.AGENCY);
    List<Variable> variables = new ArrayList<>(subject.variables());
    if (beside) {
      variables.sort((a, b) -> Integer.compare(order(a), order(b)));
    }
    for (Variable variable : variables) {
      Optional<AgencyOutline> agency =
          beside ? variable.agency().flatMap(outline::agency) : Optional.empty();
      found.add(answered(variable, agency, banner.whole()));
      banner.parts().forEach(part -> found.add(answered(variable, agency, part)));
    }
    return found;
  }

  private int order(Variable variable) {
    return outline.agencies().stream()
        .map(AgencyOutline::id)
        .toList()
        .indexOf(variable.agency().orElse(""));
  }

  private Answered answered(Variable variable, Optional<AgencyOutline> agency, Banner.Part part) {
    Answers answers = source.of(variable, part.rows(), base(variable));
    UnitSums base = answers.base();
    boolean whole = part.key().isEmpty();
    String key =
        agency
            .map(a -> whole ? a.id() : a.id() + "/" + part.key())
            .orElse(whole ? "total" : part.key());
    Text label =
        agency
            .map(
                a ->
                    whole
                        ? Text.same(a.shortName())
                        : part.label().map(words -> a.shortName() + " / " + words))
            .orElse(part.label());
    Group group =
        new Group(
            key,
            label,
            agency.map(AgencyOutline::id),
            base.base(),
            base.weight(),
            base.effectiveBase());
    return new Answered(group, whole, part.rows(), variable, answers);
  }

  private AnswerBase base(Variable variable) {
    return options.base().of(variable);
  }

  private Text title(Subject subject) {
    Variable first = subject.first();
    if (options.by().contains(Banner.AGENCY) || first.agency().isEmpty()) {
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
