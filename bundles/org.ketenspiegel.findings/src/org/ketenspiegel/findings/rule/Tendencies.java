// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.series.Slope;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Claim.Way;
import org.ketenspiegel.findings.Evidence;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.FindingRule;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.Source;
import org.ketenspiegel.findings.cell.Contrast;
import org.ketenspiegel.findings.cell.Quantity;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.findings.sentence.Phrases;

/**
 * The line through three or more waves: "Van 2009 tot 2013 stijgt het oordeel (+0,10 per jaar, van
 * 7,3 naar 7,7)."
 */
public final class Tendencies implements FindingRule {

  /** The line of one course. */
  private record Lined(Followed followed, Slope slope) {

    Reference perYear() {
      return followed.between(slope.from(), slope.to(), Quantity.PER_YEAR);
    }

    /** Whether the numbers of the first and last wave are told beside it: they go the same way. */
    boolean isSeen(Setting setting) {
      String nl = "nl";
      return value(slope.to()) - value(slope.from()) > 0 == slope.perYear() > 0
          && !Finding.number(setting.results(), followed.at(slope.from()), nl)
              .equals(Finding.number(setting.results(), followed.at(slope.to()), nl));
    }

    private double value(String wave) {
      return followed
          .course()
          .point(wave)
          .map(p -> p.cell() instanceof Cell.Estimate e ? e.value() : Double.NaN)
          .orElse(Double.NaN);
    }
  }

  @Override
  public List<Finding> of(Source source, Setting setting) {
    List<Finding> found = new ArrayList<>();
    Map<List<String>, List<Lined>> level = new LinkedHashMap<>();
    for (Followed followed : Followed.of(source, setting.results().data())) {
      Optional<Slope> slope = followed.course().linear();
      if (slope.filter(s -> isFirm(followed, s)).isPresent()) {
        Lined lined = new Lined(followed, slope.get());
        Optional<Contrast> contrast = setting.results().waves().slope(lined.perYear());
        if (contrast.filter(c -> c.above() || c.below()).isPresent()) {
          found.add(told(lined, contrast.get().above() ? Way.UP : Way.DOWN, setting));
        } else if (contrast.filter(Contrast::undetected).isPresent()) {
          level
              .computeIfAbsent(
                  List.of(lined.slope.from(), lined.slope.to()), k -> new ArrayList<>())
              .add(lined);
        }
      }
    }
    level.values().forEach(same -> found.add(level(same, setting)));
    return found;
  }

  private static boolean isFirm(Followed followed, Slope slope) {
    return followed.isFirm(slope.from()) && followed.isFirm(slope.to());
  }

  private static Finding told(Lined lined, Way way, Setting setting) {
    Followed followed = lined.followed;
    Telling telling = new Telling(setting).about(followed.agency());
    boolean up = way == Way.UP;
    telling
        .claim(new Claim.Tends(telling.cell(lined.perYear()), way))
        .fill("subject", followed::subject)
        .fill("among", followed::among)
        .fill("unit", followed::unit)
        .fill("from", p -> followed.wave(lined.slope.from(), p))
        .fill("to", p -> followed.wave(lined.slope.to(), p))
        .fill("ends", p -> ends(lined, setting, p));
    if (lined.isSeen(setting)) {
      telling.cell(followed.at(lined.slope.from()));
      telling.cell(followed.at(lined.slope.to()));
    }
    boolean small = telling.evidence() == Evidence.SIGNIFICANT_SMALL;
    String sign = up ? "+" : "";
    return telling.say(
        "Van {from} tot {to} "
            + (up ? "stijgt" : "daalt")
            + " {subject}{among} "
            + (small ? "iets " : "")
            + "("
            + sign
            + "{0}{unit} per jaar{ends}).",
        "From {from} to {to} {subject}{among} "
            + (up ? "rises" : "falls")
            + (small ? " slightly" : "")
            + " ("
            + sign
            + "{0}{unit} a year{ends}).");
  }

  private static List<Part> ends(Lined lined, Setting setting, Phrases phrases) {
    return lined.isSeen(setting)
        ? Phrases.joined(
            phrases.words(", van ", ", from "),
            List.of(new Part.Number(1)),
            phrases.words(" naar ", " to "),
            List.of(new Part.Number(2)))
        : List.of();
  }

  private static Finding level(List<Lined> same, Setting setting) {
    Lined any = same.getFirst();
    Telling telling = new Telling(setting);
    same.forEach(l -> telling.claim(new Claim.Tends(telling.cell(l.perYear()), Way.NOWHERE)));
    if (same.stream().map(l -> l.followed.agency()).distinct().count() == 1) {
      telling.about(any.followed.agency());
    }
    return telling
        .fill("from", p -> any.followed.wave(any.slope.from(), p))
        .fill("to", p -> any.followed.wave(any.slope.to(), p))
        .fill("among", any.followed::among)
        .fill("subjects", p -> p.list(same.stream().map(l -> l.followed.subject(p)).toList()))
        .say(
            "Over de metingen van {from} tot {to} is er{among} geen aantoonbare trend in"
                + " {subjects}.",
            "Over the waves from {from} to {to} there is{among} no demonstrable trend in"
                + " {subjects}.");
  }
}
