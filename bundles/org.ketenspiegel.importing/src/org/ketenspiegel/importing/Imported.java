// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing;

import java.util.List;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.importing.codebook.Codebook;

/**
 * What was read from a file: the answers, what the file says about its columns, the findings.
 *
 * @param respondents the id of every row, when it was asked for and the file has one; else none
 */
public record Imported(
    ResponseTable table, Codebook codebook, List<Finding> findings, List<String> respondents) {

  public Imported {
    findings = List.copyOf(findings);
    respondents = List.copyOf(respondents);
  }

  /** The findings that cost data. */
  public List<Finding> warnings() {
    return findings.stream().filter(each -> each.severity() == Severity.WARNING).toList();
  }
}
