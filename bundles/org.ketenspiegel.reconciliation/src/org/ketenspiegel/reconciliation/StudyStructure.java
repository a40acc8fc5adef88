// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.ScaleOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.ShareBase;
import org.ketenspiegel.reconciliation.figures.Figure;
import org.ketenspiegel.reconciliation.structure.Labels;
import org.ketenspiegel.reconciliation.structure.PrintedStructure;
import org.ketenspiegel.reconciliation.structure.Structure;

/**
 * How figures hang together in the study they are linked to: its scales tell the nets and which
 * categories are all answers, its segments whether subgroups divide everybody, its answers how
 * large they are. Figures the study does not know keep the structure they print.
 */
final class StudyStructure implements Structure {

  private final PrintedStructure printed;
  private final Links links;
  private final Computation computation;
  private final StudyData data;
  private final List<Figure> figures;

  StudyStructure(List<Figure> figures, Links links, Computation computation, StudyData data) {
    this.printed = new PrintedStructure(figures);
    this.figures = figures;
    this.links = links;
    this.computation = computation;
    this.data = data;
  }

  @Override
  public List<String> parts(Figure figure, String category) {
    var wanted = Labels.normal(category);
    return scale(figure)
        .filter(scale -> !scale.categories().isEmpty())
        .map(
            scale ->
                scale.nets().stream()
                    .filter(net -> named(net.label(), wanted))
                    .findFirst()
                    .map(net -> labels(scale, net.codes()))
                    .orElse(List.of()))
        .orElseGet(() -> printed.parts(figure, category));
  }

  private Optional<ScaleOutline> scale(Figure figure) {
    return computation.variable(figure, figure.agency()).map(Variable::scale);
  }

  private static boolean named(Text text, String wanted) {
    return text.words().values().stream().map(Labels::normal).anyMatch(wanted::equals);
  }

  private static List<String> labels(ScaleOutline scale, List<Integer> codes) {
    return codes.stream()
        .flatMap(code -> scale.category(code).stream())
        .map(category -> category.label().in("nl"))
        .toList();
  }

  @Override
  public Certainty exhaustive(Figure any, List<Figure> singles, List<String> unprinted) {
    var variable = computation.variable(any, any.agency());
    if (variable.isEmpty()) {
      return printed.exhaustive(any, singles, unprinted);
    }
    if (variable.get().kind() == Variable.Kind.MULTIPLE) {
      return Certainty.UNKNOWN;
    }
    var all =
        Stream.concat(singles.stream().map(Figure::category), unprinted.stream())
            .map(Labels::normal)
            .toList();
    return variable.get().scale().categories().stream()
            .filter(
                category ->
                    category.missing().isEmpty() || variable.get().base() == ShareBase.ASKED)
            .allMatch(category -> all.stream().anyMatch(each -> named(category.label(), each)))
        ? Certainty.KNOWN
        : Certainty.UNKNOWN;
  }

  /**
   * Segments decide where there are any; subgroups that are none keep the division they print, but
   * waves divide nobody.
   */
  @Override
  public Set<String> division(Figure figure) {
    var division = printed.division(figure);
    if (links.of(figure).flatMap(Link::wave).isPresent()) {
      return Set.of();
    }
    return segments(figure, division)
        .map(segments -> divides(segments) ? division : Set.<String>of())
        .orElse(division);
  }

  @Override
  public Certainty certainty(Set<String> division) {
    return figures.stream()
            .filter(figure -> division.contains(figure.subgroup()))
            .allMatch(figure -> segments(figure, division).isPresent())
        ? Certainty.KNOWN
        : Certainty.ASSUMED;
  }

  /** The rows of each subgroup's segment; empty when one of them is no segment. */
  private Optional<List<Rows>> segments(Figure figure, Set<String> division) {
    var found = new HashSet<String>();
    figures.stream()
        .filter(each -> each.population().equals(figure.population()))
        .filter(each -> division.contains(each.subgroup()))
        .flatMap(each -> links.of(each).stream())
        .filter(link -> link.segments().size() == 1)
        .forEach(link -> found.add(link.segments().getFirst()));
    var fielded =
        figures.stream()
            .filter(each -> each.population().equals(figure.population()))
            .flatMap(each -> links.of(each).stream())
            .findFirst()
            .flatMap(link -> Cells.fielded(data, link));
    if (division.isEmpty() || found.size() != division.size() || fielded.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(found.stream().map(fielded.get().segments()::get).toList());
  }

  private static boolean divides(List<Rows> segments) {
    var together = Rows.none(segments.getFirst().size());
    for (var segment : segments) {
      if (together.intersects(segment)) {
        return false;
      }
      together = together.or(segment);
    }
    return together.isAll();
  }

  @Override
  public OptionalInt size(Figure figure, String subgroup) {
    return figures.stream()
        .filter(each -> each.subgroup().equals(subgroup))
        .filter(each -> each.topic().equals(figure.topic()))
        .filter(each -> each.agency().equals(figure.agency()))
        .filter(each -> each.population().equals(figure.population()))
        .map(computation::of)
        .flatMapToInt(
            computed ->
                computed instanceof Computed.Value(var value, var n)
                    ? IntStream.of((int) n)
                    : IntStream.empty())
        .findFirst();
  }
}
