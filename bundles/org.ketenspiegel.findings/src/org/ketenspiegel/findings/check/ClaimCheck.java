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
import org.ketenspiegel.model.Text;

/** Whether the results say what is claimed of them. */
public final class ClaimCheck {

  private static final double A_HALF = 0.5;

  private final Setting setting;
  private final ChangeCheck changes;

  public ClaimCheck(Setting setting) {
    this.setting = setting;
    changes = new ChangeCheck(setting);
  }

  /** What the results do not say; the cells exist. */
  public List<Text> of(List<Reference> cells, List<Claim> claims) {
    return claims.stream().flatMap(c -> of(cells, c)).distinct().toList();
  }

  private Stream<Text> of(List<Reference> cells, Claim claim) {
    boolean apart = claim instanceof Claim.Incomparable;
    if (!apart && claim.cells().anyMatch(i -> !isFirm(cells.get(i)))) {
      return Stream.of(
          Text.of(
              "te weinig respondenten voor '" + claim.written() + "'",
              "it claims '" + claim.written() + "' on too few respondents"));
    }
    return switch (claim) {
      case Claim.Higher h -> higher(cells, h);
      case Claim.NoDifference n -> same(cells, n);
      case Claim.Majority m -> majority(cells, m);
      case Claim.Reads r -> reads(cells, r);
      case Claim.Lies l -> lies(cells, l);
      case Claim.Moves m -> changes.moves(cells, m);
      case Claim.Tends t -> changes.tends(cells, t);
      case Claim.Parted p -> changes.parted(cells, p);
      case Claim.Incomparable i -> changes.incomparable(cells, i);
    };
  }

  private boolean isFirm(Reference cell) {
    return setting.results().at(cell) instanceof Found.Known known
        && known.quality() == Quality.FIRM;
  }

  private boolean isShare(Reference cell) {
    return setting.results().at(cell) instanceof Found.Known known && known.form() == Form.SHARE;
  }

  private Stream<Text> higher(List<Reference> cells, Claim.Higher claim) {
    Optional<Contrast> contrast = values(cells.get(claim.upper()), cells.get(claim.lower()));
    int upper = claim.upper() + 1;
    int lower = claim.lower() + 1;
    if (contrast.isEmpty()) {
      return fault(
          "geen toets vergelijkt {%d} met {%d}", "no test compares {%d} with {%d}", upper, lower);
    }
    return contrast.get().above()
        ? Stream.empty()
        : fault(
            "geen toets zegt dat {%d} boven {%d} ligt",
            "no test says that {%d} is above {%d}", upper, lower);
  }

  private Stream<Text> same(List<Reference> cells, Claim.NoDifference claim) {
    return values(cells.get(claim.first()), cells.get(claim.second()))
            .filter(Contrast::undetected)
            .isPresent()
        ? Stream.empty()
        : fault(
            "geen toets liet {%d} en {%d} onbeslist",
            "no test failed to tell {%d} from {%d}", claim.first() + 1, claim.second() + 1);
  }

  /** Words with the numbers of cells, counted from 1 as a study writes them. */
  private static Stream<Text> fault(String dutch, String english, Object... cells) {
    return Stream.of(Text.of(dutch.formatted(cells), english.formatted(cells)));
  }

  private Optional<Contrast> values(Reference first, Reference second) {
    return first.quantity() == Quantity.VALUE && second.quantity() == Quantity.VALUE
        ? setting.results().contrast(first, second)
        : Optional.empty();
  }

  private Stream<Text> majority(List<Reference> cells, Claim.Majority claim) {
    Reference cell = cells.get(claim.cell());
    return setting
            .results()
            .estimate(cell)
            .map(Cell.Estimate::interval)
            .filter(i -> i.low() > A_HALF && isShare(cell))
            .isPresent()
        ? Stream.empty()
        : fault(
            "het interval van {%d} ligt niet boven de helft",
            "the interval of {%d} does not lie above a half", claim.cell() + 1);
  }

  /** The verdict of the gap that both numbers are of, in their order. */
  private Stream<Text> reads(List<Reference> cells, Claim.Reads claim) {
    Reference first = cells.get(claim.first());
    Reference second = cells.get(claim.second());
    Reading reading = claim.reading();
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
    return so
        ? Stream.empty()
        : Stream.of(
            Text.of(
                "het verschil van {%d} en {%d} is niet ‘%s’"
                    .formatted(claim.first() + 1, claim.second() + 1, reading.words().in("nl")),
                "the gap of {%d} and {%d} is not ‘%s’"
                    .formatted(claim.first() + 1, claim.second() + 1, reading.words().in("en"))));
  }

  private Stream<Text> lies(List<Reference> cells, Claim.Lies claim) {
    Reference cell = cells.get(claim.cell());
    Quadrant quadrant = claim.quadrant();
    boolean there =
        setting.results().placement(cell).stream()
            .flatMap(
                p -> p.points().stream().filter(q -> q.key().equals(cell.line())).map(p::quadrant))
            .anyMatch(q -> q == quadrant);
    if (!there) {
      return fault(
          "{%d} ligt niet meer in dat kwadrant",
          "{%d} does not lie in that quadrant", claim.cell() + 1);
    }
    return setting.verdict(cell).orElse(Verdict.UNDECIDED) == Verdict.UNDECIDED
        ? fault("waar {%d} ligt, is onbeslist", "where {%d} lies is undecided", claim.cell() + 1)
        : Stream.empty();
  }
}
