// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.findings.Evidence;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.FindingRule;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.Source;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.findings.sentence.Phrases;

/** Questions on which some groups are too small to show anything of; no figure is given. */
public final class TooFew implements FindingRule {

  @Override
  public List<Finding> of(Source source, Setting setting) {
    Set<List<String>> said = new LinkedHashSet<>();
    return Row.of(source, setting.results().data()).stream()
        .filter(row -> !withheld(row).isEmpty())
        .filter(row -> said.add(keys(row)))
        .map(row -> told(row, setting))
        .toList();
  }

  private static List<Integer> withheld(Row row) {
    return IntStream.range(0, row.table().groups().size())
        .filter(g -> row.table().cell(row.index(), g) instanceof Cell.Suppressed)
        .boxed()
        .toList();
  }

  private static List<String> keys(Row row) {
    return Stream.concat(
            Stream.of(row.variable().id()), withheld(row).stream().map(g -> row.group(g).key()))
        .toList();
  }

  private static Finding told(Row row, Setting setting) {
    List<Integer> groups = withheld(row);
    return new Telling(setting)
        .fill("question", p -> p.aspect(row.variable().name()))
        .fill("groups", p -> p.list(groups.stream().map(g -> who(row, g, p)).toList()))
        .say(
            "Bij {question} zijn er te weinig respondenten om iets te tonen van {groups}.",
            "On {question} there are too few respondents to show anything of {groups}.",
            Evidence.TOO_FEW);
  }

  private static List<Part> who(Row row, int group, Phrases phrases) {
    if (row.isTotal(group)) {
      return phrases.audience(row.audience());
    }
    if (row.isAgency(group)) {
      return phrases.agency(row.group(group).key());
    }
    return row.group(group)
        .agency()
        .map(
            a ->
                Phrases.joined(
                    phrases.members(row.group(group)),
                    phrases.words(" over ", " on "),
                    phrases.agency(a)))
        .orElse(phrases.members(row.group(group)));
  }
}
