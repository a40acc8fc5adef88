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
    /** One matrix by each rule for missing answers. */
    RULES,
    AGENCIES,
    EVERYTHING
  }

  static final View FIRST = new View("", Optional.empty(), Breadth.ONE);

  /** One matrix. */
  public static View of(Entry entry) {
    return new View(entry.audience(), Optional.of(entry.agency()), Breadth.ONE);
  }

  /** The same matrix by each rule for missing answers, or by its own alone again. */
  public View ruled() {
    return new View(audience, agency, breadth == Breadth.RULES ? Breadth.ONE : Breadth.RULES);
  }

  /** The same breadth of another agency. */
  public View of(String other) {
    return new View(
        audience, Optional.of(other), breadth == Breadth.RULES ? Breadth.RULES : Breadth.ONE);
  }

  /** Whether it is about one agency and one audience. */
  public boolean isSingle() {
    return breadth == Breadth.ONE || breadth == Breadth.RULES;
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
    Entry one =
        entries.stream()
            .filter(e -> e.audience().equals(whose) && agency.equals(Optional.of(e.agency())))
            .findFirst()
            .or(() -> entries.stream().filter(e -> e.audience().equals(whose)).findFirst())
            .orElseThrow();
    return new View(
        whose, Optional.of(one.agency()), breadth == Breadth.RULES ? Breadth.RULES : Breadth.ONE);
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
      case RULES ->
          new View(audience, agency, Breadth.ONE)
              .of(entries).stream().flatMap(entry -> entry.rules().stream()).toList();
    };
  }
}
