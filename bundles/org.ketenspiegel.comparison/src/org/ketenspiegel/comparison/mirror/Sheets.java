// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.mirror;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.Run;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.gap.Priority;
import org.ketenspiegel.analysis.gap.Profile;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.comparison.claims.ClaimCheck;
import org.ketenspiegel.comparison.claims.ClaimSheet;
import org.ketenspiegel.comparison.mirror.Glass.Expected;
import org.ketenspiegel.comparison.mirror.SameScale.Found;
import org.ketenspiegel.model.Text;

/** Lays the gaps of a mirror out, agency by agency, with what each aspect weighs. */
final class Sheets {

  private final StudyData data;
  private final MirrorOptions options;
  private final Run run;
  private final Priorities priorities;

  Sheets(StudyData data, MirrorOptions options, Run run) {
    this.data = data;
    this.options = options;
    this.run = run;
    this.priorities = new Priorities(run);
  }

  Gaps sameScale(List<Expected> expected, Found found) {
    return sheet(
        Gaps.Kind.SAME_SCALE,
        Text.of("Verwacht en ervaren", "Expected and experienced"),
        expected,
        found.gaps().stream().map(this::weighed).sorted(FIRST_THINGS_FIRST).toList(),
        Profiles.of(found.gaps(), found.pairs()),
        Text.of(
            "kloof = verwacht min ervaren; correctie volgens Holm binnen de organisatie, per"
                + " uitkomst; gelijkwaardigheid met twee eenzijdige toetsen",
            "gap = expected less experienced; Holm's correction within the agency, per measure;"
                + " equivalence by two one-sided tests"));
  }

  Gaps named(Expected criticism, List<Gap> gaps) {
    return sheet(
        Gaps.Kind.NAMED_ASPECTS,
        Text.of("Genoemde onderdelen", "Aspects named"),
        List.of(criticism),
        gaps.stream().map(this::weighed).sorted(FIRST_THINGS_FIRST).toList(),
        Optional.empty(),
        Text.of(
            "plaatsen in beide volgorden over "
                + options.replicates()
                + " herhalingen van de steekproef (trekkingseenheden opnieuw getrokken); een"
                + " oordeel in ten minste 80 % daarvan",
            "places in both orders over "
                + options.replicates()
                + " replicates of the sample (sampling units drawn again); a verdict in at least"
                + " 80 % of them"));
  }

  private Gaps sheet(
      Gaps.Kind kind,
      Text title,
      List<Expected> all,
      List<Gap> gaps,
      Optional<Profile> profile,
      Text test) {
    Expected expected = all.getFirst();
    Optional<AgencyOutline> agency = expected.speakers().agency();
    String name = agency.map(AgencyOutline::shortName).orElse("");
    return new Gaps(
        kind,
        name.isEmpty() ? title : title.map(words -> words + " · " + name),
        expected.variable().text(),
        expected.speakers().id(),
        gaps,
        profile,
        List.of(),
        expected.speakers().rows().count(),
        new Basis(expected.speakers().label(), method(), test),
        provenance(all));
  }

  private Text method() {
    String percent =
        new BigDecimal(Double.toString(options.confidence()))
            .movePointRight(2)
            .stripTrailingZeros()
            .toPlainString();
    return Text.of(
        percent.replace('.', ',') + "%-interval, steekproeven van beide groepen",
        percent + "% interval, samples of both groups");
  }

  private Provenance provenance(List<Expected> expected) {
    Glass glass = new Glass(data);
    return Provenance.of(
        expected.stream().flatMap(e -> glass.sources(e).stream()).distinct().toList());
  }

  private Gap weighed(Gap gap) {
    return switch (gap) {
      case Contrast c -> c.with(priority(c.subject(), c.agency(), c.second().question()));
      case Order o -> o.with(priority(o.subject(), o.agency(), ""));
      default -> gap;
    };
  }

  /** By the question that was answered, else by the concept of whoever experiences it. */
  private Optional<Priority> priority(String concept, Optional<String> agency, String question) {
    for (Fielded fielded : data.fieldings().reversed()) {
      for (Variable variable : fielded.variables()) {
        boolean own =
            question.isEmpty()
                ? variable.concept().equals(Optional.of(concept))
                    && variable.agency().equals(agency)
                    && variable.item().isPresent()
                    && mirrored(fielded)
                : variable.id().equals(question);
        if (own) {
          Optional<Priority> found = priorities.of(fielded, variable);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether this audience is one whose judgement others expect. */
  private boolean mirrored(Fielded fielded) {
    return data.fieldings().stream()
        .filter(f -> f != fielded)
        .flatMap(f -> f.variables().stream())
        .flatMap(v -> v.expectation().stream())
        .anyMatch(e -> e.mirrored().map(m -> m.audience().equals(fielded.audience())).orElse(true));
  }

  /** What matters, goes badly and is not seen comes first; then what is decided, by its weight. */
  private static final Comparator<Gap> FIRST_THINGS_FIRST =
      Comparator.comparingInt(Sheets::urgency).thenComparingDouble(g -> -impact(g));

  private static int urgency(Gap gap) {
    Reading verdict =
        switch (gap) {
          case Contrast c -> c.verdict();
          case Order o -> o.verdict();
          default -> Reading.UNDECIDED;
        };
    boolean improve = priority(gap).map(p -> p.quadrant() == Quadrant.IMPROVE).orElse(false);
    return switch (verdict) {
      case BLIND_SPOT -> improve ? 0 : 1;
      case HIDDEN_STRENGTH, NEEDLESS_WORRY -> 2;
      case SMALL, SHARED_VIEW -> 3;
      default -> 4;
    };
  }

  private static double impact(Gap gap) {
    return priority(gap).map(Priority::impact).orElse(0.0);
  }

  private static Optional<Priority> priority(Gap gap) {
    return switch (gap) {
      case Contrast c -> c.priority();
      case Order o -> o.priority();
      default -> Optional.empty();
    };
  }

  /** What was claimed of the study, if anything. */
  Optional<Gaps> claims(List<Gap> gaps) {
    return ClaimSheet.of(data, new ClaimCheck(() -> gaps, run), method());
  }
}
