// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.fieldwork.wave;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.edit.FreeId;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.Wave;

/**
 * What a new wave shall be.
 *
 * @param id free in the study
 * @param start first day as {@code yyyy-mm-dd}; empty when not known
 * @param end last day likewise
 */
public record Wish(
    String id, Text name, Optional<String> start, Optional<String> end, Questionnaires asked) {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d\\d(?!\\d)");
  private static final Pattern NUMBER = Pattern.compile("(?<=[^\\d.,])[1-9]\\d{0,5}$");

  /** With which questionnaires. */
  public sealed interface Questionnaires {

    /** Those of the old wave as they are, which compares best. */
    record Same() implements Questionnaires {}

    /** A new version of each, that can be edited and keeps the ids of its questions. */
    record Drafts() implements Questionnaires {}

    /** Another questionnaire of the study for the audience it is for, the same for all others. */
    record Other(String instrument) implements Questionnaires {}
  }

  /**
   * As long after a wave as it came after the one before it, else a year; with the same name and
   * the next number or year.
   */
  public static Wish after(Study study, Wave wave, Questionnaires asked) {
    int years = interval(study, wave);
    Map<String, String> names = new LinkedHashMap<>();
    wave.getName().forEach(n -> names.put(n.getLanguage(), renamed(n.getValue(), " ", years)));
    return new Wish(
        FreeId.of(renamed(wave.getId(), "-", years), study),
        new Text(names),
        later(wave.getStart(), years),
        later(wave.getEnd(), years),
        asked);
  }

  public Wish with(String otherId) {
    return new Wish(otherId, name, start, end, asked);
  }

  public Wish named(Text other) {
    return new Wish(id, other, start, end, asked);
  }

  /** With one name in all languages of the study. */
  public Wish named(String other, Study study) {
    Map<String, String> names = new LinkedHashMap<>();
    study.getLanguages().forEach(l -> names.put(l, other));
    if (names.isEmpty()) {
      study.getName().forEach(n -> names.put(n.getLanguage(), other));
    }
    return named(names.isEmpty() ? Text.of(other, other) : new Text(names));
  }

  public Wish during(String first, String last) {
    return new Wish(id, name, Optional.of(first), Optional.of(last), asked);
  }

  private static int interval(Study study, Wave wave) {
    Optional<Integer> own = year(wave.getStart());
    List<Integer> before =
        study.getWaves().stream()
            .flatMap(w -> year(w.getStart()).stream())
            .filter(y -> own.isPresent() && y < own.get())
            .sorted()
            .toList();
    return before.isEmpty() ? 1 : own.orElseThrow() - before.getLast();
  }

  private static Optional<Integer> year(String date) {
    return date == null || !date.matches("\\d{4}.*")
        ? Optional.empty()
        : Optional.of(Integer.parseInt(date.substring(0, 4)));
  }

  /**
   * The year in a name moves with the wave; else the number at its end; else it becomes the second.
   */
  private static String renamed(String name, String between, int years) {
    Matcher year = YEAR.matcher(name);
    if (year.find()) {
      return year.replaceAll(m -> Integer.toString(Integer.parseInt(m.group()) + years));
    }
    Matcher number = NUMBER.matcher(name);
    return number.find()
        ? number.replaceFirst(m -> Integer.toString(Integer.parseInt(m.group()) + 1))
        : name + between + "2";
  }

  private static Optional<String> later(String date, int years) {
    if (date == null || date.isBlank()) {
      return Optional.empty();
    }
    // a month or a year alone moves as it is written
    return date.matches("\\d{4}-\\d{2}-\\d{2}")
        ? Optional.of(LocalDate.parse(date).plusYears(years).toString())
        : year(date).map(y -> y + years + date.substring(4));
  }
}
