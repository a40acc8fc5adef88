// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Cell.Quality;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.FindingRule;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.Source;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.findings.sentence.Phrases;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Role;

/**
 * What some expect beside what others experience: blind spots, hidden strengths, shared views and
 * needless worries. Shares of different things stand in one sentence, but are not subtracted.
 */
public final class Mirrors implements FindingRule {

  @Override
  public List<Finding> of(Source source, Setting setting) {
    List<Finding> found = new ArrayList<>();
    for (Gaps gaps : source.gaps()) {
      for (Gap gap : gaps.gaps()) {
        if (gap instanceof Contrast c && gaps.kind() == Gaps.Kind.SAME_SCALE) {
          contrast(gaps, c, setting).ifPresent(found::add);
        } else if (gap instanceof Order o && gaps.kind() == Gaps.Kind.NAMED_ASPECTS) {
          order(gaps, o, setting).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<Finding> contrast(Gaps gaps, Contrast c, Setting setting) {
    if (c.first().quality() != Quality.FIRM || c.second().quality() != Quality.FIRM) {
      return Optional.empty();
    }
    Telling telling = new Telling(setting).about(c.agency());
    int expected = telling.cell(Reference.to(gaps, c, c.first()));
    int experienced = telling.cell(Reference.to(gaps, c, c.second()));
    telling
        .claim(new Claim.Reads(expected, experienced, c.verdict()))
        .fill("who", p -> p.people(c.first().label()))
        .fill("others", p -> p.people(c.second().label()))
        .fill("what", p -> what(c, setting.results().data(), p))
        .fill("remark", p -> remark(c.remarks(), p));
    boolean more = c.estimate() > 0;
    return switch (c.verdict()) {
      case BLIND_SPOT, HIDDEN_STRENGTH -> Optional.of(apart(telling, c.verdict(), more));
      case SMALL ->
          Optional.of(
              telling.say(
                  "{who} schatten {what} iets "
                      + (more ? "hoger" : "lager")
                      + " in ({0}) dan {others} ervaren ({1}); het verschil is klein.{remark}",
                  "{who} expect {what} to be slightly "
                      + (more ? "higher" : "lower")
                      + " ({0}) than {others} experience ({1}); the difference is small.{remark}"));
      case SHARED_VIEW ->
          Optional.of(
              telling.say(
                  "{who} en {others} hebben een gedeeld beeld van {what}: verwacht {0}, ervaren"
                      + " {1}.{remark}",
                  "{who} and {others} have a shared view of {what}: expected {0}, experienced"
                      + " {1}.{remark}"));
      case UNDECIDED ->
          Optional.of(
              telling.say(
                  "Of {who} {what} anders inschatten ({0}) dan {others} ervaren ({1}), is"
                      + " onbeslist.{remark}",
                  "Whether {who} expect {what} to differ ({0}) from what {others} experience ({1})"
                      + " is undecided.{remark}"));
      default -> Optional.empty();
    };
  }

  private static Finding apart(Telling telling, Reading reading, boolean more) {
    boolean blind = reading == Reading.BLIND_SPOT;
    return telling.say(
        "{who} schatten {what} "
            + (more ? "hoger" : "lager")
            + " in ({0}) dan {others} ervaren ({1}): een "
            + (blind ? "blinde vlek" : "verborgen kracht")
            + ".{remark}",
        "{who} expect {what} to be "
            + (more ? "higher" : "lower")
            + " ({0}) than {others} experience ({1}): a "
            + (blind ? "blind spot" : "hidden strength")
            + ".{remark}");
  }

  private static List<Part> what(Contrast c, StudyData data, Phrases phrases) {
    List<Part> about =
        c.agency()
            .map(a -> Phrases.joined(phrases.words(" over ", " of "), phrases.agency(a)))
            .orElse(List.of());
    Optional<Variable> asked =
        data.fieldings().stream()
            .flatMap(f -> f.variable(c.second().question()).stream())
            .findFirst();
    if (c.kind() == Line.Kind.MEAN && asked.filter(v -> v.role() == Role.OVERALL).isPresent()) {
      return c.agency()
          .map(
              a ->
                  Phrases.joined(
                      phrases.words("het oordeel over ", "the judgement of "), phrases.agency(a)))
          .orElse(phrases.words("het oordeel", "the judgement"));
    }
    List<Part> subject = phrases.aspect(c.label());
    return c.kind() == Line.Kind.MEAN
        ? Phrases.joined(phrases.words("het gemiddelde van ", "the mean of "), subject, about)
        : Phrases.joined(
            phrases.words("het aandeel ", "the share of "),
            asked
                .flatMap(v -> Answers.label(v.scale(), c.measure()))
                .map(phrases::label)
                .orElse(phrases.words("positief", "positive")),
            phrases.words(" bij ", " on "),
            subject,
            about);
  }

  private static List<Part> remark(List<Text> remarks, Phrases phrases) {
    return remarks.isEmpty()
        ? List.of()
        : phrases.words(
            " De vragen zijn verschillend geformuleerd.", " The questions are worded differently.");
  }

  private static Optional<Finding> order(Gaps gaps, Order o, Setting setting) {
    Telling telling = new Telling(setting).about(o.agency());
    int judged = telling.cell(Reference.experienced(gaps, o));
    int named = telling.cell(Reference.criticised(gaps, o));
    telling
        .claim(new Claim.Reads(judged, named, o.verdict()))
        .fill("aspect", p -> p.aspect(o.label()))
        .fill("at", p -> o.agency().map(a -> at(a, p)).orElse(List.of()))
        .fill("clients", p -> clients(o, setting.results().data(), p));
    return switch (o.verdict()) {
      case BLIND_SPOT ->
          Optional.of(
              telling.say(
                  "{aspect} is{at} een blinde vlek: in de volgorde van {clients} staat het onderaan"
                      + " ({0} is er positief over), maar in de kritiek die medewerkers verwachten"
                      + " niet bovenaan ({1} noemt het).",
                  "{aspect} is a blind spot{at}: it is near the bottom of the order of {clients}"
                      + " ({0} are positive about it), but not near the top of the criticism that"
                      + " staff expect ({1} name it)."));
      case NEEDLESS_WORRY ->
          Optional.of(
              telling.say(
                  "{aspect} is{at} een onnodige zorg: in de kritiek die medewerkers verwachten"
                      + " staat het bovenaan ({1} noemt het), maar in de volgorde van {clients}"
                      + " niet onderaan ({0} is er positief over).",
                  "{aspect} is a needless worry{at}: it is near the top of the criticism that staff"
                      + " expect ({1} name it), but not near the bottom of the order of {clients}"
                      + " ({0} are positive about it)."));
      default -> Optional.empty();
    };
  }

  private static List<Part> at(String agency, Phrases phrases) {
    return Phrases.joined(phrases.words(" bij ", " at "), phrases.agency(agency));
  }

  /** Those who judge the aspect and are not asked what others expect. */
  private static List<Part> clients(Order o, StudyData data, Phrases phrases) {
    return data.fieldings().stream()
        .filter(f -> f.variables().stream().anyMatch(v -> judges(v, o)))
        .filter(f -> f.variables().stream().noneMatch(v -> v.role() == Role.EXPECTATION))
        .map(Fielded::audience)
        .findFirst()
        .map(phrases::audience)
        .orElse(phrases.words("wie het ervaren", "those who experience it"));
  }

  private static boolean judges(Variable variable, Order o) {
    return variable.role() == Role.EXPERIENCE
        && variable.agency().equals(o.agency())
        && variable.concept().filter(o.subject()::equals).isPresent();
  }
}
