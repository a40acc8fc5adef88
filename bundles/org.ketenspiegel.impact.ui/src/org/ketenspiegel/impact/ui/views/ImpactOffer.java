// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.options.Option.Content;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.ui.options.Choice;
import org.ketenspiegel.ui.options.Offer;
import org.ketenspiegel.ui.options.StudyOffer;

/**
 * What can be chosen for a matrix: what the study has, and the rules for the lines.
 *
 * @param waves whether there is a wave before to take lines from
 */
record ImpactOffer(StudyOffer study, Waves waves) implements Offer {

  private static final Choice MEAN =
      new Choice("mean", Text.of("gemiddelde van de aspecten", "mean of the aspects"));
  private static final Choice MEDIAN =
      new Choice("median", Text.of("mediaan van de aspecten", "median of the aspects"));
  private static final Choice MIDPOINT =
      new Choice("midpoint", Text.of("midden van de schaal", "midpoint of the scale"));
  private static final Choice PREVIOUS =
      new Choice("previous", Text.of("vorige meting", "previous wave"));
  private static final Choice FOLLOW =
      new Choice("", Text.of("zoals de andere lijn", "as the other line"));

  /** How many waves an audience has. */
  enum Waves {
    ONE,
    SEVERAL
  }

  static ImpactOffer of(StudyOffer study, StudyData data) {
    long waves =
        data.fieldings().stream()
            .map(Fielded::audience)
            .filter(study.fielded().audience()::equals)
            .count();
    return new ImpactOffer(study, waves > 1 ? Waves.SEVERAL : Waves.ONE);
  }

  @Override
  public Optional<List<Choice>> choices(String component) {
    return switch (component) {
      case "crosshair" -> Optional.of(lines(MEAN, MEDIAN, MIDPOINT));
      case "importanceCrosshair" -> Optional.of(lines(FOLLOW, MEAN, MEDIAN));
      case "confidence" -> Optional.of(List.of(level("0.9"), level("0.95"), level("0.99")));
      // the bar above the matrix says whose judgement of whom
      case "audience", "agency" -> Optional.of(List.of());
      default -> Optional.empty();
    };
  }

  private List<Choice> lines(Choice... always) {
    List<Choice> choices = new ArrayList<>(List.of(always));
    if (waves == Waves.SEVERAL) {
      choices.add(PREVIOUS);
    }
    return choices;
  }

  private static Choice level(String share) {
    return new Choice(share, Text.same(Math.round(Double.parseDouble(share) * 100) + "%"));
  }

  @Override
  public List<Choice> choices(Content content) {
    return study.choices(content);
  }
}
