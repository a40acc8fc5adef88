// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.placement.Cut;
import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.analysis.placement.Standings.Standing;
import org.ketenspiegel.analysis.placement.Verdict;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Placement.Point;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Evidence;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.FindingRule;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.Source;
import org.ketenspiegel.findings.cell.Quantity;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.findings.sentence.Phrases;
import org.ketenspiegel.model.Text;

/**
 * What carries the overall judgement: aspects that go with it more than average, by whether they
 * are judged well and how sure their place is. It is an association, and is called one.
 */
public final class Drivers implements FindingRule {

  @Override
  public List<Finding> of(Source source, Setting setting) {
    List<Finding> found = new ArrayList<>();
    for (Placement matrix : source.placements()) {
      if (matrix.evidence().replicates().isPresent()) {
        for (Quadrant quadrant : List.of(Quadrant.KEEP, Quadrant.IMPROVE)) {
          for (Verdict verdict : List.of(Verdict.FIRM, Verdict.LIKELY)) {
            List<Point> points = points(matrix, quadrant, verdict);
            if (!points.isEmpty()) {
              found.add(told(matrix, points, quadrant, verdict, setting));
            }
          }
        }
        undecided(matrix, setting).ifPresent(found::add);
      }
    }
    return found;
  }

  private static List<Point> points(Placement matrix, Quadrant quadrant, Verdict verdict) {
    List<Standing> standings = matrix.standings();
    return IntStream.range(0, standings.size())
        .filter(i -> standings.get(i).quadrant() == quadrant)
        .filter(i -> standings.get(i).verdict().filter(v -> v == verdict).isPresent())
        .mapToObj(matrix.points()::get)
        .sorted((a, b) -> Double.compare(b.x(), a.x()))
        .toList();
  }

  private static Finding told(
      Placement matrix, List<Point> points, Quadrant quadrant, Verdict verdict, Setting setting) {
    Telling telling = new Telling(setting).about(matrix.agency());
    for (Point point : points) {
      int sure = telling.cell(Reference.to(matrix, point, Quantity.SURENESS));
      telling.cell(Reference.to(matrix, point, Quantity.JUDGEMENT));
      telling.claim(new Claim.Lies(sure, quadrant));
    }
    boolean mean = matrix.x().cut() instanceof Cut.Mean && matrix.y().cut() instanceof Cut.Mean;
    int n = points.size();
    telling
        .fill("whose", p -> whose(matrix, p))
        .fill("aspects", p -> p.list(points.stream().map(q -> p.aspect(q.label())).toList()))
        .fill(
            "those",
            p ->
                p.words(
                    n,
                    Text.of("dat onderdeel wordt", "that aspect is"),
                    Text.of("die onderdelen worden", "those aspects are")))
        .fill(
            "well", p -> p.words(judged(quadrant, mean).in("nl"), judged(quadrant, mean).in("en")))
        .fill("marks", p -> numbers(n, 1, p))
        .fill("shares", p -> numbers(n, 0, p))
        .fill(
            "it", p -> p.words(n, Text.of("Het valt", "It lies"), Text.of("Ze vallen", "They lie")))
        .fill("but", p -> quadrant == Quadrant.KEEP ? p.words("en", "and") : p.words("maar", "but"))
        .fill("quadrant", p -> p.label(matrix.name(quadrant)))
        .fill(
            "strong",
            p ->
                mean
                    ? p.words("bovengemiddeld", "more than average")
                    : p.words(
                        "meer dan de scheidslijn aangeeft", "more than the dividing line says"))
        .fill(
            "likely",
            p -> verdict == Verdict.LIKELY ? p.words("waarschijnlijk ", "probably ") : List.of());
    return telling.say(
        "{whose} hangt {likely}{strong} samen met {aspects}, {but} {those} {well} beoordeeld"
            + " ({marks}). {it} in {shares} van de herhalingen in het kwadrant"
            + " {quadrant}.",
        "{whose} is {likely}associated {strong} with {aspects}, {but} {those} judged {well}"
            + " ({marks}). {it} in the quadrant {quadrant} in {shares} of replicates.");
  }

  private static Text judged(Quadrant quadrant, boolean mean) {
    boolean good = quadrant == Quadrant.KEEP;
    if (mean) {
      return good
          ? Text.of("bovengemiddeld", "above average")
          : Text.of("benedengemiddeld", "below average");
    }
    return good
        ? Text.of("boven de scheidslijn", "above the dividing line")
        : Text.of("onder de scheidslijn", "below the dividing line");
  }

  private static List<Part> whose(Placement matrix, Phrases phrases) {
    String audience = matrix.provenance().options().getOrDefault("audience", "");
    List<Part> agency =
        matrix
            .agency()
            .map(a -> Phrases.joined(phrases.words(" over ", " of "), phrases.agency(a)))
            .orElse(List.of());
    List<Part> by = Phrases.joined(phrases.words(" van ", " by "), phrases.audience(audience));
    List<Part> judgement = phrases.words("het totaaloordeel", "the overall judgement");
    return phrases.isDutch()
        ? Phrases.joined(judgement, by, agency)
        : Phrases.joined(judgement, agency, by);
  }

  /** Every second cell: those of sureness from 0, those of judgement from 1. */
  private static List<Part> numbers(int n, int from, Phrases phrases) {
    return phrases.list(
        IntStream.range(0, n).mapToObj(i -> List.<Part>of(new Part.Number(2 * i + from))).toList());
  }

  private static Optional<Finding> undecided(Placement matrix, Setting setting) {
    long count =
        matrix.standings().stream()
            .filter(s -> s.verdict().filter(v -> v == Verdict.UNDECIDED).isPresent())
            .count();
    if (count == 0) {
      return Optional.empty();
    }
    Telling telling = new Telling(setting).about(matrix.agency());
    telling.cell(Reference.to(matrix, Quantity.UNDECIDED));
    telling.cell(Reference.to(matrix, Quantity.POINTS));
    return Optional.of(
        telling
            .fill(
                "agency",
                p ->
                    matrix
                        .agency()
                        .map(a -> Phrases.joined(p.words(" bij ", " for "), p.agency(a)))
                        .orElse(List.of()))
            .fill(
                "audience",
                p -> p.audience(matrix.provenance().options().getOrDefault("audience", "")))
            .fill(
                "their",
                p ->
                    p.words(
                        (int) count,
                        Text.of("het valt", "it lies"),
                        Text.of("ze vallen", "they lie")))
            .say(
                "Voor {0} van de {1} onderdelen is{agency} volgens {audience} onbeslist in welk"
                    + " kwadrant {their}.",
                "For {0} of the {1} aspects{agency} it is undecided in which quadrant {their}, by"
                    + " the answers of {audience}.",
                Evidence.UNDECIDED));
  }
}
