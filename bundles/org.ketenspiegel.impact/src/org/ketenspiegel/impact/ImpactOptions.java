// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.List;
import java.util.Map;
import org.ketenspiegel.analysis.options.Option;
import org.ketenspiegel.analysis.options.Option.Content;
import org.ketenspiegel.analysis.options.Option.Group;
import org.ketenspiegel.analysis.options.OptionValues;
import org.ketenspiegel.analysis.options.Worded;
import org.ketenspiegel.model.Text;

/**
 * Which questions may carry which judgement, and how sure the answer shall be.
 *
 * @param audience id of the audience; empty for the only or first one
 * @param agency id of the agency judged; empty when the questions name none, or for one matrix for
 *     each agency
 * @param outcome the overall judgement: a question or variable; empty for the question with that
 *     role
 * @param drivers the aspects: questions or variables; none for all experiences that are rated
 * @param performance what stands on the upright axis
 * @param missing what becomes of respondents who did not judge every aspect
 * @param notApplicable what becomes of respondents to whom an aspect does not apply; their answer
 *     is never imputed
 * @param crosshair {@code mean}, {@code median}, {@code midpoint} of the scale, {@code previous}
 *     wave, or a target on the upright axis
 * @param importanceCrosshair {@code mean}, {@code median}, {@code previous} wave, or a share of R²;
 *     empty to follow the other line: the median or previous wave with it, else the mean
 * @param replicates number of bootstrap replicates; 0 for none
 * @param specifications whether the matrix is also made by other defensible choices
 * @param confidence level of the intervals, between 0 and 1
 * @param seed of all draws
 */
public record ImpactOptions(
    @Option(nl = "Doelgroep", en = "Audience", content = Content.AUDIENCE) String audience,
    @Option(nl = "Organisatie", en = "Agency", content = Content.AGENCY) String agency,
    @Option(nl = "Totaaloordeel", en = "Overall judgement", content = Content.QUESTION)
        String outcome,
    @Option(nl = "Aspecten", en = "Aspects", content = Content.QUESTION) List<String> drivers,
    @Option(nl = "Oordeel als", en = "Judgement as") Performance performance,
    @Option(nl = "Ontbrekende antwoorden", en = "Missing answers") MissingRule missing,
    @Option(nl = "Niet van toepassing", en = "Not applicable") NotApplicable notApplicable,
    @Option(nl = "Lijn van oordeel op", en = "Line of judgement at") String crosshair,
    @Option(nl = "Lijn van impact op", en = "Line of impact at") String importanceCrosshair,
    @Option(nl = "Herhalingen", en = "Replicates", group = Group.MORE) int replicates,
    @Option(nl = "Andere keuzes", en = "Other choices", group = Group.MORE)
        Specifications specifications,
    @Option(nl = "Betrouwbaarheid", en = "Confidence", group = Group.MORE) double confidence,
    @Option(nl = "Begin van de trekking", en = "Seed", group = Group.MORE) int seed) {

  /** What stands on the upright axis. */
  public enum Performance implements Worded {
    MEAN(Text.of("gemiddelde", "mean")),
    TOP2(Text.of("aandeel hoogste twee", "share of the best two"));

    private final Text words;

    Performance(Text words) {
      this.words = words;
    }

    @Override
    public Text words() {
      return words;
    }
  }

  /** What becomes of respondents who did not judge every aspect. */
  public enum MissingRule implements Worded {
    /** They are left out of the importance. */
    LISTWISE(Text.of("alleen wie alles beoordeelde", "only who judged everything")),
    /** Every correlation takes all who answered both questions. */
    PAIRWISE(Text.of("per paar vragen", "by pair of questions")),
    /** What is missing is imputed several times. */
    IMPUTED(Text.of("meervoudig geïmputeerd", "multiply imputed")),
    /** A matrix by each of the other rules, side by side. */
    ALL(Text.of("alle drie naast elkaar", "all three side by side"));

    /** The rules that give one matrix. */
    public static final List<MissingRule> RULES = List.of(LISTWISE, PAIRWISE, IMPUTED);

    private final Text words;

    MissingRule(Text words) {
      this.words = words;
    }

    @Override
    public Text words() {
      return words;
    }
  }

  /** What becomes of respondents to whom an aspect does not apply. */
  public enum NotApplicable implements Worded {
    /** They stand apart: no part in the regression, whatever the rule for missing answers. */
    SEPARATE(Text.of("apart gehouden", "kept apart")),
    /** They stay in, adjusted for by an indicator for each aspect (dummy adjustment). */
    DUMMY(Text.of("met een indicator", "by an indicator"));

    private final Text words;

    NotApplicable(Text words) {
      this.words = words;
    }

    @Override
    public Text words() {
      return words;
    }
  }

  /** Whether the matrix is also made by other choices. */
  public enum Specifications implements Worded {
    ONE(Text.of("niet nagegaan", "not tried")),
    ALL(Text.of("nagegaan", "tried"));

    private final Text words;

    Specifications(Text words) {
      this.words = words;
    }

    @Override
    public Text words() {
      return words;
    }
  }

  private static final int MOST_REPLICATES = 100_000;
  private static final String NUMBER = "-?[0-9]+(\\.[0-9]+)?";

  public ImpactOptions {
    drivers = List.copyOf(drivers);
    if (!(confidence > 0 && confidence < 1)) {
      throw wrong("confidence", confidence, "a number between 0 and 1");
    }
    if (replicates < 0 || replicates > MOST_REPLICATES) {
      throw wrong("replicates", replicates, "a whole number from 0 to " + MOST_REPLICATES);
    }
    if (!crosshair.matches("mean|median|midpoint|previous|" + NUMBER)) {
      throw wrong("crosshair", crosshair, "mean, median, midpoint, previous or a number");
    }
    if (!importanceCrosshair.matches("|mean|median|previous|" + NUMBER)) {
      throw wrong("importanceCrosshair", importanceCrosshair, "mean, median, previous or a number");
    }
  }

  /** Means of complete rows, lines at the means, 2,000 replicates. */
  public ImpactOptions(String audience, String agency, String outcome, List<String> drivers) {
    this(
        audience,
        agency,
        outcome,
        drivers,
        Performance.MEAN,
        MissingRule.LISTWISE,
        NotApplicable.SEPARATE,
        "mean",
        "",
        2000,
        Specifications.ONE,
        0.95,
        1);
  }

  /** The same with so many replicates. */
  public ImpactOptions withReplicates(int number) {
    return with("replicates", Integer.toString(number));
  }

  /**
   * The same with another value of a component, as a study saves it.
   *
   * @throws IllegalArgumentException when the component cannot have the value
   */
  public ImpactOptions with(String component, String value) {
    return OptionValues.read(this, Map.of(component, value)).options();
  }

  private static IllegalArgumentException wrong(String name, Object value, String expected) {
    return new IllegalArgumentException(
        "option '" + name + "' is '" + value + "', expected " + expected);
  }
}
