// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.equations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.ketenspiegel.reconciliation.figures.Figure;
import org.ketenspiegel.reconciliation.figures.Printed;
import org.ketenspiegel.reconciliation.figures.Statistic;
import org.ketenspiegel.reconciliation.whole.Inequality;

/** What one figure holds about the unknown counts. */
public sealed interface Statement {

  Figure figure();

  /** The inequalities that hold when the figure is as printed. */
  List<Inequality> printed();

  /** Every unknown quotient the figure is about. */
  List<Ratio> ratios();

  /** A quotient that rounds to the printed value. */
  record Value(Figure figure, Ratio ratio, Printed value) implements Statement {
    @Override
    public List<Inequality> printed() {
      return ratio.rounds(value);
    }

    @Override
    public List<Ratio> ratios() {
      return List.of(ratio);
    }
  }

  /** Quotients that all lie in a range, and one of them at each end. */
  record Range(Figure figure, List<Member> members, Statistic.ShareRange range)
      implements Statement {
    @Override
    public List<Inequality> printed() {
      return Stream.of(
              members.stream().map(member -> member.ratio.exists()).toList(),
              allAtLeast(range.least()),
              someAtMost(range.least()),
              allAtMost(range.most()),
              someAtLeast(range.most()))
          .flatMap(List::stream)
          .toList();
    }

    @Override
    public List<Ratio> ratios() {
      return members.stream().map(Member::ratio).toList();
    }

    public List<Inequality> allAtLeast(Printed value) {
      return members.stream().map(member -> member.ratio.atLeast(value)).toList();
    }

    public List<Inequality> allAtMost(Printed value) {
      return members.stream().map(member -> member.ratio.atMost(value)).toList();
    }

    /** One of them, the one whose switch is on, rounds to the value or to less. */
    public List<Inequality> someAtMost(Printed value) {
      return some(Member::isLeast, member -> member.ratio.atMost(value));
    }

    /** One of them, the one whose switch is on, rounds to the value or to more. */
    public List<Inequality> someAtLeast(Printed value) {
      return some(Member::isMost, member -> member.ratio.atLeast(value));
    }

    private List<Inequality> some(ToIntFunction<Member> on, Function<Member, Inequality> holds) {
      var all = new ArrayList<Inequality>();
      members.forEach(
          member -> all.add(when(on.applyAsInt(member), holds.apply(member), member.most)));
      all.add(one(members.stream().mapToInt(on).toArray()));
      return all;
    }

    /** The inequality, when the switch is 1; nothing, when it is 0. */
    private static Inequality when(int on, Inequality inequality, int most) {
      var size = inequality.unknowns().length;
      var unknowns = Arrays.copyOf(inequality.unknowns(), size + 1);
      var coefficients = Arrays.copyOf(inequality.coefficients(), size + 1);
      var slack = 0L;
      for (var coefficient : inequality.coefficients()) {
        slack += Math.abs(coefficient) * most;
      }
      unknowns[size] = on;
      coefficients[size] = -slack;
      return new Inequality(unknowns, coefficients, inequality.least() - slack);
    }

    private static Inequality one(int[] switches) {
      var ones = new long[switches.length];
      Arrays.fill(ones, 1);
      return new Inequality(switches, ones, 1);
    }
  }

  /**
   * One of the quotients of a range, with two unknowns that are 1 when it is the smallest, or the
   * largest.
   *
   * @param most the largest its unknowns can be
   */
  record Member(Ratio ratio, int isLeast, int isMost, int most) {}

  /** A figure that contradicts its own base. */
  record Never(Figure figure) implements Statement {
    @Override
    public List<Inequality> printed() {
      return List.of(new Inequality(new int[0], new long[0], 1));
    }

    @Override
    public List<Ratio> ratios() {
      return List.of();
    }
  }
}
