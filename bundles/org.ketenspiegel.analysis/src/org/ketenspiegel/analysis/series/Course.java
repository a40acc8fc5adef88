// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.series;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.model.Text;

/**
 * One figure through the waves: of a question, for one agency and group.
 *
 * @param key stable within the series, such as {@code oordeel@ind/total}
 * @param agency id of the agency when the course is about one: it is drawn in its colour
 * @param kind what the numbers are: shares 0–1, means on the question's scale, points
 * @param points in the order of the waves
 * @param decompositions one for each change that could be split
 * @param members the group it is of; empty for everybody
 * @param unit whether the numbers stand on the question's own scale
 */
public record Course(
    String key,
    Text label,
    String question,
    Optional<String> agency,
    Line.Kind kind,
    List<Point> points,
    List<Change> changes,
    Optional<Slope> linear,
    List<Decomposition> decompositions,
    List<Benchmark> benchmarks,
    Optional<Members> members,
    Unit unit) {

  /** Between the parts of a label. */
  private static final String JOINT = " · ";

  public Course {
    points = List.copyOf(points);
    changes = List.copyOf(changes);
    decompositions = List.copyOf(decompositions);
    benchmarks = List.copyOf(benchmarks);
  }

  /** Of everybody, in the question's own unit. */
  public Course(
      String key,
      Text label,
      String question,
      Optional<String> agency,
      Line.Kind kind,
      List<Point> points,
      List<Change> changes,
      Optional<Slope> linear,
      List<Decomposition> decompositions,
      List<Benchmark> benchmarks) {
    this(
        key,
        label,
        question,
        agency,
        kind,
        points,
        changes,
        linear,
        decompositions,
        benchmarks,
        Optional.empty(),
        Unit.OWN);
  }

  /** A group of respondents, such as a segment or those who gave one answer. */
  public record Members(String key, Text label) {}

  /** What the numbers are counted in. */
  public enum Unit {
    /** As the question was asked: a share, a mean on its scale, or points. */
    OWN(Text.of("eigen schaal", "own scale")),
    /** A mean moved to 0–100, so that two scales may stand side by side; drawn dashed. */
    HUNDRED(Text.same("0–100"));

    private final Text words;

    Unit(Text words) {
      this.words = words;
    }

    public Text words() {
      return words;
    }
  }

  public Optional<Point> point(String wave) {
    return points.stream().filter(p -> p.wave().equals(wave)).findFirst();
  }

  /** What tells courses apart, by their keys: their labels without the parts that all have. */
  public static Map<String, String> names(List<Course> courses, String language) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    courses.forEach(c -> parts.put(c.key(), List.of(c.label().in(language).split(JOINT))));
    Map<String, String> names = new LinkedHashMap<>();
    for (Course course : courses) {
      String own =
          parts.get(course.key()).stream()
              .filter(part -> !parts.values().stream().allMatch(other -> other.contains(part)))
              .collect(Collectors.joining(JOINT));
      names.put(course.key(), own.isEmpty() ? course.label().in(language) : own);
    }
    return names;
  }

  /** The same with what may be shown of it. */
  public Course with(List<Point> shown, List<Change> told, Optional<Slope> line) {
    return new Course(
        key,
        label,
        question,
        agency,
        kind,
        shown,
        told,
        line,
        decompositions.stream()
            .filter(
                d ->
                    told.stream().anyMatch(c -> d.from().equals(c.from()) && d.to().equals(c.to())))
            .toList(),
        benchmarks.stream().map(b -> b.among(shown)).toList(),
        members,
        unit);
  }
}
