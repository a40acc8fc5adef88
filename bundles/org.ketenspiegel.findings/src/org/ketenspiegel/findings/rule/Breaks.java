// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ketenspiegel.analysis.series.Point;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.FindingRule;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.Source;
import org.ketenspiegel.model.Text;

/** Waves next to one another that may not be compared, and why; no figure is given. */
public final class Breaks implements FindingRule {

  /** Two points of a course with nothing between them. */
  private record Break(Followed followed, Point before, Point after) {}

  @Override
  public List<Finding> of(Source source, Setting setting) {
    Map<List<Object>, List<Break>> together = new LinkedHashMap<>();
    for (Followed followed : Followed.of(source, setting.results().data())) {
      List<Point> points = followed.course().points();
      for (int i = 1; i < points.size(); i++) {
        Break one = new Break(followed, points.get(i - 1), points.get(i));
        if (!one.after.link().joins()
            && followed.isShown(one.before.wave())
            && followed.isShown(one.after.wave())) {
          together
              .computeIfAbsent(
                  List.of(one.before.wave(), one.after.wave(), one.after.link().reasons()),
                  k -> new ArrayList<>())
              .add(one);
        }
      }
    }
    return together.values().stream().map(same -> told(same, setting)).toList();
  }

  private static Finding told(List<Break> same, Setting setting) {
    Break any = same.getFirst();
    Telling telling = new Telling(setting);
    for (Break each : same) {
      telling.claim(
          new Claim.Incomparable(
              telling.cell(each.followed.at(each.before.wave())),
              telling.cell(each.followed.at(each.after.wave()))));
    }
    if (same.stream().map(b -> b.followed.agency()).distinct().count() == 1) {
      telling.about(any.followed.agency());
    }
    List<Text> names =
        same.stream().map(b -> b.followed.row().variable().name()).distinct().toList();
    return telling
        .fill("from", p -> p.plain(any.before.label()))
        .fill("to", p -> p.plain(any.after.label()))
        .fill("among", any.followed::among)
        .fill("questions", p -> p.list(names.stream().map(p::aspect).toList()))
        .fill("reasons", p -> p.list(any.after.link().reasons().stream().map(p::plain).toList()))
        .say(
            "De metingen {from} en {to} zijn niet te vergelijken op {questions}{among}: {reasons}.",
            "The waves {from} and {to} cannot be compared on {questions}{among}: {reasons}.");
  }
}
