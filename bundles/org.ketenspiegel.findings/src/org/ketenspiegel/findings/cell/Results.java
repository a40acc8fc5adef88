// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.cell;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.result.Texts;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.model.Text;

/** The results of a study as they are now; the runner remembers them and keeps small bases back. */
public final class Results {

  private final StudyData data;
  private final Runner runner;

  /** By analysis and options: asking the runner takes the hash of all answers. */
  private final Map<List<Object>, AnalysisResult> known = new ConcurrentHashMap<>();

  private final Map<Table, double[]> sentenced =
      Collections.synchronizedMap(new IdentityHashMap<>());

  public Results(StudyData data, Runner runner) {
    this.data = data;
    this.runner = runner;
  }

  public StudyData data() {
    return data;
  }

  /** The result a reference points into, or the reason why there is none. */
  public AnalysisResult of(Reference reference) {
    List<Object> key = List.of(reference.analysis(), reference.options());
    AnalysisResult before = known.get(key);
    if (before == null) {
      before = run(reference);
      known.put(key, before);
    }
    return before;
  }

  /** Whether the result a reference points into was asked for before: it is there at once. */
  public boolean knows(Reference reference) {
    return known.containsKey(List.of(reference.analysis(), reference.options()));
  }

  private AnalysisResult run(Reference reference) {
    boolean installed =
        runner.contributions().stream().anyMatch(c -> c.id().equals(reference.analysis()));
    if (!installed) {
      return new Unanswered(
          Text.of(
              "de analyse '" + reference.analysis() + "' is niet geïnstalleerd",
              "analysis '" + reference.analysis() + "' is not installed"));
    }
    try {
      return runner.run(data, reference.analysis(), reference.options());
    } catch (IllegalArgumentException e) {
      // what was kept may ask for questions or options that are there no longer
      return new Unanswered(Text.same(String.valueOf(e.getMessage())));
    }
  }

  /** A reference with every option of its result, also those that were left to their defaults. */
  public Reference whole(Reference reference) {
    return parts(of(reference))
        .flatMap(p -> provenance(p).stream())
        .findFirst()
        .map(
            from ->
                new Reference(
                    reference.analysis(),
                    from.options(),
                    reference.part(),
                    reference.line(),
                    reference.group(),
                    reference.quantity()))
        .orElse(reference);
  }

  private static Optional<Provenance> provenance(AnalysisResult part) {
    return switch (part) {
      case Table t -> Optional.of(t.provenance());
      case Placement p -> Optional.of(p.provenance());
      case Gaps g -> Optional.of(g.provenance());
      case Series s -> Optional.of(s.provenance());
      case Texts t -> Optional.of(t.provenance());
      case Composite c -> Optional.empty();
      case Unanswered u -> Optional.empty();
    };
  }

  /** The number itself. */
  public Found at(Reference reference) {
    Optional<AnalysisResult> part = parts(of(reference)).filter(p -> reference.isIn(p)).findFirst();
    return part.map(
            p ->
                switch (p) {
                  case Table table -> in(table, reference);
                  case Placement placement -> Points.in(placement, reference);
                  case Gaps gaps -> GapNumbers.in(gaps, reference);
                  case Series series -> SeriesNumbers.in(series, reference);
                  case Texts texts -> gone(reference);
                  case Composite composite -> gone(reference);
                  case Unanswered unanswered -> new Found.Gone(unanswered.reason().in("en"));
                })
        .orElseGet(() -> gone(reference));
  }

  /** The table a reference points into. */
  public Optional<Table> table(Reference reference) {
    return parts(of(reference))
        .filter(p -> p instanceof Table && reference.isIn(p))
        .map(Table.class::cast)
        .findFirst();
  }

  /** The estimate a reference points to, when it stands in a table and is not kept back. */
  public Optional<Cell.Estimate> estimate(Reference reference) {
    return table(reference)
        .flatMap(
            t -> {
              int line = line(t, reference.line());
              int group = t.groups().stream().map(Group::key).toList().indexOf(reference.group());
              return line >= 0 && group >= 0 && t.cell(line, group) instanceof Cell.Estimate e
                  ? Optional.of(e)
                  : Optional.empty();
            });
  }

  /** The matrix a reference points into. */
  public Optional<Placement> placement(Reference reference) {
    return parts(of(reference))
        .filter(Placement.class::isInstance)
        .map(Placement.class::cast)
        .findFirst();
  }

  /**
   * What a test says of two numbers of one line, or of a group and everybody outside it, first
   * minus second; empty when there is none.
   */
  public Optional<Contrast> contrast(Reference first, Reference second) {
    if (!first.sameResult(second) || !first.part().equals(second.part())) {
      return Optional.empty();
    }
    if (first.group().equals(second.group())) {
      return first.line().equals(Line.ofOthers(second.line()))
          ? against(second, first).map(Contrast::reversed)
          : against(first, second);
    }
    if (!first.line().equals(second.line())) {
      return Optional.empty();
    }
    Optional<Series> series = series(first);
    if (series.isPresent()) {
      return new SeriesTests(series.get()).contrast(first, second);
    }
    return table(first)
        .flatMap(
            table -> {
              List<String> groups = table.groups().stream().map(Group::key).toList();
              int line = line(table, first.line());
              int one = groups.indexOf(first.group());
              int other = groups.indexOf(second.group());
              return line < 0 || one < 0 || other < 0
                  ? Optional.empty()
                  : Contrast.of(table, sentenced(table), line, one, other);
            });
  }

  /** A group with everybody outside it. */
  private Optional<Contrast> against(Reference group, Reference others) {
    return others.line().equals(Line.ofOthers(group.line()))
        ? table(group)
            .filter(t -> estimate(group).isPresent() && estimate(others).isPresent())
            .flatMap(t -> Contrast.withRest(t, sentenced(t), group.line(), group.group()))
        : Optional.empty();
  }

  private double[] sentenced(Table table) {
    return sentenced.computeIfAbsent(table, Contrast::sentenced);
  }

  /** The series a reference points into. */
  public Optional<Series> series(Reference reference) {
    return parts(of(reference))
        .filter(p -> p instanceof Series && reference.isIn(p))
        .map(Series.class::cast)
        .findFirst();
  }

  /** What series say of their waves. */
  public Waves waves() {
    return new Waves(this);
  }

  /** The gap a reference points into. */
  public Optional<Gap> gap(Reference reference) {
    return parts(of(reference))
        .filter(p -> p instanceof Gaps && reference.isIn(p))
        .map(Gaps.class::cast)
        .flatMap(gaps -> GapNumbers.gap(gaps, reference.line()).stream())
        .findFirst();
  }

  /** A result without its wrapping. */
  public static Stream<AnalysisResult> parts(AnalysisResult result) {
    return result instanceof Composite composite
        ? composite.parts().stream().flatMap(Results::parts)
        : Stream.of(result);
  }

  private static Found in(Table table, Reference reference) {
    List<String> groups = table.groups().stream().map(Group::key).toList();
    int group = groups.indexOf(reference.group());
    int line = line(table, reference.line());
    if (line < 0 || group < 0) {
      return gone(reference);
    }
    return switch (table.cell(line, group)) {
      case Cell.Suppressed suppressed -> new Found.Withheld();
      case Cell.Empty empty -> new Found.Gone("nobody was asked");
      case Cell.Estimate e ->
          switch (reference.quantity()) {
            case VALUE ->
                new Found.Known(e.value(), Form.of(table.lines().get(line).kind()), e.quality());
            case BASE -> new Found.Known(e.n(), Form.COUNT, e.quality());
            default -> gone(reference);
          };
    };
  }

  /** The index of a line; −1 when there is none of that name. */
  static int line(Table table, String name) {
    return IntStream.range(0, table.lines().size())
        .filter(l -> name.startsWith(table.lines().get(l).key()))
        .filter(l -> Reference.line(table, l).equals(name))
        .findFirst()
        .orElse(-1);
  }

  private static Found gone(Reference reference) {
    return new Found.Gone("there is no " + reference);
  }
}
