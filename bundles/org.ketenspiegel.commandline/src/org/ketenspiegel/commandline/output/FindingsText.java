// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.util.List;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.cell.Results;

/** Findings as one reads them in a terminal: each below the analysis it was found in, by number. */
public final class FindingsText {

  private FindingsText() {}

  public static String of(List<Finding> findings, Results results, String language) {
    StringBuilder text = new StringBuilder();
    String source = "";
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (!finding.source().equals(source)) {
        source = finding.source();
        text.append(text.isEmpty() ? "" : "\n").append(source).append('\n');
      }
      text.append("%4d. ".formatted(i + 1))
          .append(finding.text(language, results))
          .append("  [")
          .append(finding.rule())
          .append(", ")
          .append(finding.evidence().key())
          .append("]\n");
    }
    return text.toString();
  }
}
