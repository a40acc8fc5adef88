// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.matrices;

import java.util.List;
import java.util.Optional;

/**
 * Which matrices are looked at.
 *
 * @param audience whose judgement; empty for the first
 * @param agency of whom; empty for all, one beside the other
 */
public record View(String audience, Optional<String> agency, Breadth breadth) {

  /** Whether one matrix has the room or several share it. */
  public enum Breadth {
    ONE,
    AGENCIES,
    EVERYTHING
  }

  static final View FIRST = new View("", Optional.empty(), Breadth.ONE);

  /** One matrix. */
  public static View of(Entry entry) {
    return new View(entry.audience(), Optional.of(entry.agency()), Breadth.ONE);
  }

  /** All agencies as one audience sees them. */
  public static View agencies(String audience) {
    return new View(audience, Optional.empty(), Breadth.AGENCIES);
  }

  /** All agencies and all audiences. */
  public static View everything() {
    return new View("", Optional.empty(), Breadth.EVERYTHING);
  }

  /** The same look at what there is. */
  View fitting(List<Entry> entries) {
    if (breadth == Breadth.EVERYTHING || entries.isEmpty()) {
      return this;
    }
    String whose =
        entries.stream().anyMatch(e -> e.audience().equals(audience))
            ? audience
            : entries.getFirst().audience();
    if (breadth == Breadth.AGENCIES) {
      return agencies(whose);
    }
    return of(
        entries.stream()
            .filter(e -> e.audience().equals(whose) && agency.equals(Optional.of(e.agency())))
            .findFirst()
            .or(() -> entries.stream().filter(e -> e.audience().equals(whose)).findFirst())
            .orElseThrow());
  }

  List<Entry> of(List<Entry> entries) {
    return switch (breadth) {
      case EVERYTHING -> entries;
      case AGENCIES -> entries.stream().filter(e -> e.audience().equals(audience)).toList();
      case ONE ->
          entries.stream()
              .filter(e -> e.audience().equals(audience))
              .filter(e -> agency.equals(Optional.of(e.agency())))
              .limit(1)
              .toList();
    };
  }
}
