// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.findings.sentence.Phrases;
import org.ketenspiegel.findings.sentence.Sentence;
import org.ketenspiegel.model.Text;

/**
 * The start of a recommendation: what one usually says of the quadrant that a finding places
 * aspects in. The recommendation itself is the researcher's.
 */
public record Starts(Setting setting) {

  private static final Text INVEST =
      Text.of("Investeer in en verbeter %s (%s).", "Invest in and improve %s (%s).");
  private static final Text KEEP = Text.of("Houd %s vast (%s).", "Keep up %s (%s).");

  /** In a language; empty where a finding places nothing. */
  public Optional<String> of(Finding finding, String language) {
    Phrases phrases = setting.phrases(language);
    List<List<Part>> aspects = new ArrayList<>();
    Optional<Quadrant> quadrant = Optional.empty();
    for (Claim claim : finding.claims()) {
      if (claim instanceof Claim.Lies lies) {
        quadrant = Optional.of(lies.quadrant());
        label(finding.cells().get(lies.cell())).map(phrases::aspect).ifPresent(aspects::add);
      }
    }
    return quadrant
        .filter(q -> !aspects.isEmpty())
        .map(q -> (q == Quadrant.IMPROVE ? INVEST : KEEP).in(language))
        .map(p -> p.formatted(text(phrases.list(aspects)), text(whose(finding, phrases))));
  }

  private Optional<Text> label(Reference point) {
    return setting
        .results()
        .placement(point)
        .map(Placement::points)
        .flatMap(points -> points.stream().filter(p -> p.key().equals(point.line())).findFirst())
        .map(Placement.Point::label);
  }

  private static List<Part> whose(Finding finding, Phrases phrases) {
    return phrases.audience(finding.cells().getFirst().options().getOrDefault("audience", ""));
  }

  private static String text(List<Part> parts) {
    return new Sentence(parts).words();
  }
}
