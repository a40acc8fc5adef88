// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Decomposition;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Claim.Presence;
import org.ketenspiegel.findings.Claim.Way;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.cell.Contrast;
import org.ketenspiegel.findings.cell.Quantity;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.model.Text;

/** Whether series say what is claimed of their waves. */
final class ChangeCheck {

  private final Setting setting;

  ChangeCheck(Setting setting) {
    this.setting = setting;
  }

  Stream<Text> moves(List<Reference> cells, Claim.Moves claim) {
    Reference earlier = cells.get(claim.earlier());
    Reference later = cells.get(claim.later());
    boolean values =
        earlier.quantity() == Quantity.VALUE
            && later.quantity() == Quantity.VALUE
            && setting.results().waves().change(earlier, later).isPresent();
    Optional<Contrast> contrast =
        values ? setting.results().contrast(later, earlier) : Optional.empty();
    String which = "{" + (claim.earlier() + 1) + "} → {" + (claim.later() + 1) + "}";
    return contrast
        .map(c -> goes(c, claim.way()) ? Stream.<Text>empty() : not(which, claim.way()))
        .orElseGet(
            () ->
                fault(
                    "geen toets vergelijkt de metingen van {%d} en {%d}",
                    "no test compares the waves of {%d} and {%d}",
                    claim.earlier() + 1,
                    claim.later() + 1));
  }

  Stream<Text> tends(List<Reference> cells, Claim.Tends claim) {
    Reference slope = cells.get(claim.slope());
    Optional<Contrast> line =
        slope.quantity() == Quantity.PER_YEAR
            ? setting.results().waves().slope(slope)
            : Optional.empty();
    return line.map(
            c ->
                goes(c, claim.way())
                    ? Stream.<Text>empty()
                    : not("{" + (claim.slope() + 1) + "}", claim.way()))
        .orElseGet(
            () ->
                fault(
                    "{%d} is geen lijn door metingen",
                    "{%d} is no line through waves", claim.slope() + 1));
  }

  private static Stream<Text> not(String which, Way way) {
    return switch (way) {
      case UP -> fault("geen toets zegt dat %s steeg", "no test says that it rose: %s", which);
      case DOWN -> fault("geen toets zegt dat %s daalde", "no test says that it fell: %s", which);
      case NOWHERE ->
          fault(
              "geen toets liet een verandering onbeslist: %s",
              "no test failed to show a change: %s", which);
    };
  }

  /** Words with the numbers of cells, counted from 1 as a study writes them. */
  private static Stream<Text> fault(String dutch, String english, Object... cells) {
    return Stream.of(Text.of(dutch.formatted(cells), english.formatted(cells)));
  }

  private static boolean goes(Contrast contrast, Way way) {
    return switch (way) {
      case UP -> contrast.above();
      case DOWN -> contrast.below();
      case NOWHERE -> contrast.undetected();
    };
  }

  Stream<Text> parted(List<Reference> cells, Claim.Parted claim) {
    boolean so =
        interval(cells.get(claim.part()))
            .filter(
                p ->
                    (p.interval().low() > 0 || p.interval().high() < 0)
                        == (claim.presence() == Presence.SHOWN))
            .isPresent();
    return so
        ? Stream.empty()
        : fault(
            "het interval van {%d} zegt iets anders",
            "the interval of {%d} says otherwise", claim.part() + 1);
  }

  private Optional<Decomposition.Part> interval(Reference part) {
    return setting
        .results()
        .waves()
        .decomposition(part)
        .flatMap(
            d ->
                switch (part.quantity()) {
                  case WITHIN -> Optional.of(d.within());
                  case COMPOSITION -> Optional.of(d.composition());
                  default -> Optional.empty();
                });
  }

  /** Next to one another in one course, and nobody may draw a line from the one to the other. */
  Stream<Text> incomparable(List<Reference> cells, Claim.Incomparable claim) {
    Reference earlier = cells.get(claim.earlier());
    Reference later = cells.get(claim.later());
    boolean broken =
        earlier.sameResult(later)
            && earlier.line().equals(later.line())
            && setting
                .results()
                .waves()
                .course(later)
                .filter(c -> isBreak(c, earlier.group(), later.group()))
                .isPresent();
    return broken
        ? Stream.empty()
        : fault(
            "{%d} en {%d} zijn wel te vergelijken",
            "{%d} may be compared with {%d}", claim.earlier() + 1, claim.later() + 1);
  }

  private static boolean isBreak(Course course, String earlier, String later) {
    var waves = course.points().stream().map(p -> p.wave()).toList();
    int at = waves.indexOf(later);
    return at > 0 && waves.get(at - 1).equals(earlier) && !course.points().get(at).link().joins();
  }
}
