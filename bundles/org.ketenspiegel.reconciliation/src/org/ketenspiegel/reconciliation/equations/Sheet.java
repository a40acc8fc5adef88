// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.equations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.reconciliation.structure.Premise;
import org.ketenspiegel.reconciliation.whole.Inequality;
import org.ketenspiegel.reconciliation.whole.Unknowns;

/** The unknown counts behind a set of figures, and the facts about them. */
public final class Sheet {

  /** Where a file prints no base, bases up to this one are tried. */
  static final int MOST = 100_000;

  private final Unknowns unknowns = new Unknowns();
  private final List<Fact> facts = new ArrayList<>();

  public List<Fact> facts() {
    return List.copyOf(facts);
  }

  /** The unknowns, as wide as they were added. */
  public Unknowns unknowns() {
    return unknowns;
  }

  /** A copy of the unknowns, narrowed by the facts; empty when the facts contradict each other. */
  Optional<Unknowns> tight() {
    var tight = unknowns.copy();
    return tight.tighten(facts.stream().map(Fact::inequality).toList())
        ? Optional.of(tight)
        : Optional.empty();
  }

  int unknown(int least, int most) {
    return unknowns.add(least, most);
  }

  /** Holds that the first is at most the second. */
  void atMost(int small, int large) {
    add(new Inequality(new int[] {large, small}, new long[] {1, -1}, 0), Optional.empty());
  }

  /** Holds that the sum is at most the whole. */
  void sumAtMost(Collection<Integer> parts, int whole, Optional<Premise> premise) {
    add(sum(parts, whole, -1), premise);
  }

  /** Holds that the parts sum to the whole. */
  void sum(Collection<Integer> parts, int whole, Optional<Premise> premise) {
    add(sum(parts, whole, 1), premise);
    add(sum(parts, whole, -1), premise);
  }

  /** Sign 1: parts less the whole are at least 0; sign -1: the whole less its parts. */
  private static Inequality sum(Collection<Integer> parts, int whole, int sign) {
    var unknowns = new int[parts.size() + 1];
    var coefficients = new long[unknowns.length];
    var i = 0;
    for (var part : parts) {
      unknowns[i] = part;
      coefficients[i++] = sign;
    }
    unknowns[i] = whole;
    coefficients[i] = -sign;
    return new Inequality(unknowns, coefficients, 0);
  }

  void add(Inequality inequality, Optional<Premise> premise) {
    facts.add(new Fact(inequality, premise));
  }
}
