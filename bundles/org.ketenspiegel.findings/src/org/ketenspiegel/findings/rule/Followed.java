// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Cell.Quality;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Point;
import org.ketenspiegel.findings.Source;
import org.ketenspiegel.findings.cell.Quantity;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.findings.sentence.Phrases;
import org.ketenspiegel.model.Text;

/**
 * A course of a series together with the question it is about, as it was asked last.
 *
 * @param answer of a share the answers it counts
 * @param audiences how many the study has
 */
record Followed(Series series, Course course, Row row, Text answer, int audiences) {

  private static final String SHARE = "share:";

  /** The courses of a result whose questions the study knows. */
  static List<Followed> of(Source source, StudyData data) {
    List<Followed> all = new ArrayList<>();
    for (Series series : source.series()) {
      for (Table table : source.tables()) {
        for (int line = 0; line < table.lines().size(); line++) {
          of(series, table, line, data).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private static Optional<Followed> of(Series series, Table table, int line, StudyData data) {
    String key = table.lines().get(line).key();
    String audience = series.provenance().options().getOrDefault("audience", "");
    return series.courses().stream()
        .filter(c -> c.key().equals(key))
        .findFirst()
        .flatMap(
            course ->
                variable(course, audience, data)
                    .flatMap(
                        v ->
                            answer(series, course, v)
                                .map(
                                    answer ->
                                        new Followed(
                                            series,
                                            course,
                                            new Row(table, line, audience, v, agencies(data)),
                                            answer,
                                            data.outline().audiences().size()))));
  }

  private static List<String> agencies(StudyData data) {
    return data.outline().agencies().stream().map(AgencyOutline::id).toList();
  }

  private static Optional<Variable> variable(Course course, String audience, StudyData data) {
    return data.fieldings().stream()
        .filter(f -> audience.isEmpty() || f.audience().equals(audience))
        .filter(f -> course.point(f.wave()).isPresent())
        .flatMap(f -> f.variable(course.question()).stream())
        .reduce((earlier, later) -> later);
  }

  /** Empty where it is not known which answers a share counts. */
  private static Optional<Text> answer(Series series, Course course, Variable variable) {
    if (course.kind() == Line.Kind.MEAN || course.kind() == Line.Kind.NPS) {
      return Optional.of(Text.NONE);
    }
    String asked = series.provenance().options().getOrDefault("statistic", "");
    String[] key = course.key().split("/");
    String told = key.length > 2 ? key[key.length - 1] : asked;
    String code = told.startsWith(SHARE) ? told.substring(SHARE.length()).strip() : told;
    return variable.scale().categories().stream()
        .filter(c -> Integer.toString(c.code()).equals(code))
        .map(c -> c.label())
        .findFirst()
        .or(() -> Answers.label(variable.scale(), told))
        .or(
            () ->
                told.isEmpty() && variable.scale().nets().size() == 1
                    ? Optional.of(variable.scale().nets().getFirst().label())
                    : Optional.empty());
  }

  /** The agency to name; in a study of one agency none. */
  Optional<String> agency() {
    return row.agencies().size() == 1 ? Optional.empty() : course.agency();
  }

  /** Such as "het oordeel over de IND onder wie is afgewezen". */
  List<Part> subject(Phrases phrases) {
    return Phrases.joined(
        new Subject(row, phrases, answer).of(agency()),
        converted(phrases),
        course
            .members()
            .map(
                m ->
                    Phrases.joined(
                        phrases.words(" onder ", " among "),
                        phrases.members(new Group(m.key(), m.label(), Optional.empty(), 0, 0, 0))))
            .orElse(List.of()));
  }

  /** Who answered, where a study asks several audiences; a group is a part of one. */
  List<Part> among(Phrases phrases) {
    return course.members().isEmpty() && audiences > 1
        ? Phrases.joined(phrases.words(" onder ", " among "), phrases.audience(row.audience()))
        : List.of();
  }

  private List<Part> converted(Phrases phrases) {
    return course.unit() == Course.Unit.HUNDRED
        ? Phrases.joined(phrases.words(" op ", " on "), phrases.plain(course.unit().words()))
        : List.of();
  }

  /** What a wave is called. */
  List<Part> wave(String wave, Phrases phrases) {
    return phrases.plain(course.point(wave).map(Point::label).orElse(Text.same(wave)));
  }

  Reference at(String wave) {
    return Reference.to(series, course, wave);
  }

  Reference between(String from, String to, Quantity quantity) {
    return Reference.to(series, course, from, to, quantity);
  }

  /** Whether enough respondents stand behind a wave. */
  boolean isFirm(String wave) {
    return course
        .point(wave)
        .filter(p -> p.cell() instanceof Cell.Estimate e && e.quality() == Quality.FIRM)
        .isPresent();
  }

  boolean isShown(String wave) {
    return course.point(wave).filter(p -> p.cell() instanceof Cell.Estimate).isPresent();
  }

  /** Percentage points after a change of a share. */
  List<Part> unit(Phrases phrases) {
    return switch (course.kind()) {
      case CATEGORY, NET -> phrases.words(" procentpunt", " percentage points");
      case MEAN, COEFFICIENT -> List.of();
      case NPS -> phrases.words(" punten", " points");
    };
  }
}
