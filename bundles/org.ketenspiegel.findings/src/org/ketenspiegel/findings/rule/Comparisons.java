// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Evidence;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.FindingRule;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.Source;
import org.ketenspiegel.findings.cell.Contrast;

/** Parts of an audience that judge differently: "is hoger onder wie is afgewezen (4,2) dan …". */
public final class Comparisons implements FindingRule {

  @Override
  public List<Finding> of(Source source, Setting setting) {
    List<Finding> found = new ArrayList<>();
    for (Row row : Row.ofGroups(source, setting.results().data())) {
      List<Integer> groups = row.firm().stream().filter(g -> !row.isAgency(g)).toList();
      for (int first : groups) {
        for (int second : groups) {
          if (first != second && Answers.isCompared(row)) {
            higher(row, first, second, setting).ifPresent(found::add);
          }
        }
      }
    }
    return found;
  }

  private static Optional<Finding> higher(Row row, int upper, int lower, Setting setting) {
    return setting
        .results()
        .contrast(row.cell(upper), row.cell(lower))
        .filter(Contrast::above)
        .map(contrast -> told(row, upper, lower, setting));
  }

  private static Finding told(Row row, int upper, int lower, Setting setting) {
    Telling telling = new Telling(setting).about(row.agency(upper));
    telling.claim(new Claim.Higher(telling.cell(row.cell(upper)), telling.cell(row.cell(lower))));
    telling
        .fill("subject", p -> new Subject(row, p).of(row.agency(upper)))
        .fill("upper", p -> p.among(row.group(upper)))
        .fill("lower", p -> p.among(row.group(lower)));
    if (row.variable().kind() == Variable.Kind.MULTIPLE) {
      return named(row, telling);
    }
    return telling.evidence() == Evidence.SIGNIFICANT_SMALL
        ? telling.say(
            "{subject} is iets hoger {upper} ({0}) dan {lower} ({1}).",
            "{subject} is slightly higher {upper} ({0}) than {lower} ({1}).")
        : telling.say(
            "{subject} is hoger {upper} ({0}) dan {lower} ({1}).",
            "{subject} is higher {upper} ({0}) than {lower} ({1}).");
  }

  private static Finding named(Row row, Telling telling) {
    boolean small = telling.evidence() == Evidence.SIGNIFICANT_SMALL;
    return telling
        .fill("answer", p -> p.aspect(row.line().label()))
        .fill("question", p -> p.aspect(row.variable().name()))
        .fill("little", p -> small ? p.words("iets ", "slightly ") : List.of())
        .say(
            "Bij {question} wordt {answer} {little}vaker genoemd {upper} ({0}) dan {lower}"
                + " ({1}).",
            "{answer} is named {little}more often {upper} ({0}) than {lower} ({1}) on"
                + " {question}.");
  }
}
