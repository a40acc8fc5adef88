// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.History;
import org.ketenspiegel.analysis.outline.History.Judge;
import org.ketenspiegel.analysis.outline.History.Moment;
import org.ketenspiegel.analysis.outline.History.Version;
import org.ketenspiegel.analysis.outline.History.Yardstick;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Continuity;

/** A study of several waves, put together in a test; its waves are two years apart from 2009. */
final class Measured {

  private final List<Fielded> waves = new ArrayList<>();
  private final List<Moment> moments = new ArrayList<>();
  private final List<Version> versions = new ArrayList<>();
  private final List<Yardstick> yardsticks = new ArrayList<>();
  private StudyOutline outline;

  /** So many people answer a number that depends on who they are. */
  static int[] answers(int n, IntUnaryOperator answer) {
    return IntStream.range(0, n).map(answer).toArray();
  }

  Measured wave(People people) {
    StudyData one = people.data();
    Fielded asked = one.fieldings().getFirst();
    int year = 2009 + 2 * waves.size();
    Text name = Text.same(Integer.toString(year));
    waves.add(asked.during("w" + year, name, Rows.all(asked.table().rows())));
    moments.add(new Moment("w" + year, name, year + 0.5));
    outline = one.outline();
    return this;
  }

  /** A question differs between two waves. */
  Measured differs(int from, int to, String question, Continuity continuity, Text reason) {
    versions.add(
        new Version(
            "mensen",
            "w" + from,
            "w" + to,
            question,
            question,
            continuity,
            List.of(reason),
            Judge.RULES));
    return this;
  }

  Measured beside(Yardstick yardstick) {
    yardsticks.add(yardstick);
    return this;
  }

  StudyData data() {
    return new StudyData(outline, waves, new History(moments, versions, yardsticks));
  }
}
