// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.contrast;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.model.Text;

/**
 * What groups are compared on.
 *
 * @param subject id of the question, or of the concept that joins several
 * @param agency the agency that all of it is about, if one
 * @param remarks what a reader should know of all of it
 */
public record Matter(
    String subject, Text label, Optional<String> agency, List<Party> parties, List<Text> remarks) {

  public Matter {
    parties = List.copyOf(parties);
    remarks = List.copyOf(remarks);
  }

  /** The subject with the agency, which a variable's id names already. */
  public String key() {
    return agency
        .map(a -> "@" + a)
        .filter(a -> !subject.endsWith(a))
        .map(a -> subject + a)
        .orElse(subject);
  }
}
