// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.Analysis;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.Run;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.tabulation.TabulationOptions.Layout;

/** Frequencies, shares, nets, means and net promoter scores of questions, for groups. */
public final class Tabulation implements Analysis<TabulationOptions> {

  /** The id under which it is contributed. */
  public static final String ID = "tabulation";

  @Override
  public TabulationOptions defaults(StudyOutline study) {
    return new TabulationOptions(
        study.audiences().isEmpty() ? "" : study.audiences().getFirst().id(), List.of());
  }

  @Override
  public AnalysisResult run(StudyData data, TabulationOptions options, Run run) {
    Optional<Fielded> fielded = fielded(data, options);
    if (fielded.isEmpty()) {
      return new Unanswered(
          Text.of(
              "van doelgroep '" + options.audience() + "' zijn er geen antwoorden",
              "there are no answers of audience '" + options.audience() + "'"));
    }
    List<Subject> subjects = subjects(fielded.get(), options);
    if (subjects.isEmpty()) {
      return new Unanswered(
          Text.of(
              "kies een of meer vragen met antwoordcategorieën of getallen",
              "choose one or more questions with categories or numbers"));
    }
    Tables tables = new Tables(data.outline(), fielded.get(), options);
    if (options.layout() == Layout.SUMMARY) {
      return new Composite(ID, List.of(tables.summary(subjects)));
    }
    List<AnalysisResult> parts = new ArrayList<>();
    for (Subject subject : subjects) {
      run.progress((double) parts.size() / subjects.size());
      parts.add(tables.detail(subject));
    }
    return new Composite(ID, parts);
  }

  /** The answers of the audience, those of the first when none is named. */
  static Optional<Fielded> fielded(StudyData data, TabulationOptions options) {
    return options.audience().isEmpty()
        ? data.fieldings().stream().findFirst()
        : data.latest(options.audience());
  }

  /** With agencies beside one another a question is one subject, else each of its variables. */
  static List<Subject> subjects(Fielded fielded, TabulationOptions options) {
    List<Variable> chosen =
        options.questions().isEmpty()
            ? fielded.variables()
            : options.questions().stream()
                .flatMap(q -> named(fielded, q).stream())
                .distinct()
                .toList();
    boolean agenciesBeside = options.by().contains(Banner.AGENCY);
    Map<String, List<Variable>> grouped = new LinkedHashMap<>();
    for (Variable variable : chosen) {
      if (variable.kind() != Variable.Kind.TEXT) {
        String key =
            agenciesBeside
                ? variable.question() + variable.item().map(i -> "." + i).orElse("")
                : variable.id();
        grouped.computeIfAbsent(key, k -> new ArrayList<>()).add(variable);
      }
    }
    return grouped.entrySet().stream().map(e -> new Subject(e.getKey(), e.getValue())).toList();
  }

  private static List<Variable> named(Fielded fielded, String word) {
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
