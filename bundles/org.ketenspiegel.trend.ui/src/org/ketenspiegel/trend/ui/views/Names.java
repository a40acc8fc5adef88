// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.views;

import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Point;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.trend.ui.trends.Trends;

/** What the study calls its agencies, audiences and waves. */
final class Names {

  private Names() {}

  static String language(Trends trends) {
    return trends.study().map(s -> s.language()).orElse("en");
  }

  static String words(Trends trends, Text text) {
    return text.in(language(trends));
  }

  /** The short name; all agencies together have a word of their own. */
  static String agency(Trends trends, String id) {
    return trends
        .data()
        .flatMap(d -> d.outline().agency(id))
        .map(a -> a.shortName())
        .orElse(id.isEmpty() ? ViewMessages.every_agency : id);
  }

  static String audience(Trends trends, String id) {
    return trends
        .data()
        .flatMap(d -> d.outline().audience(id))
        .map(a -> words(trends, a.name()))
        .orElse(id);
  }

  /** A wave as its course calls it. */
  static String wave(Course course, String id, String language) {
    return course.points().stream()
        .filter(p -> p.wave().equals(id))
        .map(Point::label)
        .map(l -> l.in(language))
        .findFirst()
        .orElse(id);
  }
}
