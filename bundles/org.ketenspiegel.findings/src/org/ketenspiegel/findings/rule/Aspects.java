// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Evidence;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.FindingRule;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.Source;
import org.ketenspiegel.findings.cell.Contrast;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.findings.sentence.Phrases;
import org.ketenspiegel.model.Text;

/**
 * Which of several questions the same respondents judge best and which worst: "Van de vergeleken
 * onderdelen van de IND beoordelen asielzoekers ‘respect’ het best (4,2)." Only one that a paired
 * test puts above (or below) every other is called so.
 */
public final class Aspects implements FindingRule {

  private static final int FEWEST = 3;

  private static final Text SMALL =
      Text.of(
          "; niet elk verschil is groot genoeg om van belang te zijn.",
          "; not every difference is large enough to matter.");

  @Override
  public List<Finding> of(Source source, Setting setting) {
    List<Finding> found = new ArrayList<>();
    for (Table table : source.tables()) {
      List<Variable> asked = asked(table, setting.results().data());
      for (int line = 0; line < table.lines().size() && !asked.isEmpty(); line++) {
        if (table.lines().get(line).kind() == Line.Kind.MEAN) {
          told(new Compared(table, line, asked), setting).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** The questions whose judgements a line has side by side. */
  private record Compared(Table table, int line, List<Variable> asked) {

    int size() {
      return asked.size();
    }

    Reference cell(int question) {
      return Reference.to(table, line, question);
    }

    boolean isFirm() {
      return IntStream.range(0, size())
          .allMatch(
              q ->
                  table.cell(line, q) instanceof Cell.Estimate e
                      && e.quality() == Cell.Quality.FIRM);
    }

    /** The one agency that all of them are about. */
    Optional<String> agency() {
      List<Optional<String>> all = asked.stream().map(Variable::agency).distinct().toList();
      return all.size() == 1 ? all.getFirst() : Optional.empty();
    }
  }

  /** The questions that are the groups of a table; none where its groups are people. */
  private static List<Variable> asked(Table table, StudyData data) {
    boolean paired = !table.provenance().options().getOrDefault("paired", "").isEmpty();
    String audience = table.provenance().options().getOrDefault("audience", "");
    Optional<Fielded> fielded =
        audience.isEmpty() ? data.fieldings().stream().findFirst() : data.latest(audience);
    if (!paired || fielded.isEmpty() || table.groups().size() < FEWEST) {
      return List.of();
    }
    List<Variable> asked = new ArrayList<>();
    for (Group group : table.groups()) {
      fielded.get().variable(group.key()).ifPresent(asked::add);
    }
    return asked.size() == table.groups().size() ? asked : List.of();
  }

  private static Optional<Finding> told(Compared compared, Setting setting) {
    if (!compared.isFirm()) {
      return Optional.empty();
    }
    Optional<Integer> best = end(compared, setting, true);
    Optional<Integer> worst = end(compared, setting, false);
    return best.isEmpty() && worst.isEmpty()
        ? Optional.empty()
        : Optional.of(told(compared, best, worst, setting));
  }

  /** The question above, or below, every other. */
  private static Optional<Integer> end(Compared compared, Setting setting, boolean above) {
    return IntStream.range(0, compared.size())
        .filter(
            one ->
                IntStream.range(0, compared.size())
                    .filter(other -> other != one)
                    .allMatch(
                        other ->
                            above
                                ? isAbove(compared, one, other, setting)
                                : isAbove(compared, other, one, setting)))
        .boxed()
        .findFirst();
  }

  private static boolean isAbove(Compared compared, int upper, int lower, Setting setting) {
    return setting
        .results()
        .contrast(compared.cell(upper), compared.cell(lower))
        .filter(Contrast::above)
        .isPresent();
  }

  private static Finding told(
      Compared compared, Optional<Integer> best, Optional<Integer> worst, Setting setting) {
    Telling telling = new Telling(setting).about(compared.agency());
    List<Integer> order = new ArrayList<>();
    best.ifPresent(order::add);
    worst.ifPresent(order::add);
    IntStream.range(0, compared.size()).filter(q -> !order.contains(q)).forEach(order::add);
    order.forEach(q -> telling.cell(compared.cell(q)));
    List<Integer> cells = IntStream.range(0, order.size()).boxed().toList();
    best.ifPresent(b -> Claim.above(0, others(cells, 0)).forEach(telling::claim));
    int last = best.isPresent() ? 1 : 0;
    worst.ifPresent(w -> Claim.below(last, others(cells, last)).forEach(telling::claim));
    String audience = compared.table().provenance().options().getOrDefault("audience", "");
    telling
        .fill("audience", p -> p.audience(audience))
        .fill("of", p -> whose(compared, p))
        .fill("best", p -> name(compared, best, p))
        .fill("worst", p -> name(compared, worst, p));
    boolean small = telling.evidence() == Evidence.SIGNIFICANT_SMALL;
    return said(telling, best.isPresent(), worst.isPresent(), small);
  }

  private static List<Integer> others(List<Integer> cells, int one) {
    return cells.stream().filter(c -> c != one).toList();
  }

  private static List<Part> whose(Compared compared, Phrases phrases) {
    return compared
        .agency()
        .map(a -> Phrases.joined(phrases.words(" van ", " of "), phrases.agency(a)))
        .orElse(List.of());
  }

  private static List<Part> name(Compared compared, Optional<Integer> which, Phrases phrases) {
    return which.map(q -> phrases.aspect(compared.asked().get(q).name())).orElse(List.of());
  }

  private static Finding said(Telling telling, boolean best, boolean worst, boolean small) {
    String nl = small ? SMALL.in("nl") : ".";
    String en = small ? SMALL.in("en") : ".";
    String dutch = "Van de vergeleken onderdelen{of} beoordelen {audience} ";
    String english = "Of the aspects{of} that were compared {audience} judge ";
    if (best && worst) {
      return telling.say(
          dutch + "{best} het best ({0}) en {worst} het slechtst ({1})" + nl,
          english + "{best} best ({0}) and {worst} worst ({1})" + en);
    }
    return best
        ? telling.say(dutch + "{best} het best ({0})" + nl, english + "{best} best ({0})" + en)
        : telling.say(
            dutch + "{worst} het slechtst ({0})" + nl, english + "{worst} worst ({0})" + en);
  }
}
