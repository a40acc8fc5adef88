// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.equations;

import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.reconciliation.figures.Printed;
import org.ketenspiegel.reconciliation.whole.Inequality;

/**
 * A printed quotient of whole unknowns: factor times (the sum of plus less the sum of minus) over
 * the base.
 *
 * <p>That it rounds to a printed value is linear in the unknowns: with {@code u} units of
 * 10<sup>-d</sup>, {@code (2u - 1) n <= 2 · 10^d · factor · count <= (2u + 1) n}. Both ends are
 * allowed, see {@link Printed}.
 */
public record Ratio(int base, List<Integer> plus, List<Integer> minus, int factor) {

  /** The quotient rounds to the value or to more. */
  Inequality atLeast(Printed value) {
    return inequality(1, value, -(2 * value.units() - 1));
  }

  /** The quotient rounds to the value or to less. */
  Inequality atMost(Printed value) {
    return inequality(-1, value, 2 * value.units() + 1);
  }

  /** There is an answer to take a quotient of, and it rounds to the value. */
  public List<Inequality> rounds(Printed value) {
    return List.of(exists(), atLeast(value), atMost(value));
  }

  Inequality exists() {
    return new Inequality(new int[] {base}, new long[] {1}, 1);
  }

  /** Sign times the difference of counts is at least a bound. */
  public Inequality countAtLeast(int sign, long bound) {
    return inequality(sign, 1, 0, bound);
  }

  private Inequality inequality(int sign, Printed value, long ofBase) {
    return inequality(sign, 2 * value.perOne() * factor, ofBase, 0);
  }

  private Inequality inequality(int sign, long weight, long ofBase, long least) {
    var unknowns = new ArrayList<Integer>();
    unknowns.addAll(plus);
    unknowns.addAll(minus);
    var coefficients = new long[unknowns.size() + 1];
    for (var i = 0; i < unknowns.size(); i++) {
      coefficients[i] = i < plus.size() ? sign * weight : -sign * weight;
    }
    unknowns.add(base);
    coefficients[unknowns.size() - 1] = ofBase;
    return new Inequality(
        unknowns.stream().mapToInt(Integer::intValue).toArray(), coefficients, least);
  }
}
