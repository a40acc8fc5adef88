// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.profile;

import java.util.List;
import org.ketenspiegel.analysis.options.Option;
import org.ketenspiegel.analysis.options.Option.Content;
import org.ketenspiegel.analysis.options.Option.Group;
import org.ketenspiegel.analysis.options.Worded;
import org.ketenspiegel.model.Text;

/**
 * Whose judgement is looked at, by which characteristics.
 *
 * @param audience id of the audience; empty for the only or first one
 * @param outcome a mark or judgement: a variable, or a question with one for each agency; empty for
 *     the overall judgement
 * @param characteristics background questions, {@code segment}, or ids of segments; empty for all
 *     of them
 * @param fail codes such as {@code 1} or {@code 1-5}, or the id of a net; empty for what suits the
 *     scale: a mark below 5.5 (also where unlabelled numbers lie within 1–10 and go beyond 7), the
 *     two worst of another scale, detractors of a recommendation
 * @param combinations which pairs of characteristics are told
 * @param minimum smallest unweighted base of a pair, and of what it is compared with
 * @param confidence level of the intervals, between 0 and 1
 */
public record ProfileOptions(
    @Option(nl = "Doelgroep", en = "Audience", content = Content.AUDIENCE) String audience,
    @Option(nl = "Oordeel", en = "Outcome", content = Content.QUESTION) String outcome,
    @Option(nl = "Kenmerken", en = "Characteristics", content = Content.QUESTION)
        List<String> characteristics,
    @Option(nl = "Onvoldoende", en = "Fail") List<String> fail,
    @Option(nl = "Combinaties", en = "Combinations") Combinations combinations,
    @Option(nl = "Kleinste combinatie", en = "Smallest combination", group = Group.MORE)
        int minimum,
    @Option(nl = "Betrouwbaarheid", en = "Confidence", group = Group.MORE) double confidence) {

  /** A regression on fewer finds differences where there are none. */
  private static final int LEAST = 20;

  public ProfileOptions {
    characteristics = List.copyOf(characteristics);
    fail = List.copyOf(fail);
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException(
          "option 'confidence' is '" + confidence + "', expected a number between 0 and 1");
    }
    if (minimum < LEAST) {
      throw new IllegalArgumentException(
          "option 'minimum' is '" + minimum + "', expected a whole number of at least " + LEAST);
    }
  }

  /** What suits the scale, all characteristics, the pairs that stand out, 95 % intervals. */
  public ProfileOptions(String audience, String outcome, List<String> characteristics) {
    this(audience, outcome, characteristics, List.of(), Combinations.OUTSTANDING, 30, 0.95);
  }

  /** Which combinations of two characteristics are told. */
  public enum Combinations implements Worded {
    NONE(Text.of("geen", "none")),
    OUTSTANDING(Text.of("die eruit springen", "those that stand out")),
    ALL(Text.of("alle getoetste", "all that were tested"));

    private final Text words;

    Combinations(Text words) {
      this.words = words;
    }

    @Override
    public Text words() {
      return words;
    }
  }
}
