// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.mirrors;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.comparison.mirror.MirrorOptions;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.cell.Results;
import org.ketenspiegel.model.study.Role;

/**
 * A mirror with all that belongs to it.
 *
 * @param panes gaps that stand together, blind spots that matter first
 * @param matrices of those who experience, where their judgement is explained
 * @param findings what can be said of it
 * @param results where sentences look their numbers up
 */
public record Mirrored(
    StudyData data,
    MirrorOptions options,
    AnalysisResult result,
    List<Pane> panes,
    Map<Seen, Placement> matrices,
    List<Finding> findings,
    Results results) {

  /** Whose matrix of whom; the agency may be empty. */
  public record Seen(String audience, String agency) {}

  public Mirrored {
    panes = List.copyOf(panes);
    findings = List.copyOf(findings);
  }

  /** The ids of what mirrors are held up to, empty for all agencies together; in their order. */
  public List<String> agencies() {
    return panes.stream()
        .filter(p -> !p.isOf(Gaps.Kind.CLAIMS))
        .map(Pane::agency)
        .distinct()
        .toList();
  }

  /** The ids of the audiences whose experience others expect, in their order. */
  public List<String> experiencing() {
    return experiencing(data).stream().map(Fielded::audience).distinct().toList();
  }

  /** Those who are not asked what others experience. */
  static List<Fielded> experiencing(StudyData data) {
    return data.fieldings().stream()
        .filter(f -> f.variables().stream().noneMatch(v -> v.role() == Role.EXPECTATION))
        .toList();
  }

  /** The panes of an agency, those with most aspects first. */
  public List<Pane> panes(String agency) {
    return panes.stream()
        .filter(p -> !p.isOf(Gaps.Kind.CLAIMS) && p.agency().equals(agency))
        .sorted((a, b) -> Integer.compare(b.gaps().gaps().size(), a.gaps().gaps().size()))
        .toList();
  }

  /** What was claimed, beside its figures. */
  public Optional<Pane> claims() {
    return panes.stream().filter(p -> p.isOf(Gaps.Kind.CLAIMS)).findFirst();
  }
}
