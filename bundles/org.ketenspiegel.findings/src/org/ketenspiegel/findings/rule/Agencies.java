// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.findings.sentence.Phrases;

/** Numbers of agencies in a row. */
final class Agencies {

  private Agencies() {}

  /** Such as "54% voor de IND en 61% voor het COA"; the numbers are the first cells. */
  static List<Part> listed(List<String> agencies, Phrases phrases) {
    List<List<Part>> each = new ArrayList<>();
    for (int i = 0; i < agencies.size(); i++) {
      each.add(
          Phrases.joined(
              List.of(new Part.Number(i)),
              phrases.words(" voor ", " for "),
              phrases.agency(agencies.get(i))));
    }
    return phrases.list(each);
  }
}
