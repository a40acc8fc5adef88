// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.series.Change;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Decomposition;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Claim.Presence;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.FindingRule;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.Source;
import org.ketenspiegel.findings.cell.Quantity;

/**
 * How much of a change comes of other people answering: "Van de +0,30 in het oordeel (2011–2013) is
 * +0,10 te verklaren door een andere samenstelling naar ‘taal’." Only of changes that a test shows.
 */
public final class Compositions implements FindingRule {

  @Override
  public List<Finding> of(Source source, Setting setting) {
    List<Finding> found = new ArrayList<>();
    for (Followed followed : Followed.of(source, setting.results().data())) {
      for (Decomposition split : followed.course().decompositions()) {
        change(followed.course(), split)
            .filter(c -> followed.isFirm(c.from()) && followed.isFirm(c.to()))
            .filter(c -> isShown(followed, c, setting))
            .ifPresent(c -> found.add(told(followed, c, split, setting)));
      }
    }
    return found;
  }

  private static Optional<Change> change(Course course, Decomposition split) {
    return course.changes().stream()
        .filter(c -> c.from().equals(split.from()) && c.to().equals(split.to()))
        .findFirst();
  }

  private static boolean isShown(Followed followed, Change change, Setting setting) {
    return setting
        .results()
        .contrast(followed.at(change.to()), followed.at(change.from()))
        .filter(c -> c.above() || c.below())
        .isPresent();
  }

  private static Finding told(
      Followed followed, Change change, Decomposition split, Setting setting) {
    Telling telling = new Telling(setting).about(followed.agency());
    telling.cell(followed.between(change.from(), change.to(), Quantity.CHANGE));
    telling
        .claim(part(telling, followed, split, Quantity.COMPOSITION, split.composition()))
        .fill("subject", followed::subject)
        .fill("among", followed::among)
        .fill("unit", followed::unit)
        .fill("from", p -> followed.wave(change.from(), p))
        .fill("to", p -> followed.wave(change.to(), p))
        .fill("by", p -> p.aspect(split.by()));
    String whole = sign(change.estimate()) + "{0}{unit}";
    if (isShown(split.composition())) {
      String part = sign(split.composition().estimate()) + "{1}";
      return telling.say(
          "Van de "
              + whole
              + " in {subject}{among} ({from}–{to}) is "
              + part
              + " te verklaren door een andere samenstelling naar {by}.",
          "Of the "
              + whole
              + " in {subject}{among} ({from}–{to}) "
              + part
              + " is explained by another composition by {by}.");
    }
    telling.claim(part(telling, followed, split, Quantity.WITHIN, split.within()));
    String within = sign(split.within().estimate()) + "{2}";
    return telling.say(
        "Van de "
            + whole
            + " in {subject}{among} ({from}–{to}) is geen aantoonbaar deel te verklaren"
            + " door een andere samenstelling naar {by}; binnen de groepen is het "
            + within
            + ".",
        "Of the "
            + whole
            + " in {subject}{among} ({from}–{to}) no demonstrable part is explained by"
            + " another composition by {by}; within the groups it is "
            + within
            + ".");
  }

  private static Claim part(
      Telling telling,
      Followed followed,
      Decomposition split,
      Quantity quantity,
      Decomposition.Part part) {
    return new Claim.Parted(
        telling.cell(followed.between(split.from(), split.to(), quantity)),
        isShown(part) ? Presence.SHOWN : Presence.UNSHOWN);
  }

  private static boolean isShown(Decomposition.Part part) {
    return part.interval().low() > 0 || part.interval().high() < 0;
  }

  private static String sign(double value) {
    return value > 0 ? "+" : "";
  }
}
