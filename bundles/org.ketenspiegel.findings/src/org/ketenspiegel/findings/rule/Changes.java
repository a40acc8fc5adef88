// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.series.Change;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Claim.Way;
import org.ketenspiegel.findings.Evidence;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.FindingRule;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.Source;
import org.ketenspiegel.findings.cell.Contrast;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.findings.sentence.Phrases;

/**
 * What changed since the wave before that compares: "Het oordeel stijgt van 7,4 (2011) naar 7,7
 * (2013)."; and what no test shows to have changed, all of it in one sentence for two waves.
 */
public final class Changes implements FindingRule {

  /** A change of one course. */
  private record Moved(Followed followed, Change change) {

    Optional<Contrast> contrast(Setting setting) {
      return setting.results().contrast(followed.at(change.to()), followed.at(change.from()));
    }
  }

  @Override
  public List<Finding> of(Source source, Setting setting) {
    List<Finding> found = new ArrayList<>();
    Map<List<Object>, List<Moved>> still = new LinkedHashMap<>();
    for (Followed followed : Followed.of(source, setting.results().data())) {
      for (Change change : followed.course().changes()) {
        if (followed.isFirm(change.from()) && followed.isFirm(change.to())) {
          Moved moved = new Moved(followed, change);
          Optional<Contrast> contrast = moved.contrast(setting);
          if (contrast.filter(c -> c.above() || c.below()).isPresent()) {
            found.add(told(moved, contrast.get().above() ? Way.UP : Way.DOWN, setting));
          } else if (contrast.filter(Contrast::undetected).isPresent()) {
            still
                .computeIfAbsent(
                    List.of(change.from(), change.to(), change.link()), k -> new ArrayList<>())
                .add(moved);
          }
        }
      }
    }
    still.values().forEach(same -> found.add(still(same, setting)));
    return found;
  }

  private static Finding told(Moved moved, Way way, Setting setting) {
    Followed followed = moved.followed;
    Telling telling = new Telling(setting).about(followed.agency());
    int earlier = telling.cell(followed.at(moved.change.from()));
    int later = telling.cell(followed.at(moved.change.to()));
    telling
        .claim(new Claim.Moves(earlier, later, way))
        .fill("subject", followed::subject)
        .fill("among", followed::among)
        .fill("from", p -> followed.wave(moved.change.from(), p))
        .fill("to", p -> followed.wave(moved.change.to(), p));
    boolean small = telling.evidence() == Evidence.SIGNIFICANT_SMALL;
    return telling.say(
        "{subject}{among} "
            + (way == Way.UP ? "stijgt" : "daalt")
            + (small ? " iets" : "")
            + " van {0} ({from}) naar {1} ({to}).",
        "{subject}{among} "
            + (way == Way.UP ? "rises" : "falls")
            + (small ? " slightly" : "")
            + " from {0} ({from}) to {1} ({to}).");
  }

  private static Finding still(List<Moved> same, Setting setting) {
    Moved any = same.getFirst();
    Telling telling = new Telling(setting);
    for (Moved moved : same) {
      telling.claim(
          new Claim.Moves(
              telling.cell(moved.followed.at(moved.change.from())),
              telling.cell(moved.followed.at(moved.change.to())),
              Way.NOWHERE));
    }
    if (same.stream().map(m -> m.followed.agency()).distinct().count() == 1) {
      telling.about(any.followed.agency());
    }
    return telling
        .fill("from", p -> any.followed.wave(any.change.from(), p))
        .fill("to", p -> any.followed.wave(any.change.to(), p))
        .fill("subjects", p -> subjects(same, p))
        .fill("among", any.followed::among)
        .say(
            "Tussen {from} en {to} is er{among} geen aantoonbare verandering in {subjects}.",
            "Between {from} and {to} there is{among} no demonstrable change in {subjects}.");
  }

  private static List<Part> subjects(List<Moved> same, Phrases phrases) {
    List<List<Part>> each = new ArrayList<>();
    for (int i = 0; i < same.size(); i++) {
      each.add(
          Phrases.joined(
              same.get(i).followed.subject(phrases),
              phrases.words(" (", " ("),
              List.of(new Part.Number(2 * i)),
              phrases.words(" en ", " and "),
              List.of(new Part.Number(2 * i + 1)),
              phrases.words(")", ")")));
    }
    return phrases.list(each);
  }
}
