// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.comparison.mirror.Mirror;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors;
import org.ketenspiegel.comparison.ui.mirrors.Pane;

/** What is looked at as a result of its own. */
final class Seen {

  private Seen() {}

  /** Empty when nothing is looked at. */
  static Optional<AnalysisResult> of(Mirrors mirrors) {
    List<AnalysisResult> parts =
        mirrors.panes().stream().map(Pane::gaps).map(AnalysisResult.class::cast).toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Composite(Mirror.ID, parts));
  }
}
