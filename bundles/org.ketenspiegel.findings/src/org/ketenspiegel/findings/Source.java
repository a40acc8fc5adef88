// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import java.util.List;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.findings.cell.Results;

/**
 * A result to find things in.
 *
 * @param id of the saved analysis or the block of a report that it comes from
 */
public record Source(String id, AnalysisResult result) {

  public List<Table> tables() {
    return Results.parts(result).filter(Table.class::isInstance).map(Table.class::cast).toList();
  }

  public List<Placement> placements() {
    return Results.parts(result)
        .filter(Placement.class::isInstance)
        .map(Placement.class::cast)
        .toList();
  }

  public List<Gaps> gaps() {
    return Results.parts(result).filter(Gaps.class::isInstance).map(Gaps.class::cast).toList();
  }

  public List<Series> series() {
    return Results.parts(result).filter(Series.class::isInstance).map(Series.class::cast).toList();
  }
}
