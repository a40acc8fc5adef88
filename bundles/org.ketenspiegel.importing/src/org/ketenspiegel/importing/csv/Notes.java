// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.ImportWords;
import org.ketenspiegel.importing.Severity;
import org.ketenspiegel.model.Text;

/** Collects findings; of each kind the first are kept and the rest counted. */
final class Notes {

  /** What a person reads; a million wrong cells must not fill the memory with sentences. */
  static final int KEPT = 20;

  private final Path file;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Finding> last = new LinkedHashMap<>();

  Notes(Path file) {
    this.file = file;
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  void note(Text message) {
    add(Finding.of(Severity.NOTE, file, message));
  }

  /** Adds a finding of a kind that may come in great numbers. */
  void add(String kind, Finding finding) {
    if (counts.merge(kind, 1, Integer::sum) <= KEPT) {
      findings.add(finding);
    } else {
      last.put(kind, finding);
    }
  }

  /** Adds all that was found elsewhere of kinds that were not found here. */
  void add(Notes other) {
    findings.addAll(other.findings);
    counts.putAll(other.counts);
    last.putAll(other.last);
  }

  Path file() {
    return file;
  }

  List<Finding> all() {
    var all = new ArrayList<>(findings);
    last.forEach(
        (kind, finding) -> {
          int more = counts.get(kind) - KEPT;
          all.add(finding.saying(ImportWords.LAST_OF.with(more, finding.message())));
        });
    return List.copyOf(all);
  }
}
