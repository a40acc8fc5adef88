// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.result;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Profile;
import org.ketenspiegel.model.Text;

/**
 * What lies between two groups, thing by thing, with a verdict on each.
 *
 * @param agency id of the agency that all gaps are about, if one
 * @param n of whom it speaks at most, unweighted
 * @param cautions what to tell before anybody reads a verdict
 */
public record Gaps(
    Kind kind,
    Text title,
    Text subtitle,
    Optional<String> agency,
    List<Gap> gaps,
    Optional<Profile> profile,
    List<Text> cautions,
    long n,
    Basis basis,
    Provenance provenance)
    implements AnalysisResult {

  public Gaps {
    gaps = List.copyOf(gaps);
    cautions = List.copyOf(cautions);
  }

  /** What kind of gaps stand together. */
  public enum Kind {
    /** Groups side by side. */
    COMPARISON,
    /** What one group expects and another experiences, on one scale. */
    SAME_SCALE,
    /** Aspects that one group names and another judges, in order. */
    NAMED_ASPECTS,
    /** What was claimed. */
    CLAIMS,
    /** Two characteristics together, and what each by itself lets expect. */
    COMBINATIONS
  }
}
