// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.versions;

import org.ketenspiegel.model.Text;

/**
 * One difference between two versions of a question, and what it means for a series.
 *
 * @param before as it was; empty where there was nothing
 * @param after as it is; empty where there is nothing any more
 */
public record Change(Reason reason, Comparability verdict, Text before, Text after) {

  static Change of(Reason reason, Comparability verdict, Object before, Object after) {
    return new Change(
        reason, verdict, Text.same(String.valueOf(before)), Text.same(String.valueOf(after)));
  }
}
