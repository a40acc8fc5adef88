// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.gap.Claimed;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Effect;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.gap.Priority;
import org.ketenspiegel.analysis.gap.Profile;
import org.ketenspiegel.analysis.gap.Ranked;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.analysis.gap.Side;
import org.ketenspiegel.analysis.gap.Untold;
import org.ketenspiegel.analysis.result.Cell.Quality;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.words.Numbers;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.report.words.GapSheet.Cell;
import org.ketenspiegel.report.words.GapSheet.Cell.Sort;

/** The words and numbers of gaps in one language. */
final class GapWords {

  private static final Text COMPARED =
      Text.of(
          "eerste|tweede|verschil|p na correctie|effect|oordeel",
          "first|second|difference|adjusted p|effect|verdict");
  private static final Text MIRRORED =
      Text.of(
          "verwacht|ervaren|kloof|p na correctie|effect|oordeel",
          "expected|experienced|gap|adjusted p|effect|verdict");
  private static final Text NAMED =
      Text.of(
          "oordeelt goed (plaats)|verwacht kritiek (plaats)|verwacht lof (plaats)"
              + "|blinde vlek in|onnodige zorg in|oordeel",
          "judges well (place)|expects criticism (place)|expects praise (place)"
              + "|blind spot in|needless worry in|verdict");
  private static final Text COMBINED =
      Text.of(
          "samen|verwacht|verschil|p na correctie|effect|oordeel",
          "together|expected|difference|adjusted p|effect|verdict");
  private static final Text CLAIMED = Text.of("oordeel|cijfers", "verdict|figures");

  private final String language;
  private final Numbers numbers;

  GapWords(String language) {
    this.language = language;
    this.numbers = new Numbers(language);
  }

  private String in(String dutch, String english) {
    return Text.of(dutch, english).in(language);
  }

  List<String> heads(Gaps.Kind kind) {
    Text heads =
        switch (kind) {
          case COMPARISON -> COMPARED;
          case SAME_SCALE -> MIRRORED;
          case NAMED_ASPECTS -> NAMED;
          case CLAIMS -> CLAIMED;
          case COMBINATIONS -> COMBINED;
        };
    return List.of(heads.in(language).split("\\|"));
  }

  String corner(Gaps.Kind kind) {
    return switch (kind) {
      case COMPARISON -> in("vraag", "question");
      case SAME_SCALE -> in("begrip", "concept");
      case NAMED_ASPECTS -> in("onderdeel", "aspect");
      case CLAIMS -> in("bewering", "claim");
      case COMBINATIONS -> in("combinatie", "combination");
    };
  }

  /** A contrast is called after its groups too, unless its label is one group. */
  String label(Gap gap) {
    String label = gap.label().in(language);
    return switch (gap) {
      case Contrast c when c.relation() == Contrast.Relation.EXPECTED -> label;
      case Contrast c ->
          label
              + (c.measure().equals("mean") ? "" : " (" + measure(c.measure()) + ")")
              + ": "
              + c.first().label().in(language)
              + " – "
              + c.second().label().in(language);
      case Order o -> label;
      case Claimed c -> label;
      case Untold u -> label;
    };
  }

  private String measure(String word) {
    return switch (word) {
      case "top2" -> Word.TOP2.in(language);
      case "bottom2" -> Word.BOTTOM2.in(language);
      case "nps" -> Word.NPS.in(language);
      default -> word;
    };
  }

  Cell nothing() {
    return new Cell("", "", Sort.WORDS);
  }

  Cell plain(Text words) {
    return new Cell(words.in(language), "", Sort.WORDS);
  }

  Cell side(Contrast c, Side side) {
    String value = numbers.value(c.kind(), side.value());
    return new Cell(
        side.quality() == Quality.INDICATIVE ? "(" + value + ")" : value,
        "n = " + numbers.count(side.n()),
        Sort.NUMBER);
  }

  Cell difference(Contrast c) {
    String interval = limits(c);
    return new Cell(amount(c.kind(), c.estimate()), interval, Sort.NUMBER);
  }

  private String limits(Contrast c) {
    double low = c.interval().low();
    double high = c.interval().high();
    return Double.isInfinite(low) || Double.isInfinite(high)
        ? ""
        : amount(c.kind(), low) + in(" tot ", " to ") + amount(c.kind(), high);
  }

  /** A difference with its sign; of shares in percentage points. */
  String amount(Line.Kind kind, double value) {
    String size =
        switch (kind) {
          case CATEGORY, NET -> numbers.decimal(100 * value, 0);
          case MEAN, COEFFICIENT -> numbers.decimal(value, 2);
          case NPS -> numbers.decimal(value, 0);
        };
    return value > 0 && size.matches(".*[1-9].*") ? "+" + size : size;
  }

  Cell chance(Contrast c) {
    return new Cell(
        shortP(c.tested().adjusted()), c.tested().test().words().in(language), Sort.NUMBER);
  }

  String p(double p) {
    return p < 0.001 ? "p < " + numbers.decimal(0.001, 3) : "p = " + numbers.decimal(p, 3);
  }

  private String shortP(double p) {
    return p < 0.001 ? "< " + numbers.decimal(0.001, 3) : numbers.decimal(p, 3);
  }

  Cell effect(Contrast c) {
    Optional<Effect> g = c.effect().filter(e -> e.kind() == Effect.Kind.HEDGES_G);
    return new Cell(
        g.map(e -> "g = " + numbers.decimal(e.value(), 2)).orElse(""),
        c.equivalence()
            .map(e -> in("grens ", "bound ") + amount(c.kind(), e.bound()).replace("+", "±"))
            .orElse(""),
        Sort.NUMBER);
  }

  Cell verdict(Reading verdict, Optional<Priority> priority) {
    return new Cell(
        verdict.words().in(language),
        priority.map(p -> GapSheet.priority(p, language)).orElse(""),
        Sort.WORDS);
  }

  Cell rank(Ranked ranked) {
    String from = place(ranked.interval().low());
    String to = place(ranked.interval().high());
    return new Cell(
        numbers.percent(ranked.share()) + " (" + place(ranked.rank()) + ")",
        from.equals(to) ? from : from + "–" + to,
        Sort.NUMBER);
  }

  private String place(double rank) {
    return numbers.decimal(rank, rank == Math.rint(rank) ? 0 : 1);
  }

  Cell share(double share) {
    return new Cell(numbers.percent(share), "", Sort.NUMBER);
  }

  Cell evidence(Claimed claimed) {
    return new Cell(
        claimed.evidence().stream().map(this::evidence).collect(Collectors.joining("; ")),
        claimed.source().in(language),
        Sort.WORDS);
  }

  private String evidence(Gap gap) {
    return label(gap)
        + " ("
        + switch (gap) {
          case Contrast c ->
              numbers.value(c.kind(), c.first().value())
                  + in(" tegenover ", " against ")
                  + numbers.value(c.kind(), c.second().value())
                  + ", "
                  + p(c.tested().adjusted())
                  + ", "
                  + c.verdict().words().in(language);
          case Order o ->
              in("blinde vlek in ", "blind spot in ")
                  + numbers.percent(o.blindSpot())
                  + in(", onnodige zorg in ", ", needless worry in ")
                  + numbers.percent(o.needlessWorry());
          case Claimed c -> c.support().words().in(language);
          case Untold u -> u.reason().in(language);
        }
        + ")";
  }

  String profile(Profile profile) {
    String order =
        profile.rankCorrelation().isPresent()
            ? in("rangcorrelatie ", "rank correlation ")
                + numbers.decimal(profile.rankCorrelation().getAsDouble(), 2)
                + ", "
            : "";
    return in("Profiel over ", "Profile over ")
        + profile.aspects()
        + (profile.aspects() == 1
            ? in(" begrip: ", " concept: ")
            : in(" begrippen: ", " concepts: "))
        + order
        + in("gemiddelde kloof ", "mean gap ")
        + amount(Line.Kind.MEAN, profile.meanGap())
        + ", "
        + numbers.percent(profile.hits())
        + in(
            " van de verwachtingen ligt binnen een half punt van het ervaren gemiddelde",
            " of the expectations lie within half a point of the mean experienced");
  }
}
