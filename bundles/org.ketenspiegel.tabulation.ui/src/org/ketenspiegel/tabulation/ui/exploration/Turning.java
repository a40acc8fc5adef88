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

/** The same questions by another analysis: as tables, or groups compared. */
final class Turning {

  private static final String QUESTIONS = "questions";
  private static final String BETWEEN = "between";
  private static final String SEGMENT = "segment";

  private Turning() {}

  /** The analyses that can be made of chosen questions: tables, and what compares groups. */
  static List<AnalysisContribution> suited(Runner runner, StudyData data) {
    return runner.contributions().stream()
        .filter(
            c -> c.id().equals(Tabulation.ID) || compares(runner.defaults(c.id(), data.outline())))
        .toList();
  }

  /** Whether options name questions and the groups that are compared on them. */
  static boolean compares(Record options) {
    List<String> names =
        Arrays.stream(options.getClass().getRecordComponents()).map(c -> c.getName()).toList();
    return names.contains(QUESTIONS) && names.contains(BETWEEN);
  }

  /**
   * A request of other questions.
   *
   * @param before whose other options are kept
   */
  static Request of(Request before, List<QuestionEntry> chosen) {
    return before.with(
        OptionValues.read(before.options(), Map.of(QUESTIONS, words(chosen))).options());
  }

  /** A comparison of groups on questions; what splits a table parts the groups. */
  static Request between(
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
