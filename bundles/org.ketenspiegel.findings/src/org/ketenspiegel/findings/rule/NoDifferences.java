// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.FindingRule;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.Source;
import org.ketenspiegel.findings.cell.Contrast;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.findings.sentence.Phrases;

/** What a test did not tell apart, all of it in one sentence for each pair of groups. */
public final class NoDifferences implements FindingRule {

  /** Two groups of one line. */
  private record Pair(Row row, int first, int second) {}

  @Override
  public List<Finding> of(Source source, Setting setting) {
    Map<List<String>, List<Pair>> pairs = new LinkedHashMap<>();
    for (Row row : Row.ofGroups(source, setting.results().data())) {
      List<Integer> groups = row.firm().stream().filter(g -> !row.isAgency(g)).toList();
      for (int i = 0; i < groups.size() && isTold(row); i++) {
        for (int j = i + 1; j < groups.size(); j++) {
          Pair pair = new Pair(row, groups.get(i), groups.get(j));
          if (undetected(pair, setting)) {
            List<String> who = List.of(part(row.group(pair.first)), part(row.group(pair.second)));
            pairs.computeIfAbsent(who, k -> new ArrayList<>()).add(pair);
          }
        }
      }
    }
    return pairs.values().stream().map(same -> told(same, setting)).toList();
  }

  /** Of the many options of a multiple choice only those that differ are worth a sentence. */
  private static boolean isTold(Row row) {
    return Answers.isCompared(row) && row.variable().kind() != Variable.Kind.MULTIPLE;
  }

  private static String part(Group group) {
    return group.key().substring(group.key().lastIndexOf('/') + 1);
  }

  private static boolean undetected(Pair pair, Setting setting) {
    return setting
        .results()
        .contrast(pair.row.cell(pair.first), pair.row.cell(pair.second))
        .filter(Contrast::undetected)
        .isPresent();
  }

  private static Finding told(List<Pair> pairs, Setting setting) {
    Pair any = pairs.getFirst();
    Telling telling = new Telling(setting);
    for (Pair pair : pairs) {
      telling.claim(
          new Claim.NoDifference(
              telling.cell(pair.row.cell(pair.first)), telling.cell(pair.row.cell(pair.second))));
    }
    if (pairs.stream().map(p -> p.row.agency(p.first)).distinct().count() == 1) {
      telling.about(any.row.agency(any.first));
    }
    return telling
        .fill("first", p -> p.members(any.row.group(any.first)))
        .fill("second", p -> p.members(any.row.group(any.second)))
        .fill("subjects", p -> subjects(pairs, p))
        .say(
            "Tussen {first} en {second} is geen verschil aangetoond in {subjects}.",
            "Between {first} and {second} no difference was shown in {subjects}.");
  }

  private static List<Part> subjects(List<Pair> pairs, Phrases phrases) {
    List<List<Part>> each = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      each.add(
          Phrases.joined(
              new Subject(pair.row, phrases).of(pair.row.agency(pair.first)),
              phrases.words(" (", " ("),
              List.of(new Part.Number(2 * i)),
              phrases.words(" en ", " and "),
              List.of(new Part.Number(2 * i + 1)),
              phrases.words(")", ")")));
    }
    return phrases.list(each);
  }
}
