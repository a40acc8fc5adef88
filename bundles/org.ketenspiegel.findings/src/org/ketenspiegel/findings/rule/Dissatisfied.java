// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.analysis.result.Cell.Quality;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Evidence;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.FindingRule;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.Source;
import org.ketenspiegel.findings.cell.Reference;

/**
 * Who judges lower than everybody else, in the order of the profile, and which combinations stand
 * out: "Het oordeel is lager in de groep ‘reactie: in uw nadeel’ (3,9) dan onder alle anderen
 * (6,8)."
 */
public final class Dissatisfied implements FindingRule {

  @Override
  public List<Finding> of(Source source, Setting setting) {
    List<Finding> found = new ArrayList<>();
    for (Row row : Row.besideOthers(source, setting.results().data())) {
      if (row.line().kind() == Line.Kind.MEAN && !row.line().isOfOthers()) {
        row.firm().stream()
            .flatMap(group -> lower(row, group, setting).stream())
            .forEach(found::add);
      }
    }
    for (Gaps gaps : source.gaps()) {
      if (gaps.kind() == Gaps.Kind.COMBINATIONS) {
        gaps.gaps().stream().flatMap(g -> standsOut(gaps, g, setting).stream()).forEach(found::add);
      }
    }
    return found;
  }

  private static Optional<Finding> lower(Row row, int group, Setting setting) {
    Reference own = row.cell(group);
    return ofOthers(row, row.line().key(), group)
        .filter(others -> isAbove(others, own, setting))
        .map(others -> lower(row, group, others, setting));
  }

  private static Finding lower(Row row, int group, Reference others, Setting setting) {
    Telling telling = new Telling(setting).about(row.agency(group));
    int own = telling.cell(row.cell(group));
    telling.claim(new Claim.Higher(telling.cell(others), own));
    telling
        .fill("subject", p -> new Subject(row, p).of(row.agency(group)))
        .fill("members", p -> p.among(row.group(group)))
        .fill(
            "little",
            p ->
                telling.evidence() == Evidence.SIGNIFICANT_SMALL
                    ? p.words("iets ", "slightly ")
                    : List.of());
    return telling.say(
        "{subject} is {little}lager {members} ({0}) dan onder alle anderen ({1}).",
        "{subject} is {little}lower {members} ({0}) than among all others ({1}).");
  }

  /** The figure of everybody outside a group. */
  private static Optional<Reference> ofOthers(Row row, String line, int group) {
    return IntStream.range(0, row.table().lines().size())
        .filter(l -> row.table().lines().get(l).key().equals(Line.ofOthers(line)))
        .mapToObj(l -> Reference.to(row.table(), l, group))
        .findFirst();
  }

  private static boolean isAbove(Reference upper, Reference lower, Setting setting) {
    return setting
        .results()
        .contrast(upper, lower)
        .filter(org.ketenspiegel.findings.cell.Contrast::above)
        .isPresent();
  }

  private static Optional<Finding> standsOut(Gaps gaps, Gap gap, Setting setting) {
    if (!(gap instanceof Contrast c)
        || c.verdict() == Reading.UNDECIDED
        || c.first().quality() != Quality.FIRM) {
      return Optional.empty();
    }
    Telling telling = new Telling(setting).about(c.agency());
    int together = telling.cell(Reference.to(gaps, c, c.first()));
    int expected = telling.cell(Reference.to(gaps, c, c.second()));
    boolean more = c.estimate() > 0;
    boolean little = c.verdict() == Reading.SMALL;
    return Optional.of(
        telling
            .claim(new Claim.Reads(together, expected, c.verdict()))
            .fill("both", p -> p.label(c.label()))
            .fill("little", p -> little ? p.words("iets ", "slightly ") : List.of())
            .fill("more", p -> more ? p.words("hoger", "higher") : p.words("lager", "lower"))
            .say(
                "Het aandeel onvoldoendes is {little}{more} in de groep {both} ({0}) dan die"
                    + " kenmerken elk voor zich laten verwachten ({1}).",
                "The share of fails is {little}{more} in the group {both} ({0}) than those"
                    + " characteristics by themselves let expect ({1})."));
  }
}
