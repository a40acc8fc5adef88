// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.analysis.placement.Fragility;
import org.ketenspiegel.analysis.placement.Importance;
import org.ketenspiegel.analysis.placement.Measure;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Placement.Point;
import org.ketenspiegel.statistics.Interval;

/** The figures of an aspect, each with its interval. */
final class Facts {

  /** A figure in words; the interval may be empty. */
  record Fact(String name, String value, String interval) {}

  private final Locale locale;

  private Facts(String language) {
    this.locale = Locale.forLanguageTag(language);
  }

  static List<Fact> of(Placement placement, Point point, String language) {
    return new Facts(language).facts(placement, point);
  }

  private List<Fact> facts(Placement placement, Point point) {
    List<Fact> facts = new ArrayList<>();
    Optional<Importance> importance = point.importance();
    facts.add(
        new Fact(
            ViewMessages.judgement,
            number(point.y(), 2),
            interval(importance, Measure.PERFORMANCE, 2)));
    facts.add(
        new Fact(ViewMessages.impact, number(point.x(), 3), interval(importance, Measure.LMG, 3)));
    importance.ifPresent(
        i -> {
          facts.add(
              new Fact(
                  ViewMessages.johnson,
                  number(i.johnson(), 3),
                  interval(importance, Measure.JOHNSON, 3)));
          facts.add(
              new Fact(
                  ViewMessages.correlation,
                  number(i.correlation(), 2),
                  interval(importance, Measure.CORRELATION, 2)));
          facts.add(
              new Fact(
                  ViewMessages.beta, number(i.beta(), 2), interval(importance, Measure.BETA, 2)));
          facts.add(new Fact(ViewMessages.vif, number(i.vif(), 1), ""));
          facts.add(new Fact(ViewMessages.halo_corrected, number(i.partial(), 2), ""));
        });
    rank(placement, point).ifPresent(facts::add);
    facts.add(new Fact(ViewMessages.answers, Long.toString(point.n()), ""));
    if (!placement.evidence().specifications().isEmpty()) {
      double agreement =
          placement
              .evidence()
              .agreement(placement.points().indexOf(point), placement.quadrant(point));
      facts.add(
          new Fact(
              ViewMessages.agreement,
              Math.round(100 * agreement) + "%",
              NLS.bind(ViewMessages.of_choices, placement.evidence().specifications().size())));
    }
    placement.fragility(point).ifPresent(count -> facts.addAll(fragility(count)));
    return facts;
  }

  private static List<Fact> fragility(Fragility.Count count) {
    return List.of(
        new Fact(
            ViewMessages.turns_judgement,
            count.judgement().isPresent() ? "" + count.judgement().getAsInt() : "–",
            ViewMessages.answers_unit),
        new Fact(
            ViewMessages.turns_impact,
            count.importance().isPresent() ? "≤ " + count.importance().getAsInt() : "> 25",
            ViewMessages.answers_unit));
  }

  private static Optional<Fact> rank(Placement placement, Point point) {
    long rank = 1 + placement.points().stream().filter(p -> p.x() > point.x()).count();
    return point
        .importance()
        .map(i -> i.intervals().get(Measure.RANK))
        .map(
            i ->
                new Fact(
                    ViewMessages.rank,
                    Long.toString(rank),
                    Math.round(i.low()) + " – " + Math.round(i.high())));
  }

  private String interval(Optional<Importance> importance, Measure measure, int decimals) {
    Optional<Interval> interval = importance.map(i -> i.intervals().get(measure));
    return interval
        .map(i -> number(i.low(), decimals) + " – " + number(i.high(), decimals))
        .orElse("");
  }

  private String number(double value, int decimals) {
    return String.format(locale, "%." + decimals + "f", value);
  }
}
