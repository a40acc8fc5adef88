// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.coding;

import java.util.List;
import org.ketenspiegel.data.coding.Coding;
import org.ketenspiegel.data.coding.Codings;

/** Takes a code away from all answers. */
final class Uncoding {

  private Uncoding() {}

  /** The codings without a code; who was given nothing else is not coded any more. */
  static Codings of(Codings codings, String code) {
    List<Coding> left =
        codings.all().stream()
            .filter(c -> !c.codes().equals(List.of(code)))
            .map(c -> c.with(c.codes().stream().filter(other -> !other.equals(code)).toList()))
            .toList();
    return Codings.of(left);
  }
}
