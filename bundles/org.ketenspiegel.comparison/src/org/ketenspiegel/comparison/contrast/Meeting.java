// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.contrast;

import java.util.Optional;
import org.ketenspiegel.analysis.gap.Contrast.Relation;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.model.Text;

/**
 * Who stands against whom, which decides the test. A group within another stands against the rest
 * of the other, never against a whole that holds it (statistics 4.5).
 *
 * @param refused why the two cannot be compared
 */
record Meeting(Party first, Party second, Relation relation, Optional<Text> refused) {

  static Meeting of(Party first, Party second) {
    if (first.fielded() != second.fielded()) {
      return new Meeting(first, second, Relation.SAMPLES, Optional.empty());
    }
    if (!first.variable().equals(second.variable())) {
      return new Meeting(first, second, Relation.PAIRED, Optional.empty());
    }
    Rows a = first.rows();
    Rows b = second.rows();
    if (!a.intersects(b)) {
      boolean all = a.or(b).equals(first.fielded().rows());
      return new Meeting(
          first, second, all ? Relation.COMPLEMENT : Relation.GROUPS, Optional.empty());
    }
    if (a.equals(b)) {
      return refused(
          first, second, "bestaan uit dezelfde respondenten", "are the same respondents");
    }
    if (b.and(a).equals(a)) {
      return new Meeting(
          first, second.with(rest(second), b.and(a.not())), Relation.COMPLEMENT, Optional.empty());
    }
    if (a.and(b).equals(b)) {
      return new Meeting(
          first.with(rest(first), a.and(b.not())), second, Relation.COMPLEMENT, Optional.empty());
    }
    int shared = a.and(b).count();
    return refused(
        first,
        second,
        "overlappen: " + shared + " respondenten horen bij beide",
        "overlap: " + shared + " respondents are in both");
  }

  private static Text rest(Party party) {
    return Text.of("overige " + party.label().in("nl"), "others of " + party.label().in("en"));
  }

  private static Meeting refused(Party first, Party second, String nl, String en) {
    Text why =
        Text.of(
            first.label().in("nl") + " en " + second.label().in("nl") + " " + nl,
            first.label().in("en") + " and " + second.label().in("en") + " " + en);
    return new Meeting(first, second, Relation.GROUPS, Optional.of(why));
  }
}
