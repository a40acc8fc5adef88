// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ketenspiegel.analysis.AnalysisContribution;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.comparison.Comparison;
import org.ketenspiegel.comparison.mirror.Mirror;
import org.ketenspiegel.findings.cell.Results;
import org.ketenspiegel.findings.rule.Aspects;
import org.ketenspiegel.findings.rule.Breaks;
import org.ketenspiegel.findings.rule.Changes;
import org.ketenspiegel.findings.rule.Comparisons;
import org.ketenspiegel.findings.rule.Compositions;
import org.ketenspiegel.findings.rule.Dissatisfied;
import org.ketenspiegel.findings.rule.Drivers;
import org.ketenspiegel.findings.rule.Extremes;
import org.ketenspiegel.findings.rule.Judgements;
import org.ketenspiegel.findings.rule.Knowledge;
import org.ketenspiegel.findings.rule.Mirrors;
import org.ketenspiegel.findings.rule.NoDifferences;
import org.ketenspiegel.findings.rule.PromoterScores;
import org.ketenspiegel.findings.rule.Ranges;
import org.ketenspiegel.findings.rule.Shares;
import org.ketenspiegel.findings.rule.Tendencies;
import org.ketenspiegel.findings.rule.TooFew;
import org.ketenspiegel.findings.rule.UnknownServices;
import org.ketenspiegel.findings.rule.Yardsticks;
import org.ketenspiegel.impact.Impact;
import org.ketenspiegel.importing.source.OpenStudy;
import org.ketenspiegel.model.AgencyContribution;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.tabulation.Tabulation;
import org.ketenspiegel.tabulation.profile.Profile;
import org.ketenspiegel.trend.Trend;

/** The study of 2017, and what it takes to find things in any study. */
final class Example {

  static final String BUNDLE = "org.example.rules";

  private static final Path STUDIES = Path.of("../org.ketenspiegel.samples/studies");

  private Example() {}

  static OpenStudy study() {
    return study("kleine-keten-2017");
  }

  static OpenStudy study(String name) {
    try {
      return OpenStudy.open(STUDIES.resolve(name), new Contributions(agencies(), List.of()));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<AgencyContribution> agencies() {
    return List.of(
        agency("nl.ind", "IND", "de"),
        agency("nl.coa", "COA", "het"),
        agency("nl.dtv", "DT&V", "de"),
        new AgencyContribution(
            "nl.kleine-keten",
            "Kleine Keten",
            Text.same("Kleine Keten"),
            Text.of("de", "the"),
            "#000000",
            4,
            "test"));
  }

  private static AgencyContribution agency(String id, String name, String article) {
    return new AgencyContribution(
        id, name, Text.same(name), new Text(Map.of("nl", article)), "#000000", 1, "test");
  }

  static Runner runner() {
    return new Runner(
        List.of(
            new AnalysisContribution(Tabulation.ID, Text.NONE, 1, Tabulation::new),
            new AnalysisContribution(Profile.ID, Text.NONE, 1, Profile::new),
            new AnalysisContribution(Impact.ID, Text.NONE, 2, Impact::new),
            new AnalysisContribution(Comparison.ID, Text.NONE, 3, Comparison::new),
            new AnalysisContribution("mirror", Text.NONE, 4, Mirror::new),
            new AnalysisContribution(Trend.ID, Text.NONE, 5, Trend::new)),
        Disclosure.PROTECTED);
  }

  static Results results(StudyData data) {
    return new Results(data, runner());
  }

  /** Our rules; a test fails on whatever they say too much. */
  static Rules ours() {
    return rules(
        dropped -> {
          throw new AssertionError(dropped.sentence());
        },
        Judgements::new,
        Extremes::new,
        Aspects::new,
        Comparisons::new,
        Dissatisfied::new,
        NoDifferences::new,
        Shares::new,
        Ranges::new,
        PromoterScores::new,
        Knowledge::new,
        UnknownServices::new,
        Drivers::new,
        Mirrors::new,
        Changes::new,
        Tendencies::new,
        Compositions::new,
        Breaks::new,
        Yardsticks::new,
        TooFew::new);
  }

  @SafeVarargs
  static Rules rules(Consumer<Dropped> log, Supplier<FindingRule>... made) {
    List<RuleContribution> rules = new ArrayList<>();
    for (Supplier<FindingRule> rule : made) {
      rules.add(new RuleContribution("rule-" + rules.size(), BUNDLE, rules.size(), rule));
    }
    return new Rules(rules, log);
  }

  static List<Finding> found(Rules rules, Results results, List<Source> sources) {
    return new Findings(rules, new Setting(results)).in(sources);
  }
}
