// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ketenspiegel.findings.check.Checks;
import org.ketenspiegel.findings.check.Labels;

/** Asks every rule about every result, and lets through what its cells carry. */
public final class Findings {

  private final Rules rules;
  private final Setting setting;
  private final Checks checks;

  public Findings(Rules rules, Setting setting) {
    this.rules = rules;
    this.setting = setting;
    this.checks = new Checks(setting, Labels.of(setting.results().data()));
  }

  /** What the rules say of these results, in the order of the results; nothing twice. */
  public List<Finding> in(List<Source> sources) {
    Map<RuleContribution, FindingRule> made = new LinkedHashMap<>();
    rules.contributions().forEach(c -> make(c, made));
    List<Finding> found = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (Source source : sources) {
      made.forEach(
          (contribution, rule) -> {
            for (Finding finding : asked(contribution, rule, source)) {
              if (stands(finding, contribution, source) && said.add(words(finding))) {
                found.add(finding);
              }
            }
          });
    }
    return List.copyOf(found);
  }

  private void make(RuleContribution contribution, Map<RuleContribution, FindingRule> made) {
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
    List<String> faults = checks.of(source, finding);
    if (!faults.isEmpty()) {
      drop(contribution, "in '" + source.id() + "' " + String.join("; ", faults));
    }
    return faults.isEmpty();
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
