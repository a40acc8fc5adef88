// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.measure.Parts;
import org.ketenspiegel.analysis.outline.History.Moment;
import org.ketenspiegel.analysis.outline.History.Version;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.data.design.Sampling;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Role;

/** Finds in every wave of an audience the questions that words mean. */
final class Following {

  private static final String TOTAL = "total";

  private final StudyData data;
  private final TrendOptions options;
  private final List<Fielded> waves;
  private final Map<ResponseTable, Map<Design, Sampling>> samplings = new IdentityHashMap<>();
  private final Map<Fielded, List<Parts.Part>> parts = new IdentityHashMap<>();

  Following(StudyData data, TrendOptions options) {
    this.data = data;
    this.options = options;
    String audience =
        options.audience().isEmpty()
            ? data.fieldings().stream().map(Fielded::audience).findFirst().orElse("")
            : options.audience();
    this.waves =
        data.fieldings().stream()
            .filter(f -> f.audience().equals(audience))
            .sorted(Comparator.comparingDouble(f -> moment(f).time()))
            .toList();
  }

  /** The waves of the audience, in the order of time. */
  List<Fielded> waves() {
    return waves;
  }

  /** Whether any wave asks what an earlier one asked. */
  boolean shares() {
    return waves.stream()
        .anyMatch(
            latest ->
                waves.subList(0, waves.indexOf(latest)).stream()
                    .anyMatch(
                        wave ->
                            latest.variables().stream()
                                .anyMatch(v -> earlier(wave, latest, v).isPresent())));
  }

  Moment moment(Fielded fielded) {
    return data.history()
        .moment(fielded.wave())
        .orElseGet(
            () ->
                new Moment(fielded.wave(), fielded.waveName(), data.fieldings().indexOf(fielded)));
  }

  /**
   * @throws IllegalArgumentException when no wave asks what a word means
   */
  List<Followed> all() {
    Map<String, Map<Fielded, Variable>> found = new LinkedHashMap<>();
    for (String word : words()) {
      List<Fielded> latestFirst = waves.reversed();
      boolean known = false;
      for (Fielded wave : latestFirst) {
        for (Variable variable : named(wave, word)) {
          known = true;
          if (found.values().stream().noneMatch(m -> variable.equals(m.get(wave)))) {
            found.put(key(found, variable), backwards(wave, variable));
          }
        }
      }
      if (!known) {
        throw new IllegalArgumentException("there is no question or concept '" + word + "'");
      }
    }
    List<Followed> all = new ArrayList<>();
    found.forEach((key, asked) -> all.addAll(followed(key, asked)));
    return all;
  }

  private static String key(Map<String, ?> taken, Variable variable) {
    String key = variable.id();
    while (taken.containsKey(key)) {
      key += "′"; // the same id, another question: a broken one of an earlier version
    }
    return key;
  }

  private List<String> words() {
    if (!options.questions().isEmpty()) {
      return options.questions();
    }
    return waves.stream()
        .flatMap(w -> w.variables().stream())
        .filter(v -> v.role() == Role.OVERALL)
        .map(Variable::question)
        .distinct()
        .toList();
  }

  private static List<Variable> named(Fielded wave, String word) {
    List<Variable> found = wave.variables(word);
    Stream<Variable> meant =
        found.isEmpty()
            ? wave.variables().stream()
                .filter(v -> v.concept().filter(word::equals).isPresent())
                .filter(v -> v.role() == Role.OVERALL || v.role() == Role.EXPERIENCE)
            : found.stream();
    return meant.filter(v -> v.kind() != Kind.TEXT).toList();
  }

  /** The question in its own wave and its earlier versions before. */
  private Map<Fielded, Variable> backwards(Fielded latest, Variable variable) {
    Map<Fielded, Variable> asked = new LinkedHashMap<>();
    for (Fielded wave : waves) {
      if (wave == latest) {
        asked.put(wave, variable);
        break;
      }
      earlier(wave, latest, variable).ifPresent(v -> asked.put(wave, v));
    }
    return asked;
  }

  private Optional<Variable> earlier(Fielded wave, Fielded latest, Variable variable) {
    String question = variable.question() + variable.item().map(i -> "." + i).orElse("");
    String was =
        data.history()
            .version(latest.audience(), wave.wave(), latest.wave(), question)
            .map(Version::earlier)
            .orElse(question);
    return wave.variables().stream()
        .filter(v -> (v.question() + v.item().map(i -> "." + i).orElse("")).equals(was))
        .filter(v -> v.agency().equals(variable.agency()))
        .findFirst();
  }

  private List<Followed> followed(String key, Map<Fielded, Variable> asked) {
    Map<String, Text> parts = new LinkedHashMap<>();
    Map<String, List<Asking>> askings = new LinkedHashMap<>();
    asked.forEach(
        (wave, variable) -> {
          for (Parts.Part part : parts(wave)) {
            parts.put(part.key(), part.label());
            askings
                .computeIfAbsent(part.key(), k -> new ArrayList<>())
                .add(new Asking(moment(wave), wave, sampling(wave), variable, part.rows()));
          }
        });
    List<Followed> all = new ArrayList<>();
    askings.forEach(
        (part, each) -> {
          Variable variable = each.getLast().variable();
          all.add(
              new Followed(
                  key + "/" + part,
                  label(variable, part, parts),
                  variable.agency(),
                  part.equals(TOTAL)
                      ? Optional.empty()
                      : Optional.of(new Course.Members(part, parts.get(part))),
                  each));
        });
    return all;
  }

  /** Waves of one file were drawn together, and are looked at once. */
  private Sampling sampling(Fielded wave) {
    return samplings
        .computeIfAbsent(wave.table(), file -> new HashMap<>())
        .computeIfAbsent(wave.design(), design -> Responses.sampling(wave));
  }

  private List<Parts.Part> parts(Fielded wave) {
    return parts.computeIfAbsent(wave, this::split);
  }

  private List<Parts.Part> split(Fielded wave) {
    return options.by().isEmpty()
        ? List.of(new Parts.Part(TOTAL, Text.of("totaal", "total"), wave.rows()))
        : options.by().stream().flatMap(b -> Parts.of(b, data.outline(), wave).stream()).toList();
  }

  private Text label(Variable variable, String part, Map<String, Text> parts) {
    Text name =
        variable
            .agency()
            .filter(a -> data.outline().agencies().size() > 1)
            .flatMap(data.outline()::agency)
            .map(AgencyOutline::shortName)
            .map(a -> variable.name().map(n -> n + " · " + a))
            .orElse(variable.name());
    Text group = parts.get(part);
    return part.equals(TOTAL)
        ? name
        : Text.of(name.in("nl") + " · " + group.in("nl"), name.in("en") + " · " + group.in("en"));
  }
}
