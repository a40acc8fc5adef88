// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import java.util.List;
import org.ketenspiegel.analysis.options.Adjust;
import org.ketenspiegel.analysis.options.Option;
import org.ketenspiegel.analysis.options.Option.Group;
import org.ketenspiegel.analysis.options.Worded;
import org.ketenspiegel.model.Text;

/**
 * What is followed through the waves, and for whom.
 *
 * @param audience id of the audience; empty for the only or first one
 * @param questions variables, questions, columns or concepts; empty for the overall judgements
 * @param by {@code segment}, ids of segments, or a variable; empty for everybody
 * @param statistic {@code mean}, {@code top2}, {@code bottom2}, {@code share:CODE}, {@code nps} or
 *     the id of a net; empty for what suits the question
 * @param decompose a variable by whose categories each change is split; empty for none
 * @param convert whether means are moved to 0–100, so that two scales may stand in one series
 * @param adjust how p values are adjusted for the number of changes of one course
 * @param replicates of the bootstrap behind the parts of a split change
 * @param confidence level of the intervals, between 0 and 1
 * @param seed of all draws
 */
public record TrendOptions(
    @Option(nl = "Doelgroep", en = "Audience", group = Group.HIDDEN) String audience,
    @Option(nl = "Vragen", en = "Questions", group = Group.HIDDEN) List<String> questions,
    @Option(nl = "Uitgesplitst naar", en = "By") List<String> by,
    @Option(nl = "Uitkomst", en = "Statistic") String statistic,
    @Option(nl = "Verandering gesplitst naar", en = "Split changes by") String decompose,
    @Option(nl = "Omrekenen", en = "Convert", group = Group.MORE) Convert convert,
    @Option(nl = "Correctie", en = "Adjust", group = Group.MORE) Adjust adjust,
    @Option(nl = "Herhalingen", en = "Replicates", group = Group.MORE) int replicates,
    @Option(nl = "Betrouwbaarheid", en = "Confidence", group = Group.MORE) double confidence,
    @Option(nl = "Begin van de trekking", en = "Seed", group = Group.MORE) int seed) {

  private static final int MOST_REPLICATES = 100_000;

  public TrendOptions {
    questions = List.copyOf(questions);
    by = List.copyOf(by);
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

  /** What suits the questions, Holm's adjustment, 95 % intervals. */
  public TrendOptions(String audience, List<String> questions) {
    this(audience, questions, List.of(), "", "", Convert.OWN, Adjust.HOLM, 2000, 0.95, 1);
  }

  public TrendOptions by(String... words) {
    return new TrendOptions(
        audience,
        questions,
        List.of(words),
        statistic,
        decompose,
        convert,
        adjust,
        replicates,
        confidence,
        seed);
  }

  public TrendOptions statistic(String word) {
    return new TrendOptions(
        audience, questions, by, word, decompose, convert, adjust, replicates, confidence, seed);
  }

  public TrendOptions decompose(String variable) {
    return new TrendOptions(
        audience,
        questions,
        by,
        statistic,
        variable,
        convert,
        adjust,
        replicates,
        confidence,
        seed);
  }

  /** What means are counted in. */
  public enum Convert implements Worded {
    OWN(Text.of("eigen schaal", "own scale")),
    HUNDRED(Text.of("0–100", "0–100"));

    private final Text words;

    Convert(Text words) {
      this.words = words;
    }

    @Override
    public Text words() {
      return words;
    }
  }
}
