// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.outline.Relevance;
import org.ketenspiegel.analysis.placement.Verdict;
import org.ketenspiegel.analysis.result.Cell.Quality;
import org.ketenspiegel.findings.cell.Contrast;
import org.ketenspiegel.findings.cell.Form;
import org.ketenspiegel.findings.cell.Found;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.cell.Results;
import org.ketenspiegel.findings.sentence.Phrases;

/** What a rule can ask of the study. */
public record Setting(Results results) {

  /** The languages that sentences are written in. */
  public static final List<String> LANGUAGES = List.of("nl", "en");

  /** One step of 1–5 is this much of 0–100. */
  private static final double HUNDREDTHS_IN_A_STEP = 25;

  public Phrases phrases(String language) {
    return new Phrases(results.data(), language);
  }

  /**
   * The class of evidence behind claims: the weakest of theirs, so that no sentence speaks more
   * firmly than its weakest part.
   */
  public Evidence evidence(List<Reference> cells, List<Claim> claims) {
    return claims.stream()
        .map(c -> evidence(cells, c))
        .reduce(Setting::weaker)
        .orElse(Evidence.DESCRIPTIVE);
  }

  private Evidence evidence(List<Reference> cells, Claim claim) {
    boolean apart = claim instanceof Claim.Incomparable;
    if (!apart && claim.cells().anyMatch(c -> !firm(cells.get(c)))) {
      return Evidence.TOO_FEW;
    }
    return switch (claim) {
      case Claim.Higher h -> higher(cells.get(h.upper()), cells.get(h.lower()));
      case Claim.NoDifference n -> Evidence.NOT_SIGNIFICANT;
      case Claim.Moves m ->
          switch (m.way()) {
            case UP -> higher(cells.get(m.later()), cells.get(m.earlier()));
            case DOWN -> higher(cells.get(m.earlier()), cells.get(m.later()));
            case NOWHERE -> Evidence.NOT_SIGNIFICANT;
          };
      case Claim.Tends t ->
          t.way() == Claim.Way.NOWHERE ? Evidence.NOT_SIGNIFICANT : slope(cells.get(t.slope()));
      case Claim.Parted p -> Evidence.SIGNIFICANT_RELEVANT;
      case Claim.Incomparable i -> Evidence.DESCRIPTIVE;
      case Claim.Majority m -> Evidence.SIGNIFICANT_RELEVANT;
      case Claim.Reads r ->
          switch (r.reading()) {
            case RELEVANT,
                DIFFERENT,
                BLIND_SPOT,
                HIDDEN_STRENGTH,
                NEEDLESS_WORRY,
                EQUIVALENT,
                SHARED_VIEW ->
                Evidence.SIGNIFICANT_RELEVANT;
            case SMALL -> Evidence.SIGNIFICANT_SMALL;
            case UNDECIDED -> Evidence.UNDECIDED;
          };
      case Claim.Lies l ->
          switch (verdict(cells.get(l.cell())).orElse(Verdict.UNDECIDED)) {
            case FIRM -> Evidence.FIRM;
            case LIKELY -> Evidence.LIKELY;
            case UNDECIDED -> Evidence.UNDECIDED;
          };
    };
  }

  private boolean firm(Reference cell) {
    return results.at(cell) instanceof Found.Known k && k.quality() == Quality.FIRM;
  }

  /** The least difference that matters between numbers of a form. */
  private double least(Form form) {
    Relevance relevance = results.data().outline().relevance();
    return switch (form) {
      case SHARE, SHARE_CHANGE -> relevance.share();
      case MEAN, MEAN_CHANGE -> relevance.mean();
      case HUNDREDTHS, HUNDREDTHS_CHANGE -> relevance.mean() * HUNDREDTHS_IN_A_STEP;
      case POINTS, POINTS_CHANGE -> relevance.points();
      case COUNT, IMPACT, COEFFICIENT -> Double.POSITIVE_INFINITY;
    };
  }

  private Evidence higher(Reference upper, Reference lower) {
    Optional<Contrast> contrast = results.contrast(upper, lower).filter(Contrast::above);
    if (contrast.isEmpty() || !(results.at(upper) instanceof Found.Known known)) {
      return Evidence.NOT_SIGNIFICANT;
    }
    return size(contrast.get(), known);
  }

  /** A line is as relevant as what it adds up to from its first wave to its last. */
  private Evidence slope(Reference slope) {
    Optional<Contrast> contrast = results.waves().slope(slope);
    return contrast.isEmpty() || !(results.at(slope) instanceof Found.Known known)
        ? Evidence.NOT_SIGNIFICANT
        : size(contrast.get(), known);
  }

  private Evidence size(Contrast contrast, Found.Known known) {
    return Math.abs(contrast.estimate()) >= least(known.form())
        ? Evidence.SIGNIFICANT_RELEVANT
        : Evidence.SIGNIFICANT_SMALL;
  }

  /** How sure the place of a point is; empty when no replicates were drawn. */
  public Optional<Verdict> verdict(Reference point) {
    return results
        .placement(point)
        .flatMap(
            p -> {
              int index = p.points().stream().map(q -> q.key()).toList().indexOf(point.line());
              return index < 0 ? Optional.empty() : p.standings().get(index).verdict();
            });
  }

  private static Evidence weaker(Evidence a, Evidence b) {
    return a.weakness() >= b.weakness() ? a : b;
  }
}
