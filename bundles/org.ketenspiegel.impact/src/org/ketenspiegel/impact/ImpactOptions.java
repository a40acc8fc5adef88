// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.List;
import org.ketenspiegel.analysis.options.Option;
import org.ketenspiegel.analysis.options.Option.Group;
import org.ketenspiegel.model.Text;

/**
 * Which questions may carry which judgement, and how sure the answer shall be.
 *
 * @param audience id of the audience; empty for the only or first one
 * @param agency id of the agency judged; empty when the questions name none
 * @param outcome the overall judgement: a question or variable
 * @param drivers the aspects: questions or variables
 * @param performance what stands on the upright axis
 * @param missing what becomes of respondents who did not judge every aspect
 * @param crosshair {@code mean}, {@code median}, {@code midpoint} of the scale, or a target on the
 *     upright axis; importance is cut at the median with {@code median}, else at the mean
 * @param replicates number of bootstrap replicates; 0 for none
 * @param specifications whether the matrix is also made by other defensible choices
 * @param confidence level of the intervals, between 0 and 1
 * @param seed of all draws
 */
public record ImpactOptions(
    @Option(nl = "Doelgroep", en = "Audience") String audience,
    @Option(nl = "Organisatie", en = "Agency") String agency,
    @Option(nl = "Totaaloordeel", en = "Outcome") String outcome,
    @Option(nl = "Aspecten", en = "Drivers") List<String> drivers,
    @Option(nl = "Oordeel als", en = "Performance as") Performance performance,
    @Option(nl = "Ontbrekende antwoorden", en = "Missing answers") MissingRule missing,
    @Option(nl = "Lijnen op", en = "Lines at") String crosshair,
    @Option(nl = "Herhalingen", en = "Replicates", group = Group.MORE) int replicates,
    @Option(nl = "Andere keuzes", en = "Other choices", group = Group.MORE)
        Specifications specifications,
    @Option(nl = "Betrouwbaarheid", en = "Confidence", group = Group.MORE) double confidence,
    @Option(nl = "Begin van de trekking", en = "Seed", group = Group.MORE) int seed) {

  /** What stands on the upright axis. */
  public enum Performance {
    MEAN(Text.of("gemiddelde", "mean")),
    TOP2(Text.of("aandeel hoogste twee", "share of the best two"));

    private final Text words;

    Performance(Text words) {
      this.words = words;
    }

    Text words() {
      return words;
    }
  }

  /** What becomes of respondents who did not judge every aspect. */
  public enum MissingRule {
    /** They are left out of the importance. */
    LISTWISE,
    /** Every correlation takes all who answered both questions. */
    PAIRWISE,
    /** What is missing is imputed several times. */
    IMPUTED
  }

  /** Whether the matrix is also made by other choices. */
  public enum Specifications {
    ONE,
    ALL
  }

  private static final int MOST_REPLICATES = 100_000;

  public ImpactOptions {
    drivers = List.copyOf(drivers);
    if (!(confidence > 0 && confidence < 1)) {
      throw wrong("confidence", confidence, "a number between 0 and 1");
    }
    if (replicates < 0 || replicates > MOST_REPLICATES) {
      throw wrong("replicates", replicates, "a whole number from 0 to " + MOST_REPLICATES);
    }
    if (!crosshair.matches("mean|median|midpoint|-?[0-9]+(\\.[0-9]+)?")) {
      throw wrong("crosshair", crosshair, "mean, median, midpoint or a number");
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
        "mean",
        2000,
        Specifications.ONE,
        0.95,
        1);
  }

  /** The same with so many replicates. */
  public ImpactOptions withReplicates(int number) {
    return new ImpactOptions(
        audience,
        agency,
        outcome,
        drivers,
        performance,
        missing,
        crosshair,
        number,
        specifications,
        confidence,
        seed);
  }

  private static IllegalArgumentException wrong(String name, Object value, String expected) {
    return new IllegalArgumentException(
        "option '" + name + "' is '" + value + "', expected " + expected);
  }
}
