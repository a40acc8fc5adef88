// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.analysis.placement.Verdict;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Cell.Quality;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.cell.Contrast;
import org.ketenspiegel.findings.cell.Form;
import org.ketenspiegel.findings.cell.Found;
import org.ketenspiegel.findings.cell.Quantity;
import org.ketenspiegel.findings.cell.Reference;

/** Whether the results say what is claimed of them. */
public final class ClaimCheck {

  private static final double A_HALF = 0.5;

  private final Setting setting;

  public ClaimCheck(Setting setting) {
    this.setting = setting;
  }

  /** What the results do not say; the cells exist. */
  public List<String> of(List<Reference> cells, List<Claim> claims) {
    return claims.stream().flatMap(c -> of(cells, c)).distinct().toList();
  }

  private Stream<String> of(List<Reference> cells, Claim claim) {
    if (claim.cells().anyMatch(i -> !isFirm(cells.get(i)))) {
      return Stream.of("it claims '" + claim.written() + "' on too few respondents");
    }
    return switch (claim) {
      case Claim.Higher h -> higher(cells.get(h.upper()), cells.get(h.lower()));
      case Claim.NoDifference n -> same(cells.get(n.first()), cells.get(n.second()));
      case Claim.Majority m -> majority(cells.get(m.cell()));
      case Claim.Reads r -> reads(cells.get(r.first()), cells.get(r.second()), r.reading());
      case Claim.Lies l -> lies(cells.get(l.cell()), l.quadrant());
    };
  }

  private boolean isFirm(Reference cell) {
    return setting.results().at(cell) instanceof Found.Known known
        && known.quality() == Quality.FIRM;
  }

  private boolean isShare(Reference cell) {
    return setting.results().at(cell) instanceof Found.Known known && known.form() == Form.SHARE;
  }

  private Stream<String> higher(Reference upper, Reference lower) {
    Optional<Contrast> contrast = values(upper, lower);
    if (contrast.isEmpty()) {
      return Stream.of("no test compares " + upper + " with " + lower);
    }
    return contrast.get().above()
        ? Stream.empty()
        : Stream.of("no test says that " + upper + " is above " + lower);
  }

  private Stream<String> same(Reference first, Reference second) {
    Optional<Contrast> contrast = values(first, second);
    return contrast.filter(Contrast::undetected).isPresent()
        ? Stream.empty()
        : Stream.of("no test failed to tell " + first + " from " + second);
  }

  private Optional<Contrast> values(Reference first, Reference second) {
    return first.quantity() == Quantity.VALUE && second.quantity() == Quantity.VALUE
        ? setting.results().contrast(first, second)
        : Optional.empty();
  }

  private Stream<String> majority(Reference cell) {
    return setting
            .results()
            .estimate(cell)
            .map(Cell.Estimate::interval)
            .filter(i -> i.low() > A_HALF && isShare(cell))
            .isPresent()
        ? Stream.empty()
        : Stream.of("the interval of " + cell + " does not lie above a half");
  }

  /** The verdict of the gap that both numbers are of, in their order. */
  private Stream<String> reads(Reference first, Reference second, Reading reading) {
    boolean one =
        first.sameResult(second)
            && first.part().equals(second.part())
            && first.line().equals(second.line());
    Optional<Gap> gap = one ? setting.results().gap(first) : Optional.empty();
    boolean so =
        gap.filter(
                g ->
                    switch (g) {
                      case org.ketenspiegel.analysis.gap.Contrast c ->
                          c.verdict() == reading
                              && c.first().key().equals(first.group())
                              && c.second().key().equals(second.group());
                      case Order o -> o.verdict() == reading && !first.equals(second);
                      default -> false;
                    })
            .isPresent();
    return so ? Stream.empty() : Stream.of("the gap of " + first + " is no " + reading);
  }

  private Stream<String> lies(Reference cell, Quadrant quadrant) {
    boolean there =
        setting.results().placement(cell).stream()
            .flatMap(
                p -> p.points().stream().filter(q -> q.key().equals(cell.line())).map(p::quadrant))
            .anyMatch(q -> q == quadrant);
    if (!there) {
      return Stream.of(cell + " does not lie in " + quadrant);
    }
    return setting.verdict(cell).orElse(Verdict.UNDECIDED) == Verdict.UNDECIDED
        ? Stream.of("where " + cell + " lies is undecided")
        : Stream.empty();
  }
}
