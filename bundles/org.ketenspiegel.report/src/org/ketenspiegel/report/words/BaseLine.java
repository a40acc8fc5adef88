// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.words;

import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.result.Texts;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.analysis.words.Numbers;
import org.ketenspiegel.model.Text;

/** Whom a result is about, in one line: "Basis: contact gehad met de IND, n = 164, ongewogen". */
public final class BaseLine {

  private static final int MOST_NAMED = 4;

  private final String language;
  private final Numbers numbers;

  public BaseLine(String language) {
    this.language = language;
    this.numbers = new Numbers(language);
  }

  /** Empty for a result without a base. */
  public String of(AnalysisResult result) {
    return switch (result) {
      case Table t -> line(t.basis().base(), sizes(t), t.provenance().weight());
      case Placement p ->
          line(p.basis().base(), "n = " + numbers.count(p.n()), p.provenance().weight());
      case Gaps g ->
          g.kind() == Gaps.Kind.CLAIMS
              ? ""
              : line(g.basis().base(), "n = " + numbers.count(g.n()), g.provenance().weight());
      case Series s -> s.basis().base().in(language);
      case Texts t -> "";
      case Composite c -> several(c.parts());
      case Unanswered u -> "";
    };
  }

  /** One line for several tables on the same base, else one for each base. */
  private String several(List<AnalysisResult> parts) {
    if (parts.size() == 1) {
      return of(parts.getFirst());
    }
    List<Table> tables =
        parts.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    boolean one = tables.stream().map(t -> t.basis().base()).distinct().count() == 1;
    if (one && tables.size() == parts.size()) {
      var sizes =
          tables.stream()
              .flatMapToLong(t -> shown(t).mapToLong(Group::n))
              .filter(n -> n > 0)
              .summaryStatistics();
      Table first = tables.getFirst();
      return line(first.basis().base(), range(sizes), first.provenance().weight());
    }
    return parts.stream()
        .filter(p -> tables.isEmpty() || !(p instanceof Gaps || p instanceof Series))
        .map(this::of)
        .filter(l -> !l.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private String line(Text base, String sizes, String weight) {
    String whom = base.in(language);
    return Word.BASE.in(language)
        + ": "
        + (whom.isEmpty() ? "" : whom + ", ")
        + sizes
        + ", "
        + (weight.isEmpty() ? Word.UNWEIGHTED : Word.WEIGHTED).in(language);
  }

  private String sizes(Table table) {
    OptionalLong kept = keptBack(table);
    if (kept.isPresent()) {
      return "n < " + numbers.count(kept.getAsLong());
    }
    List<Group> asked = shown(table).filter(g -> g.n() > 0).toList();
    boolean oneBase = table.question().isPresent() || !varies(table);
    // several coefficients of the same respondents are no groups
    boolean grouped = table.lines().stream().anyMatch(l -> l.kind() != Line.Kind.COEFFICIENT);
    if (grouped && oneBase && asked.size() > 1 && asked.size() <= MOST_NAMED) {
      return asked.stream()
          .map(g -> g.label().in(language) + " n = " + numbers.count(g.n()))
          .collect(Collectors.joining(", "));
    }
    LongStream.Builder bases = LongStream.builder();
    if (oneBase) {
      asked.forEach(g -> bases.add(g.n()));
    } else {
      table.cells().stream()
          .flatMap(List::stream)
          .forEach(
              c -> {
                if (c instanceof Cell.Estimate e) {
                  bases.add(e.n());
                }
              });
    }
    return range(bases.build().summaryStatistics());
  }

  /** The threshold, where every group is kept back. */
  private static OptionalLong keptBack(Table table) {
    boolean all = IntStream.range(0, table.groups().size()).allMatch(table::withheld);
    return all && table.cell(0, 0) instanceof Cell.Suppressed s
        ? OptionalLong.of(s.threshold())
        : OptionalLong.empty();
  }

  /** The size of a group that is kept back is not told. */
  private static Stream<Group> shown(Table table) {
    return IntStream.range(0, table.groups().size())
        .filter(g -> !table.withheld(g))
        .mapToObj(table.groups()::get);
  }

  private String range(LongSummaryStatistics sizes) {
    if (sizes.getCount() == 0) {
      return "n = 0";
    }
    String least = numbers.count(sizes.getMin());
    String most = numbers.count(sizes.getMax());
    return "n = " + (least.equals(most) ? most : least + "–" + most);
  }

  private static boolean varies(Table table) {
    for (int g = 0; g < table.groups().size(); g++) {
      for (int l = 0; l < table.lines().size(); l++) {
        if (table.cell(l, g) instanceof Cell.Estimate e && e.n() != table.groups().get(g).n()) {
          return true;
        }
      }
    }
    return false;
  }
}
