// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.ketenspiegel.findings.FindingRule;
import org.ketenspiegel.findings.RuleContribution;
import org.ketenspiegel.findings.Rules;

/** The rules that the bundle of findings contributes, read without a registry. */
final class OurRules {

  private static final Pattern RULE =
      Pattern.compile("<rule id=\"([^\"]+)\" class=\"([^\"]+)\" order=\"([0-9]+)\"");

  private OurRules() {}

  static Rules all() {
    try {
      String plugin = Files.readString(Path.of("../org.ketenspiegel.findings/plugin.xml"));
      List<RuleContribution> rules =
          RULE.matcher(plugin)
              .results()
              .map(
                  m ->
                      new RuleContribution(
                          m.group(1),
                          "org.ketenspiegel.findings",
                          Integer.parseInt(m.group(3)),
                          () -> made(m.group(2))))
              .toList();
      return new Rules(
          rules,
          dropped -> {
            throw new AssertionError(dropped.sentence());
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FindingRule made(String name) {
    try {
      return (FindingRule) Class.forName(name).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
