// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.equations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.reconciliation.figures.Base;

/**
 * The answers a cell stands on.
 *
 * <p>Figures about everybody stand on the same answers when they print the same base. A figure
 * about a subgroup stands on its share of the answers behind the same quantity for everybody;
 * failing that, of the only base the topic prints; failing that, on answers of its own. A
 * subgroup's figure that repeats the base of everybody prints the base of the question, not that of
 * the subgroup.
 *
 * @param label tells the bases of one topic apart
 * @param whole what is printed for everybody
 * @param part what is printed for the subgroup
 */
record Standing(String label, Optional<Base> whole, Optional<Base> part) {

  /** The standing of each of one topic's cells. */
  static Map<Cell, Standing> of(List<Cell> cells) {
    var wholes = new LinkedHashMap<Cell, Standing>();
    var own = cells.stream().filter(cell -> cell.everybody() && !ranges(cell)).toList();
    own.forEach(cell -> wholes.put(cell, whole(cell, cell.printed())));
    cells.stream()
        .filter(cell -> cell.everybody() && ranges(cell))
        .forEach(cell -> wholes.put(cell, whole(cell, narrowed(cell, own))));
    var standings = new LinkedHashMap<>(wholes);
    cells.stream()
        .filter(cell -> !cell.everybody())
        .forEach(cell -> standings.put(cell, part(cell, wholes)));
    return standings;
  }

  private static boolean ranges(Cell cell) {
    return cell.source() == Cell.Source.RANGE;
  }

  /** A range prints the bases of all it spans; a figure of the topic's own prints it exactly. */
  private static Optional<Base> narrowed(Cell range, List<Cell> own) {
    return own.stream()
        .filter(range::sameQuantity)
        .flatMap(cell -> cell.printed().stream())
        .filter(
            base ->
                range.printed().isEmpty()
                    || range.printed().get().contains(base.least())
                        && range.printed().get().contains(base.most()))
        .findFirst()
        .or(range::printed);
  }

  private static Standing whole(Cell cell, Optional<Base> base) {
    var label = base.map(Base::toString).orElse("? " + cell.figure().columns().get("page"));
    return new Standing(label, base, Optional.empty());
  }

  private static Standing part(Cell cell, Map<Cell, Standing> wholes) {
    var ofQuestion = wholes.keySet().stream().map(Cell::printed).anyMatch(cell.printed()::equals);
    var printed = ofQuestion ? Optional.<Base>empty() : cell.printed();
    return matching(cell, wholes)
        .filter(whole -> printed.isEmpty() || fits(printed.get(), whole))
        .map(whole -> new Standing(whole.label, whole.whole, printed))
        .orElse(
            new Standing(
                "part " + cell.printed().map(Base::toString).orElse(""),
                Optional.empty(),
                cell.printed()));
  }

  private static boolean fits(Base part, Standing whole) {
    return whole.whole.isEmpty() || part.most() <= whole.whole.get().most();
  }

  private static Optional<Standing> matching(Cell cell, Map<Cell, Standing> wholes) {
    var same = wholes.keySet().stream().filter(cell::sameQuantity).findFirst();
    if (same.isPresent()) {
      return same.map(wholes::get);
    }
    var printed = wholes.values().stream().filter(each -> each.whole.isPresent()).toList();
    var candidates = (printed.isEmpty() ? wholes.values() : printed).stream().distinct().toList();
    return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
  }
}
