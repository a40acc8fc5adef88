// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.findings.Evidence;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.cell.Quantity;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.model.study.Role;

/** What a reader in a hurry should see: the overall judgement, and what goes with it. */
final class Headlines {

  private static final Set<Evidence> QUIET = Set.of(Evidence.TOO_FEW, Evidence.UNDECIDED);

  private Headlines() {}

  static List<Finding> of(List<Finding> found, Context context) {
    Set<String> overall =
        context.data().fieldings().stream()
            .flatMap(f -> f.variables().stream())
            .filter(v -> v.role() == Role.OVERALL)
            .map(Variable::question)
            .collect(Collectors.toSet());
    return found.stream()
        .filter(f -> !QUIET.contains(f.evidence()))
        .filter(f -> f.cells().stream().allMatch(c -> isMain(c, overall)))
        .toList();
  }

  private static boolean isMain(Reference cell, Set<String> overall) {
    if (cell.quantity() == Quantity.SURENESS || cell.quantity() == Quantity.JUDGEMENT) {
      return true;
    }
    String about = cell.part().isEmpty() ? cell.line() : cell.part();
    return overall.contains(about.replaceAll("[@:/].*", ""));
  }
}
