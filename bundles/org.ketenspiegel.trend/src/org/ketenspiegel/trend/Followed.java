// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.model.Text;

/**
 * What is followed: a question for one agency and one group, in every wave that asked it.
 *
 * @param key {@code question[.item][@agency]/group}
 * @param members the group; empty for everybody
 * @param askings in the order of time, at least one
 */
record Followed(
    String key,
    Text label,
    Optional<String> agency,
    Optional<Course.Members> members,
    List<Asking> askings) {

  Followed {
    askings = List.copyOf(askings);
  }

  /** As it was asked last. */
  Variable latest() {
    return askings.getLast().variable();
  }
}
