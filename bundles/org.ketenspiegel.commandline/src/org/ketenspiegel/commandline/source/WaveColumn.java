// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.source;

import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.measure.Parts;
import org.ketenspiegel.analysis.outline.History;
import org.ketenspiegel.analysis.outline.History.Clock;
import org.ketenspiegel.analysis.outline.History.Moment;
import org.ketenspiegel.commandline.words.WordsException;

/** The waves of a file, by a column. */
final class WaveColumn {

  private WaveColumn() {}

  /** Years stand where they are; of other waves only the order is known. */
  static StudyData split(StudyData data, String column) {
    Fielded all = data.fieldings().getFirst();
    if (all.variables(column).isEmpty() && all.table().column(column).isEmpty()) {
      throw new WordsException("there is no column '" + column + "' for --wave");
    }
    List<Parts.Part> parts;
    try {
      parts = Parts.of(column, data.outline(), all);
    } catch (IllegalArgumentException e) {
      throw new WordsException(e.getMessage());
    }
    boolean years = parts.stream().allMatch(p -> p.label().in("en").matches("[0-9]{4}"));
    List<Fielded> waves = new ArrayList<>();
    List<Moment> moments = new ArrayList<>();
    for (Parts.Part part : parts) {
      waves.add(all.during(part.key(), part.label(), part.rows()));
      double time = years ? Integer.parseInt(part.label().in("en")) + 0.5 : moments.size();
      moments.add(new Moment(part.key(), part.label(), time));
    }
    Clock clock = years ? Clock.YEARS : Clock.ORDER;
    return new StudyData(data.outline(), waves, new History(moments, List.of(), List.of(), clock));
  }
}
