// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.findings.Source;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.model.Text;

/**
 * What a study and a result call things. Only these may stand in a sentence as names, for names are
 * not searched for claims.
 */
public final class Labels {

  /** What stands in quotes; group 1 is within them. */
  private static final Pattern QUOTED = Pattern.compile("‘([^’]*)’");

  private final Set<String> known = new HashSet<>();

  /** Who is judged and who judges: they stand in sentences without quotes. */
  private final Set<String> people = new HashSet<>();

  private volatile Optional<Pattern> pattern = Optional.empty();

  private Labels() {}

  public static Labels of(StudyData data) {
    Labels labels = new Labels();
    labels.outline(data.outline());
    for (Fielded fielded : data.fieldings()) {
      fielded.variables().forEach(labels::variable);
    }
    return labels;
  }

  /** With what a result has of its own. */
  Labels and(Source source) {
    Labels labels = new Labels();
    labels.known.addAll(known);
    labels.people.addAll(people);
    for (Table table : source.tables()) {
      table.groups().stream().map(Group::label).forEach(labels::add);
      table.lines().stream().map(Line::label).forEach(labels::add);
      labels.add(table.title());
    }
    for (Placement placement : source.placements()) {
      placement.points().forEach(p -> labels.add(p.label()));
      for (Quadrant quadrant : Quadrant.values()) {
        labels.add(placement.name(quadrant));
      }
    }
    for (Series series : source.series()) {
      series.courses().forEach(labels::course);
    }
    for (Gaps gaps : source.gaps()) {
      gaps.gaps().forEach(g -> labels.add(g.label()));
      gaps.gaps().stream()
          .filter(Contrast.class::isInstance)
          .map(Contrast.class::cast)
          .forEach(
              c -> {
                labels.who(c.first().label());
                labels.who(c.second().label());
              });
    }
    return labels;
  }

  /**
   * Words of somebody's own in parts: whatever stands in quotes and is called so by the study is a
   * name, and without quotes who is judged and who judges.
   */
  public List<Part> parts(String words) {
    List<Part> parts = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(words);
    int from = 0;
    while (quoted.find()) {
      if (has(quoted.group(1))) {
        unquoted(words.substring(from, quoted.start(1)), parts);
        parts.add(new Part.Name(quoted.group(1)));
        from = quoted.end(1);
      }
    }
    unquoted(words.substring(from), parts);
    return parts;
  }

  private void unquoted(String words, List<Part> parts) {
    if (people.isEmpty()) {
      said(words, parts);
      return;
    }
    Matcher named = people().matcher(words);
    int from = 0;
    while (named.find()) {
      said(words.substring(from, named.start()), parts);
      parts.add(new Part.Name(named.group()));
      from = named.end();
    }
    said(words.substring(from), parts);
  }

  /** The longest first. */
  private Pattern people() {
    if (pattern.isEmpty()) {
      String names =
          people.stream()
              .sorted(Comparator.comparing(String::length).reversed())
              .map(Pattern::quote)
              .collect(Collectors.joining("|"));
      pattern =
          Optional.of(
              Pattern.compile(
                  "(?<![\\p{L}\\p{N}])(?:" + names + ")(?![\\p{L}\\p{N}])",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
    return pattern.get();
  }

  private static void said(String words, List<Part> parts) {
    if (!words.isEmpty()) {
      parts.add(new Part.Words(words));
    }
  }

  private void course(Course course) {
    add(course.label());
    add(Course.Unit.HUNDRED.words());
    course.members().ifPresent(m -> add(m.label()));
    course
        .points()
        .forEach(
            p -> {
              add(p.label());
              p.link().reasons().forEach(this::add);
            });
    course.changes().forEach(c -> c.link().reasons().forEach(this::add));
    course.decompositions().forEach(d -> add(d.by()));
    course
        .benchmarks()
        .forEach(
            b -> {
              add(b.label());
              add(Text.same(Integer.toString((int) Math.floor(b.time()))));
            });
  }

  boolean has(String name) {
    return known.contains(name.toLowerCase(Locale.ROOT));
  }

  private void outline(StudyOutline outline) {
    add(outline.name());
    outline
        .agencies()
        .forEach(
            a -> {
              who(Text.same(a.shortName()));
              who(a.name());
              who(Text.of(a.definite("nl"), a.definite("en")));
            });
    outline
        .audiences()
        .forEach(
            a -> {
              who(a.name());
              a.segments().forEach(s -> add(s.name()));
              a.segments().forEach(s -> who(s.who()));
            });
    outline.concepts().forEach(c -> add(c.name()));
  }

  private void variable(Variable variable) {
    add(variable.name());
    variable.scale().categories().forEach(c -> add(c.label()));
    variable.scale().nets().forEach(n -> add(n.label()));
  }

  private void who(Text text) {
    add(text);
    text.words().values().stream().filter(w -> w.length() > 1).forEach(people::add);
  }

  private void add(Text text) {
    text.words().values().forEach(w -> known.add(w.toLowerCase(Locale.ROOT)));
  }
}
