// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.outline.History.Clock;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.analysis.series.Change;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Link.BaseShift;
import org.ketenspiegel.analysis.series.Point;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Continuity;

/** What a trend says in words. */
final class Wording {

  private static final int MOST_NAMES = 4;

  private Wording() {}

  static Text title(List<Followed> followed) {
    return Text.of(names(followed, "nl"), names(followed, "en"));
  }

  private static String names(List<Followed> followed, String language) {
    List<String> names =
        followed.stream().map(f -> f.latest().name().in(language)).distinct().toList();
    return names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
        + (names.size() > MOST_NAMES ? " …" : "");
  }

  static Basis basis(List<Course> courses, TrendOptions options) {
    String level =
        String.format(Locale.ROOT, "%s", Math.round(100 * options.confidence() * 10) / 10.0)
            .replaceAll("\\.0$", "");
    Text test =
        courses.stream()
            .flatMap(c -> c.changes().stream())
            .map(c -> c.test().words())
            .findFirst()
            .map(
                words ->
                    Text.of(
                        "elke verandering tegen de vorige vergelijkbare meting: "
                            + words.in("nl")
                            + " op onafgeronde waarden, "
                            + correction(options, "nl"),
                        "each change against the wave before that compares: "
                            + words.in("en")
                            + " on unrounded values, "
                            + correction(options, "en")))
            .orElse(Text.NONE);
    return new Basis(
        Text.of("per meting wie de vraag kreeg", "in each wave those who were asked"),
        Text.of(level + "%-interval per meting", level + "% interval in each wave"),
        test);
  }

  private static String correction(TrendOptions options, String language) {
    return switch (options.adjust()) {
      case HOLM -> language.equals("nl") ? "Holm per reeks" : "Holm within a series";
      case BH -> language.equals("nl") ? "Benjamini-Hochberg per reeks" : "Benjamini–Hochberg";
      case BONFERRONI -> language.equals("nl") ? "Bonferroni per reeks" : "Bonferroni";
      case NONE -> language.equals("nl") ? "zonder correctie" : "unadjusted";
    };
  }

  /** What is missing, breaks, marks, moved bases and what rounding does, one sentence each. */
  static List<Text> cautions(List<Course> courses, List<Text> notes, Clock clock) {
    List<Text> cautions = new ArrayList<>(notes);
    if (clock == Clock.ORDER) {
      cautions.add(
          Text.of(
              "geen lijn berekend: de namen van de metingen zijn geen jaren, dus alleen hun"
                  + " volgorde is bekend",
              "no line computed: the names of the waves are no years, so only their order is"
                  + " known"));
    }
    for (Course course : courses) {
      course.points().stream().skip(1).forEach(p -> add(cautions, course, p));
      course.changes().forEach(c -> add(cautions, course, c));
      if (clock == Clock.YEARS && course.changes().size() > 1 && course.linear().isEmpty()) {
        cautions.add(
            Text.of(
                course.label().in("nl")
                    + ": geen lijn berekend, er zijn geen drie metingen die met de laatste"
                    + " vergelijkbaar zijn",
                course.label().in("en")
                    + ": no line computed, there are no three waves that compare with the last"));
      }
    }
    return cautions.stream().distinct().toList();
  }

  private static void add(List<Text> cautions, Course course, Point point) {
    String nl = course.label().in("nl") + ", " + point.label().in("nl") + ": ";
    String en = course.label().in("en") + ", " + point.label().in("en") + ": ";
    if (point.link().continuity() == Continuity.BROKEN) {
      cautions.add(
          Text.of(
              nl + "niet vergelijkbaar met de meting ervoor (" + reasons(point, "nl") + ")",
              en + "does not compare with the wave before (" + reasons(point, "en") + ")"));
    } else if (point.link().continuity() == Continuity.MARKED) {
      cautions.add(
          Text.of(
              nl + "gewijzigd sinds de meting ervoor (" + reasons(point, "nl") + ")",
              en + "changed since the wave before (" + reasons(point, "en") + ")"));
    }
    if (point.link().base() == BaseShift.SHIFTED) {
      cautions.add(
          Text.of(
              nl + "het deel van de respondenten in de basis verschoof meer dan 10 procentpunt",
              en + "the part of the respondents in the base moved by more than 10 points"));
    }
  }

  private static String reasons(Point point, String language) {
    return point.link().reasons().stream()
        .map(r -> r.in(language))
        .collect(Collectors.joining(", "));
  }

  private static void add(List<Text> cautions, Course course, Change change) {
    String nl = course.label().in("nl") + ", " + label(course, change, "nl") + ": ";
    String en = course.label().in("en") + ", " + label(course, change, "en") + ": ";
    switch (change.rounding()) {
      case HIDES ->
          cautions.add(
              Text.of(
                  nl + "een significante verandering die de afronding verbergt",
                  en + "a significant change that rounding hides"));
      case MAKES ->
          cautions.add(
              Text.of(
                  nl + "het gedrukte verschil komt van de afronding",
                  en + "the printed difference comes of rounding"));
      case FAIR -> {}
    }
  }

  private static String label(Course course, Change change, String language) {
    return course.points().stream()
        .filter(p -> p.wave().equals(change.from()) || p.wave().equals(change.to()))
        .map(p -> p.label().in(language))
        .collect(Collectors.joining(" – "));
  }
}
