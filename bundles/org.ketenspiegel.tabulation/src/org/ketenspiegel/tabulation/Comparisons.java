// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.result.Cell.Quality;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.data.design.Sampling;
import org.ketenspiegel.statistics.PAdjustment;
import org.ketenspiegel.statistics.design.SampleRows;
import org.ketenspiegel.tabulation.Groups.Answered;
import org.ketenspiegel.tabulation.TabulationOptions.Against;
import org.ketenspiegel.tabulation.TabulationOptions.Letters;

/**
 * The differences in a row of a table. Groups of respondents are compared as they were drawn, in
 * all pairs or each with everybody else; agencies that the same respondents judged in pairs. The
 * row of one banner is a family: the groups of one agency, or the agencies within one group.
 */
final class Comparisons {

  /** Effective base below which nothing is tested. */
  static final double TESTED_FROM = 10;

  /** Effective base below which a difference only hints. */
  static final double FIRM_FROM = 30;

  private final Groups groups;
  private final TabulationOptions options;
  private final ColumnTest test;
  private final Sampling sampling;
  private Optional<SampleRows> drawn = Optional.empty();

  Comparisons(Groups groups, Sampling sampling, TabulationOptions options) {
    this.groups = groups;
    this.options = options;
    this.test =
        options.letters() == Letters.SPSS
            ? new SpssTest(sampling, options.confidence())
            : new DesignTest(options.confidence());
    this.sampling = sampling;
  }

  List<Difference> of(Measure measure, List<Answered> row) {
    return switch (options.letters()) {
      case NONE -> List.of();
      case DESIGN, SPSS ->
          options.against() == Against.REST ? againstRest(measure, row) : pairs(measure, row);
    };
  }

  /** Each family in turn: the groups of one agency, then the agencies within one group. */
  private List<Difference> pairs(Measure measure, List<Answered> row) {
    Map<String, List<Difference>> families = new LinkedHashMap<>();
    PairedTest paired = new PairedTest(sampling, this::drawn, options.confidence());
    for (int i = 0; i < row.size(); i++) {
      for (int j = i + 1; j < row.size(); j++) {
        Answered first = row.get(i);
        Answered second = row.get(j);
        if (apart(first, second)) {
          compare(measure, first, second, test)
              .ifPresent(d -> add(families, "of " + first.variable().id(), d));
        } else if (judgedBySame(first, second)) {
          compare(measure, first, second, paired)
              .ifPresent(d -> add(families, "in " + first.part().key(), d));
        }
      }
    }
    return families.values().stream().flatMap(f -> adjusted(f).stream()).toList();
  }

  /** One for all rows of a table, made when a pair is there to compare. */
  private SampleRows drawn() {
    if (drawn.isEmpty()) {
      drawn = Optional.of(Responses.drawn(sampling));
    }
    return drawn.get();
  }

  private static void add(
      Map<String, List<Difference>> families, String family, Difference difference) {
    families.computeIfAbsent(family, f -> new ArrayList<>()).add(difference);
  }

  /** A part is never compared with the whole that contains it (statistics 4.5). */
  private List<Difference> againstRest(Measure measure, List<Answered> row) {
    Map<String, List<Difference>> families = new LinkedHashMap<>();
    for (Answered group : row) {
      if (!group.whole()) {
        Answered rest = groups.rest(group, options.base());
        compare(measure, group, rest, test)
            .ifPresent(d -> add(families, group.variable().id(), d.with(Difference.REST)));
      }
    }
    return families.values().stream().flatMap(f -> adjusted(f).stream()).toList();
  }

  /** A group within another, such as the staff of one agency within all staff, is not compared. */
  private static boolean apart(Answered first, Answered second) {
    return !first.whole()
        && !second.whole()
        && first.variable().equals(second.variable())
        && !first.part().rows().intersects(second.part().rows());
  }

  private static boolean judgedBySame(Answered first, Answered second) {
    return !first.variable().equals(second.variable())
        && first.part().key().equals(second.part().key());
  }

  private static Optional<Difference> compare(
      Measure measure, Answered first, Answered second, ColumnTest test) {
    double least =
        Math.min(
            first.answers().sums(measure).effectiveBase(),
            second.answers().sums(measure).effectiveBase());
    return least < TESTED_FROM
        ? Optional.empty()
        : test.of(measure, first, second)
            .map(d -> d.with(least < FIRM_FROM ? Quality.INDICATIVE : Quality.FIRM));
  }

  private List<Difference> adjusted(List<Difference> family) {
    double[] p = family.stream().mapToDouble(Difference::p).toArray();
    double[] adjusted =
        switch (options.correction()) {
          case HOLM -> PAdjustment.HOLM.adjust(p);
          case BH -> PAdjustment.BENJAMINI_HOCHBERG.adjust(p);
          case BONFERRONI -> PAdjustment.BONFERRONI.adjust(p);
          case NONE -> p;
        };
    List<Difference> found = new ArrayList<>();
    for (int i = 0; i < adjusted.length; i++) {
      found.add(family.get(i).adjusted(adjusted[i]));
    }
    return found;
  }
}
