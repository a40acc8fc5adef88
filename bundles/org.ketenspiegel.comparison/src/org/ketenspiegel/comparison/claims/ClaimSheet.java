// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.model.Text;

/** Every claim of a study, one beside the other. */
public final class ClaimSheet {

  private ClaimSheet() {}

  /**
   * The claims in the order of the study; empty when nothing was claimed.
   *
   * @param method how the intervals beside them came about
   */
  public static Optional<Gaps> of(StudyData data, ClaimCheck check, Text method) {
    if (data.outline().claims().isEmpty()) {
      return Optional.empty();
    }
    List<Gap> held = new ArrayList<>();
    data.outline().claims().forEach(claim -> held.add(check.of(claim)));
    return Optional.of(
        new Gaps(
            Gaps.Kind.CLAIMS,
            Text.of("Beweringen en hun cijfers", "Claims and their figures"),
            Text.NONE,
            Optional.empty(),
            held,
            Optional.empty(),
            List.of(),
            0,
            new Basis(Text.NONE, method, Text.NONE),
            // a claim may be about anybody, in any wave
            Provenance.of(data.fieldings())));
  }
}
