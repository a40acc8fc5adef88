// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.result;

import java.util.List;

/** Several results that belong together; a view may know the kind, else the parts are shown. */
public record Composite(String kind, List<AnalysisResult> parts) implements AnalysisResult {
  public Composite {
    parts = List.copyOf(parts);
  }
}
