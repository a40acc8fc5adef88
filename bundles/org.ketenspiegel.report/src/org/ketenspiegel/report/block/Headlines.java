// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Evidence;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.cell.Quantity;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.model.study.Role;

/** What a reader in a hurry should see: the overall judgement, what goes with it, the mirror. */
final class Headlines {

  private static final Set<Evidence> QUIET = Set.of(Evidence.TOO_FEW, Evidence.UNDECIDED);

  private static final Set<Reading> TELLING =
      Set.of(Reading.BLIND_SPOT, Reading.HIDDEN_STRENGTH, Reading.NEEDLESS_WORRY);

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
        .filter(f -> isMirror(f) || f.cells().stream().allMatch(c -> isMain(c, overall)))
        .toList();
  }

  /** What others do not see, or see where it is not. */
  private static boolean isMirror(Finding finding) {
    return finding.claims().stream()
        .anyMatch(c -> c instanceof Claim.Reads r && TELLING.contains(r.reading()));
  }

  private static boolean isMain(Reference cell, Set<String> overall) {
    if (cell.quantity() == Quantity.SURENESS || cell.quantity() == Quantity.JUDGEMENT) {
      return true;
    }
    return overall.contains(cell.subject().replaceAll("[@:/].*", ""));
  }
}
