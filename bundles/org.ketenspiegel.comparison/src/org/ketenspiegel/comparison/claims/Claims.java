// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.claims;

import java.util.List;
import java.util.Map;
import org.ketenspiegel.analysis.Analysis;
import org.ketenspiegel.analysis.Run;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.comparison.mirror.Mirror;
import org.ketenspiegel.model.Text;

/**
 * What was claimed of a study, each claim beside the figures that decide: a claim holds when all of
 * them bear it out, and a difference only when a test does.
 */
public final class Claims implements Analysis<ClaimsOptions> {

  /** The id under which it is contributed. */
  public static final String ID = "claims";

  @Override
  public ClaimsOptions defaults(StudyOutline study) {
    return new ClaimsOptions();
  }

  @Override
  public AnalysisResult run(StudyData data, ClaimsOptions options, Run run) {
    ClaimCheck check =
        new ClaimCheck(
            () ->
                run.analyses().contains(Mirror.ID)
                    ? ClaimCheck.gaps(run.result(Mirror.ID, Map.of("show", "gaps")))
                    : List.of(),
            run);
    return ClaimSheet.of(
            data,
            check,
            Text.of(
                "95%-interval en toets van de analyse die bij de bewering hoort",
                "95% interval and test of the analysis that goes with the claim"))
        .<AnalysisResult>map(sheet -> new Composite(ID, List.of(sheet)))
        .orElseGet(
            () ->
                new Unanswered(
                    Text.of(
                        "over dit onderzoek is niets beweerd",
                        "nothing was claimed of this study")));
  }
}
