// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers;

import java.util.List;
import org.ketenspiegel.analysis.options.Option;
import org.ketenspiegel.analysis.options.Option.Content;
import org.ketenspiegel.analysis.options.Option.Group;
import org.ketenspiegel.analysis.options.Worded;
import org.ketenspiegel.model.Text;

/**
 * Which themes are counted, and how.
 *
 * @param audience id of the audience; empty for the only or first one
 * @param questions open questions; empty for every one that has a code frame
 * @param by {@code agency}, {@code segment}, ids of segments, or variables, side by side
 * @param most only so many of the themes that most name; 0 for all
 * @param coder whose codes are counted where several coded; empty for whoever coded most
 * @param confidence level of the intervals, between 0 and 1
 * @param replicates behind the interval of the agreement
 * @param seed of these
 */
public record ThemesOptions(
    @Option(nl = "Doelgroep", en = "Audience", group = Group.HIDDEN, content = Content.AUDIENCE)
        String audience,
    @Option(nl = "Vragen", en = "Questions", content = Content.QUESTION) List<String> questions,
    @Option(nl = "Uitgesplitst naar", en = "By") List<String> by,
    @Option(nl = "Onderdeel", en = "Part") Show show,
    @Option(nl = "Basis", en = "Base") Base base,
    @Option(nl = "Meest genoemde (0: alle)", en = "Named most (0: all)", group = Group.MORE)
        int most,
    @Option(nl = "Codeur", en = "Coder", group = Group.MORE) String coder,
    @Option(nl = "Betrouwbaarheid", en = "Confidence", group = Group.MORE) double confidence,
    @Option(nl = "Herhalingen", en = "Replicates", group = Group.MORE) int replicates,
    @Option(nl = "Begin van de trekking", en = "Seed", group = Group.MORE) int seed) {

  private static final int MOST_REPLICATES = 100_000;

  public ThemesOptions {
    questions = List.copyOf(questions);
    by = List.copyOf(by);
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException(
          "option 'confidence' is '" + confidence + "', expected a number between 0 and 1");
    }
    if (most < 0) {
      throw new IllegalArgumentException(
          "option 'most' is '" + most + "', expected a whole number from 0 on");
    }
    if (replicates < 1 || replicates > MOST_REPLICATES) {
      throw new IllegalArgumentException(
          "option 'replicates' is '"
              + replicates
              + "', expected a whole number from 1 to "
              + MOST_REPLICATES);
    }
  }

  /** Everything about all themes, a 95 % interval, 2,000 replicates. */
  public ThemesOptions(String audience, List<String> questions) {
    this(audience, questions, List.of(), Show.ALL, Base.BOTH, 0, "", 0.95, 2000, 1);
  }

  public ThemesOptions by(String... words) {
    return new ThemesOptions(
        audience, questions, List.of(words), show, base, most, coder, confidence, replicates, seed);
  }

  public ThemesOptions with(Show other) {
    return new ThemesOptions(
        audience, questions, by, other, base, most, coder, confidence, replicates, seed);
  }

  public ThemesOptions with(Base other) {
    return new ThemesOptions(
        audience, questions, by, show, other, most, coder, confidence, replicates, seed);
  }

  public ThemesOptions most(int number) {
    return new ThemesOptions(
        audience, questions, by, show, base, number, coder, confidence, replicates, seed);
  }

  /** What of the result is wanted. */
  public enum Show implements Worded {
    ALL("alles", "everything"),
    THEMES("thema's", "themes"),
    AGREEMENT("overeenstemming van codeurs", "agreement of coders"),
    QUOTES("citaten", "quotes");

    private final Text words;

    Show(String nl, String en) {
      this.words = Text.of(nl, en);
    }

    @Override
    public Text words() {
      return words;
    }

    boolean shows(Show part) {
      return this == ALL || this == part;
    }
  }

  /** Of whom the shares are. */
  public enum Base implements Worded {
    BOTH("beide", "both"),
    ANSWERED("wie iets antwoordde", "those who answered"),
    ASKED("wie de vraag kreeg", "those who were asked");

    private final Text words;

    Base(String nl, String en) {
      this.words = Text.of(nl, en);
    }

    @Override
    public Text words() {
      return words;
    }

    boolean includes(Base part) {
      return this == BOTH || this == part;
    }
  }
}
