// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.FindingRule;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.Source;

/** Questions that many cannot answer: the whole interval of don't know lies above a tenth. */
public final class UnknownServices implements FindingRule {

  private static final double MANY = 0.10;

  @Override
  public List<Finding> of(Source source, Setting setting) {
    Map<List<Object>, List<Share>> together = new LinkedHashMap<>();
    for (Row row : Row.of(source, setting.results().data())) {
      if (isUnknown(row.line())) {
        for (int group : row.shown()) {
          if ((row.isTotal(group) || row.isAgency(group)) && isMany(row.estimate(group))) {
            together
                .computeIfAbsent(
                    List.of(row.variable().question(), row.line().label(), row.agency(group)),
                    k -> new ArrayList<>())
                .add(new Share(row, group));
          }
        }
      }
    }
    return together.values().stream().map(s -> new Wholes(s, setting).told()).toList();
  }

  private static boolean isUnknown(Line line) {
    return line.missing()
        .filter(m -> m == Missing.DONT_KNOW || m == Missing.NOT_APPLICABLE)
        .isPresent();
  }

  private static boolean isMany(Optional<Cell.Estimate> estimate) {
    return estimate.filter(e -> e.interval().low() > MANY).isPresent();
  }
}
