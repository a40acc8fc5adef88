// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.util.List;
import org.ketenspiegel.analysis.outline.Variable;

/** What a table or a line is about: one variable, or the same question about several agencies. */
record Subject(String id, List<Variable> variables) {

  /** The one that lends its scale and its words. */
  Variable first() {
    return variables.getFirst();
  }
}
