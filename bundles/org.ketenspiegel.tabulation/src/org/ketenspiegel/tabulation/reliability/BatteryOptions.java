// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.reliability;

import java.util.List;
import org.ketenspiegel.analysis.options.Option;
import org.ketenspiegel.analysis.options.Option.Content;
import org.ketenspiegel.analysis.options.Option.Group;

/**
 * Which questions shall measure one thing together.
 *
 * @param audience id of the audience; empty for the only or first one
 * @param questions questions or variables; none for all experiences that are rated
 * @param replicates of the bootstrap behind the interval when the sample has a design
 * @param confidence level of the interval, between 0 and 1
 * @param seed of all draws
 */
public record BatteryOptions(
    @Option(nl = "Doelgroep", en = "Audience", content = Content.AUDIENCE) String audience,
    @Option(nl = "Vragen", en = "Questions", content = Content.QUESTION) List<String> questions,
    @Option(nl = "Herhalingen", en = "Replicates", group = Group.MORE) int replicates,
    @Option(nl = "Betrouwbaarheid", en = "Confidence", group = Group.MORE) double confidence,
    @Option(nl = "Begin van de trekking", en = "Seed", group = Group.MORE) int seed) {

  private static final int MOST_REPLICATES = 100_000;

  public BatteryOptions {
    questions = List.copyOf(questions);
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException(
          "option 'confidence' is '" + confidence + "', expected a number between 0 and 1");
    }
    if (replicates < 1 || replicates > MOST_REPLICATES) {
      throw new IllegalArgumentException(
          "option 'replicates' is '"
              + replicates
              + "', expected a whole number from 1 to "
              + MOST_REPLICATES);
    }
  }

  /** A 95 % interval, 2,000 replicates. */
  public BatteryOptions(String audience, List<String> questions) {
    this(audience, questions, 2000, 0.95, 1);
  }
}
