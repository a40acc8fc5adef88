// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.trends;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Role;

/**
 * What can be followed through the waves of an audience: a concept, or a question without one.
 *
 * @param key id of the concept, or of the question
 * @param asked by the wave's id what it asked, in the order of the waves
 */
public record Subject(String key, Text name, Map<String, List<Variable>> asked) {

  public Subject {
    asked = new LinkedHashMap<>(asked);
  }

  /** All of an audience that at least one wave asked, the overall judgements first. */
  static List<Subject> of(StudyData data, String audience) {
    Map<String, Map<String, List<Variable>>> found = new LinkedHashMap<>();
    List<Fielded> waves = waves(data, audience);
    for (Fielded wave : waves.reversed()) {
      for (Variable variable : wave.variables()) {
        if (isFollowed(variable)) {
          found.computeIfAbsent(key(variable), k -> new LinkedHashMap<>());
        }
      }
    }
    for (Fielded wave : waves) {
      wave.variables().stream()
          .filter(Subject::isFollowed)
          .forEach(
              v -> found.get(key(v)).computeIfAbsent(wave.wave(), w -> new ArrayList<>()).add(v));
    }
    List<Subject> subjects = new ArrayList<>();
    found.forEach((key, asked) -> subjects.add(new Subject(key, name(data, key, asked), asked)));
    subjects.sort((a, b) -> Boolean.compare(b.isOverall(), a.isOverall()));
    return subjects;
  }

  /** The waves of an audience in the order of time. */
  static List<Fielded> waves(StudyData data, String audience) {
    return data.fieldings().stream()
        .filter(f -> f.audience().equals(audience))
        .sorted((a, b) -> Double.compare(time(data, a), time(data, b)))
        .toList();
  }

  private static double time(StudyData data, Fielded fielded) {
    return data.history()
        .moment(fielded.wave())
        .map(m -> m.time())
        .orElse((double) data.fieldings().indexOf(fielded));
  }

  /** What others are expected to say, and what is written, is not followed. */
  private static boolean isFollowed(Variable variable) {
    return variable.kind() != Variable.Kind.TEXT
        && variable.role() != Role.BACKGROUND
        && variable.role() != Role.EXPECTATION;
  }

  private static String key(Variable variable) {
    return variable
        .concept()
        .filter(c -> variable.role() == Role.OVERALL || variable.role() == Role.EXPERIENCE)
        .orElseGet(() -> question(variable));
  }

  private static String question(Variable variable) {
    return variable.question() + variable.item().map(i -> "." + i).orElse("");
  }

  private static Text name(StudyData data, String key, Map<String, List<Variable>> asked) {
    boolean concept = data.outline().concepts().stream().anyMatch(c -> c.id().equals(key));
    return concept ? data.outline().conceptName(key) : last(asked).getFirst().name();
  }

  private static List<Variable> last(Map<String, List<Variable>> asked) {
    return List.copyOf(asked.values()).getLast();
  }

  /** Whether there is a way from one wave to another. */
  public boolean isSeries() {
    return asked.size() > 1;
  }

  boolean isOverall() {
    return last(asked).stream().anyMatch(v -> v.role() == Role.OVERALL);
  }

  /** Ids of the agencies it was last asked about, in their order. */
  public List<String> agencies() {
    return last(asked).stream().flatMap(v -> v.agency().stream()).distinct().toList();
  }

  /** {@code question[.item]} of every version that asked it. */
  public Set<String> questions() {
    Set<String> all = new LinkedHashSet<>();
    asked.values().forEach(each -> each.forEach(v -> all.add(question(v))));
    return all;
  }

  /** The words of the option that follow it, for one agency or, when that is empty, all. */
  List<String> words(String agency) {
    return List.copyOf(asked.values()).reversed().stream()
        .flatMap(List::stream)
        .filter(v -> agency.isEmpty() || v.agency().equals(Optional.of(agency)))
        .map(v -> agency.isEmpty() ? question(v) : v.id())
        .distinct()
        .toList();
  }

  /** Whether words of the option follow it. */
  boolean isMeantBy(String word) {
    return word.equals(key)
        || asked.values().stream()
            .flatMap(List::stream)
            .flatMap(v -> Stream.of(v.id(), v.question(), question(v)))
            .anyMatch(word::equals);
  }

  public boolean matches(String words, String language) {
    return name.in(language)
        .toLowerCase(Locale.ROOT)
        .contains(words.strip().toLowerCase(Locale.ROOT));
  }
}
