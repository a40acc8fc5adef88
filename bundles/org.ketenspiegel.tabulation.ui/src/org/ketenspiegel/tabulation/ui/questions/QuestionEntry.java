// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Role;

/**
 * A question or an item of one as it is chosen for a table, whichever agencies it is about.
 *
 * @param word what options call it
 */
public record QuestionEntry(String word, List<Variable> variables) {

  public QuestionEntry {
    variables = List.copyOf(variables);
  }

  /** Everything that has a table, in the order of the questionnaire. */
  public static List<QuestionEntry> of(Fielded fielded) {
    Map<String, List<Variable>> grouped = new LinkedHashMap<>();
    for (Variable variable : fielded.variables()) {
      if (variable.kind() != Kind.TEXT) {
        String word = variable.question() + variable.item().map(i -> "." + i).orElse("");
        grouped.computeIfAbsent(word, w -> new ArrayList<>()).add(variable);
      }
    }
    return grouped.entrySet().stream()
        .map(e -> new QuestionEntry(e.getKey(), e.getValue()))
        .toList();
  }

  /** The one that lends its name and its scale. */
  public Variable first() {
    return variables.getFirst();
  }

  public Text name() {
    return first().name();
  }

  public Kind kind() {
    return first().kind();
  }

  /** Whether it is asked of several agencies, or of one by name. */
  public boolean ofAgencies() {
    return first().agency().isPresent();
  }

  /** Whether respondents can be split by it: one answer out of categories. */
  public boolean splits() {
    return kind() == Kind.CHOICE && !ofAgencies();
  }

  public boolean isBackground() {
    return first().role() == Role.BACKGROUND;
  }

  /** Whether the words somebody searches for stand in its name, its text or its id. */
  public boolean matches(String search, String language) {
    String all = name().in(language) + " " + first().text().in(language) + " " + first().id();
    String where = all.toLowerCase(Locale.ROOT);
    return List.of(search.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream()
        .allMatch(where::contains);
  }

  /** Whether options that name this word mean the entry. */
  public boolean isMeantBy(String option) {
    return option.equals(word)
        || option.equals(first().question())
        || variables.stream().anyMatch(v -> v.id().equals(option) || v.columns().contains(option));
  }
}
