// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.exploration;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.AnalysisContribution;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.options.OptionValues;
import org.ketenspiegel.tabulation.Tabulation;
import org.ketenspiegel.tabulation.ui.questions.QuestionEntry;

/** The same questions by another analysis: as tables, groups compared, or one as a profile. */
final class Turning {

  private static final String QUESTIONS = "questions";
  private static final String BETWEEN = "between";
  private static final String SEGMENT = "segment";
  private static final String OUTCOME = "outcome";
  private static final String CHARACTERISTICS = "characteristics";

  private Turning() {}

  /** The analyses that can be made of chosen questions. */
  static List<AnalysisContribution> suited(Runner runner, StudyData data) {
    return runner.contributions().stream()
        .filter(c -> c.id().equals(Tabulation.ID) || isSuited(runner, c.id(), data))
        .toList();
  }

  private static boolean isSuited(Runner runner, String analysis, StudyData data) {
    Record defaults = runner.defaults(analysis, data.outline());
    return compares(defaults) || profiles(defaults);
  }

  /** Whether options name one judgement and the characteristics of those who give it. */
  static boolean profiles(Record options) {
    return names(options).containsAll(List.of(OUTCOME, CHARACTERISTICS));
  }

  private static List<String> names(Record options) {
    return Arrays.stream(options.getClass().getRecordComponents()).map(c -> c.getName()).toList();
  }

  /** The component that names the questions. */
  static String questions(Record options) {
    return profiles(options) ? OUTCOME : QUESTIONS;
  }

  /** Whether options name questions and the groups that are compared on them. */
  static boolean compares(Record options) {
    return names(options).containsAll(List.of(QUESTIONS, BETWEEN));
  }

  /**
   * A request of other questions.
   *
   * @param before whose other options are kept
   */
  static Request of(Request before, List<QuestionEntry> chosen) {
    return before.with(
        OptionValues.read(
                before.options(), Map.of(questions(before.options()), words(before, chosen)))
            .options());
  }

  /** A profile is of one judgement: the one that was chosen last. */
  private static String words(Request of, List<QuestionEntry> chosen) {
    return profiles(of.options()) ? chosen.getLast().word() : words(chosen);
  }

  /** Whether a request names questions that others can take the place of. */
  static boolean turns(Request request) {
    return compares(request.options()) || profiles(request.options());
  }

  /** The same questions by an analysis that is no table. */
  static Request to(
      Runner runner, String analysis, Asked asked, List<QuestionEntry> chosen, String by) {
    Record defaults = runner.defaults(analysis, asked.data().outline());
    if (!profiles(defaults)) {
      return between(runner, analysis, asked, chosen, by);
    }
    Map<String, String> values =
        Map.of("audience", asked.fielded().audience(), OUTCOME, chosen.getLast().word());
    return new Request(analysis, OptionValues.read(defaults, values).options(), Optional.empty());
  }

  /** A comparison of groups on questions; what splits a table parts the groups. */
  private static Request between(
      Runner runner, String analysis, Asked asked, List<QuestionEntry> chosen, String by) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("audience", asked.fielded().audience());
    values.put(QUESTIONS, words(chosen));
    values.put(BETWEEN, groups(asked, chosen, by));
    Record defaults = runner.defaults(analysis, asked.data().outline());
    return new Request(analysis, OptionValues.read(defaults, values).options(), Optional.empty());
  }

  private static String words(List<QuestionEntry> chosen) {
    return chosen.stream().map(QuestionEntry::word).collect(Collectors.joining(","));
  }

  /** What the table is split by; else agencies, else segments, else the first background. */
  private static String groups(Asked asked, List<QuestionEntry> chosen, String by) {
    if (!by.isEmpty()) {
      return by.split(",")[0];
    }
    if (chosen.stream().anyMatch(QuestionEntry::ofAgencies)) {
      return Suiting.AGENCY;
    }
    if (asked.fielded().segments().size() > 1) {
      return SEGMENT;
    }
    return asked.questions().stream()
        .filter(e -> e.splits() && !chosen.contains(e))
        .map(QuestionEntry::word)
        .findFirst()
        .orElse(SEGMENT);
  }
}
