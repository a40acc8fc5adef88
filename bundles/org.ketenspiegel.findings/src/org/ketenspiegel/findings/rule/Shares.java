// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.FindingRule;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.Source;
import org.ketenspiegel.model.study.Role;

/** Answers taken together as they are: top-2 shares and nets, for all or for each agency. */
public final class Shares implements FindingRule {

  /** More items of a battery are told by where they lie between. */
  private static final int MOST_LISTED = 4;

  @Override
  public List<Finding> of(Source source, Setting setting) {
    List<Finding> found = new ArrayList<>();
    Map<List<Object>, List<Share>> wholes = new LinkedHashMap<>();
    for (Row row : Row.of(source, setting.results().data())) {
      if (row.line().kind() == Line.Kind.NET && Answers.isTold(row) && !isElsewhere(row)) {
        row.shown().stream()
            .filter(row::isTotal)
            .forEach(
                total ->
                    wholes
                        .computeIfAbsent(together(row), k -> new ArrayList<>())
                        .add(new Share(row, total)));
        List<Integer> agencies = row.shown().stream().filter(row::isAgency).toList();
        if (!agencies.isEmpty() && row.variable().item().isEmpty()) {
          found.add(each(row, agencies, setting));
        }
      }
    }
    wholes.values().stream()
        .filter(s -> s.size() <= MOST_LISTED)
        .forEach(s -> found.add(whole(s, setting)));
    return found;
  }

  /** Right answers have a rule of their own, and so has what an NPS is made of. */
  private static boolean isElsewhere(Row row) {
    return row.variable().role() == Role.KNOWLEDGE
        || row.variable().kind() == Variable.Kind.RECOMMENDATION;
  }

  /** The nets of one question are one sentence, and so is one net of the items of a battery. */
  private static List<Object> together(Row row) {
    return row.table().question().isPresent() && row.variable().item().isEmpty()
        ? List.of(row.table(), "")
        : List.of(row.variable().question(), Answers.statistic(row));
  }

  private static Finding whole(List<Share> shares, Setting setting) {
    boolean one = shares.stream().map(s -> s.row().variable().question()).distinct().count() == 1;
    boolean alone = shares.getFirst().row().variable().item().isEmpty();
    boolean summary = shares.getFirst().row().table().question().isEmpty();
    return one && alone && summary && shares.size() > 1
        ? each(shares, setting)
        : new Wholes(shares, setting).told();
  }

  /** A question that was asked about several agencies, each on a line of its own. */
  private static Finding each(List<Share> shares, Setting setting) {
    Telling telling = new Telling(setting);
    shares.forEach(s -> telling.cell(s.row().cell(s.group())));
    List<String> agencies =
        shares.stream().flatMap(s -> s.row().agency(s.group()).stream()).toList();
    return each(shares.getFirst().row(), agencies, telling);
  }

  private static Finding each(Row row, List<Integer> groups, Setting setting) {
    Telling telling = new Telling(setting);
    groups.forEach(a -> telling.cell(row.cell(a)));
    return each(row, groups.stream().map(g -> row.group(g).key()).toList(), telling);
  }

  private static Finding each(Row row, List<String> agencies, Telling telling) {
    if (agencies.size() == 1) {
      telling.about(Optional.of(agencies.getFirst()));
    }
    return telling
        .fill("audience", p -> p.audience(row.audience()))
        .fill("question", p -> p.aspect(row.variable().name()))
        .fill("answer", p -> p.label(Answers.label(row)))
        .fill("shares", p -> Agencies.listed(agencies, p))
        .say(
            "Bij {question} is het aandeel {answer} onder {audience} {shares}.",
            "On {question} the share of {audience} who answer {answer} is {shares}.");
  }
}
