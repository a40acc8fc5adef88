// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.measure.Parts;
import org.ketenspiegel.analysis.measure.Parts.Part;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.comparison.ComparisonOptions.Against;
import org.ketenspiegel.comparison.contrast.Matter;
import org.ketenspiegel.comparison.contrast.Party;
import org.ketenspiegel.data.design.Sampling;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Role;

/** What is compared within one audience: questions by groups, agencies, or paired questions. */
final class Matters {

  static final String AGENCY = "agency";

  private final StudyOutline outline;
  private final Fielded fielded;
  private final Sampling sampling;
  private final ComparisonOptions options;

  Matters(StudyOutline outline, Fielded fielded, ComparisonOptions options) {
    this.outline = outline;
    this.fielded = fielded;
    this.sampling = Responses.sampling(fielded);
    this.options = options;
  }

  List<Matter> all() {
    if (!options.paired().isEmpty()) {
      return List.of(paired());
    }
    return options.between().contains(AGENCY) ? agencies() : parts();
  }

  private Matter paired() {
    List<Variable> variables = options.paired().stream().flatMap(q -> named(q).stream()).toList();
    Variable first = variables.getFirst();
    boolean same = variables.stream().allMatch(v -> v.name().equals(first.name()));
    return new Matter(
        String.join("+", variables.stream().map(Variable::id).toList()),
        same ? first.name() : Text.of("gepaarde vragen", "paired questions"),
        Optional.empty(),
        variables.stream().map(v -> party(v.id(), called(v), v)).toList(),
        List.of());
  }

  /** A question that names an agency is called after both. */
  private Text called(Variable variable) {
    return variable
        .agency()
        .flatMap(outline::agency)
        .map(a -> variable.name().map(name -> name + " · " + a.shortName()))
        .orElse(variable.name());
  }

  private Party party(String key, Text label, Variable variable) {
    return new Party(key, label, variable.agency(), fielded, sampling, variable, fielded.rows());
  }

  /** A question about several agencies is one matter, in the order of the agencies. */
  private List<Matter> agencies() {
    Map<String, List<Variable>> grouped = new LinkedHashMap<>();
    questions().stream()
        .filter(v -> v.agency().isPresent())
        .forEach(
            v ->
                grouped
                    .computeIfAbsent(
                        v.question() + v.item().map(i -> "." + i).orElse(""),
                        k -> new ArrayList<>())
                    .add(v));
    List<Matter> matters = new ArrayList<>();
    grouped.forEach((subject, variables) -> matters.add(beside(subject, variables)));
    return matters;
  }

  private Matter beside(String subject, List<Variable> variables) {
    List<Party> parties = new ArrayList<>();
    for (AgencyOutline agency : outline.agencies()) {
      variables.stream()
          .filter(v -> v.agency().equals(Optional.of(agency.id())))
          .forEach(v -> parties.add(party(agency.id(), Text.same(agency.shortName()), v)));
    }
    return new Matter(subject, variables.getFirst().name(), Optional.empty(), parties, List.of());
  }

  private List<Matter> parts() {
    List<Part> parts = groups();
    boolean alone = parts.size() == 1 || options.against() == Against.REST;
    List<Matter> matters = new ArrayList<>();
    for (Variable variable : questions()) {
      List<Party> parties = parts.stream().map(p -> party(p, variable)).toList();
      if (alone) {
        parties.forEach(p -> matters.add(matter(variable, List.of(p, rest(p)))));
      } else {
        matters.add(matter(variable, parties));
      }
    }
    return matters;
  }

  /** Groups of several variables are told apart by these where their categories have one code. */
  private List<Part> groups() {
    List<Part> plain = new ArrayList<>();
    List<Part> named = new ArrayList<>();
    for (String word : options.between()) {
      List<Part> parts = Parts.of(word, outline, fielded);
      plain.addAll(parts);
      Text variable =
          fielded.variables(word).stream().findFirst().map(Variable::name).orElse(Text.same(word));
      parts.forEach(p -> named.add(of(word, variable, p)));
    }
    boolean clear = plain.stream().map(Part::key).distinct().count() == plain.size();
    return clear ? plain : named;
  }

  private static Part of(String word, Text variable, Part part) {
    return new Part(
        word + "." + part.key(),
        Text.of(
            variable.in("nl") + ": " + part.label().in("nl"),
            variable.in("en") + ": " + part.label().in("en")),
        part.rows());
  }

  private Matter matter(Variable variable, List<Party> parties) {
    return new Matter(variable.id(), called(variable), variable.agency(), parties, List.of());
  }

  private Party party(Part part, Variable variable) {
    return new Party(
        part.key(), part.label(), Optional.empty(), fielded, sampling, variable, part.rows());
  }

  private Party rest(Party party) {
    return new Party(
        "not-" + party.key(),
        Text.of("niet: " + party.label().in("nl"), "not: " + party.label().in("en")),
        Optional.empty(),
        fielded,
        sampling,
        party.variable(),
        fielded.rows().and(party.rows().not()));
  }

  private List<Variable> questions() {
    if (options.questions().isEmpty()) {
      return fielded.variables().stream()
          .filter(v -> v.role() == Role.OVERALL || v.role() == Role.EXPERIENCE)
          .filter(v -> v.kind() == Kind.RATING || v.kind() == Kind.RECOMMENDATION)
          .toList();
    }
    return options.questions().stream()
        .flatMap(q -> named(q).stream())
        .filter(v -> v.kind() != Kind.TEXT)
        .distinct()
        .toList();
  }

  private List<Variable> named(String word) {
    List<Variable> found = fielded.variables(word);
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "there is no question '"
              + word
              + "'"
              + (fielded.audience().isEmpty() ? "" : " for audience '" + fielded.audience() + "'"));
    }
    return found;
  }
}
