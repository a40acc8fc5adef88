// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ketenspiegel.findings.check.Checks;
import org.ketenspiegel.findings.check.Labels;
import org.ketenspiegel.model.Text;

/** Asks every rule about every result, and lets through what its cells carry. */
public final class Findings {

  private final Rules rules;
  private final Setting setting;
  private final Checks checks;
  private final Map<RuleContribution, FindingRule> made = new LinkedHashMap<>();

  public Findings(Rules rules, Setting setting) {
    this.rules = rules;
    this.setting = setting;
    this.checks = new Checks(setting, Labels.of(setting.results().data()));
    rules.contributions().forEach(this::make);
  }

  /** What the rules say of these results, in the order of the results; nothing twice. */
  public List<Finding> in(List<Source> sources) {
    return once(sources.stream().flatMap(s -> in(s).stream()).toList());
  }

  /** What the rules say of one result, for any thread; see {@link #once}. */
  public List<Finding> in(Source source) {
    List<Finding> found = new ArrayList<>();
    made.forEach(
        (contribution, rule) ->
            asked(contribution, rule, source).stream()
                .filter(f -> stands(f, contribution, source))
                .forEach(found::add));
    return List.copyOf(found);
  }

  /** The first of those that say the same. */
  public List<Finding> once(List<Finding> findings) {
    Map<String, Finding> said = new LinkedHashMap<>();
    findings.forEach(f -> said.putIfAbsent(words(f), f));
    return List.copyOf(said.values());
  }

  private void make(RuleContribution contribution) {
    try {
      made.put(contribution, contribution.rule().get());
    } catch (RuntimeException | LinkageError e) {
      drop(contribution, e.getMessage());
    }
  }

  private List<Finding> asked(RuleContribution contribution, FindingRule rule, Source source) {
    try {
      return rule.of(source, setting).stream()
          .map(f -> f.by(contribution.id(), source.id()))
          .toList();
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      drop(contribution, "in '" + source.id() + "' it failed: " + e);
      return List.of();
    }
  }

  private boolean stands(Finding finding, RuleContribution contribution, Source source) {
    List<Text> faults = checks.of(source, finding);
    if (!faults.isEmpty()) {
      drop(contribution, "in '" + source.id() + "' " + english(faults));
    }
    return faults.isEmpty();
  }

  private static String english(List<Text> faults) {
    return faults.stream().map(f -> f.in("en")).collect(Collectors.joining("; "));
  }

  private void drop(RuleContribution contribution, String why) {
    rules.log().accept(new Dropped(contribution.id(), contribution.bundle(), String.valueOf(why)));
  }

  private String words(Finding finding) {
    return Setting.LANGUAGES.stream()
        .map(l -> finding.text(l, setting.results()))
        .reduce("", (a, b) -> a + "\n" + b);
  }
}
