// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.equations;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.reconciliation.structure.Labels;

/**
 * The two categories a net promoter score is the difference of. The score names them, as in {@code
 * promotors - criticasters}; a printed category belongs to it when its label begins with the name.
 */
record Promoters(String promoters, String detractors, Shares printed) {

  /** Whether the file prints the shares of both categories. */
  enum Shares {
    BOTH,
    NOT_BOTH
  }

  static Promoters of(String score, List<String> printed) {
    var named = score.split("\\s[-−–]\\s");
    if (named.length != 2) {
      return new Promoters("promoters", "detractors", Shares.NOT_BOTH);
    }
    var promoters = beginning(named[0], printed);
    var detractors = beginning(named[1], printed);
    return new Promoters(
        promoters.orElse(named[0]),
        detractors.orElse(named[1]),
        promoters.isPresent() && detractors.isPresent() ? Shares.BOTH : Shares.NOT_BOTH);
  }

  private static Optional<String> beginning(String name, List<String> printed) {
    var start = Labels.normal(name);
    return printed.stream().filter(each -> Labels.normal(each).startsWith(start)).findFirst();
  }
}
