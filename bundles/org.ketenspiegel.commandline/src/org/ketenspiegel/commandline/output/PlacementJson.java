// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.placement.Fragility;
import org.ketenspiegel.analysis.placement.Importance;
import org.ketenspiegel.analysis.placement.Measure;
import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.analysis.placement.Replicates;
import org.ketenspiegel.analysis.placement.Standings.Standing;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Placement.Point;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Interval;

/** Impact matrices as JSON. */
public final class PlacementJson {

  /** The importances that can be chosen; the other measures are always told. */
  public static final List<Measure> METHODS =
      List.of(Measure.LMG, Measure.JOHNSON, Measure.CORRELATION, Measure.BETA);

  private final List<Measure> measures;
  private final String language;

  private PlacementJson(List<Measure> measures, String language) {
    this.measures = measures;
    this.language = language;
  }

  /** A matrix, or why there is none, of some respondents; of all with an empty label. */
  public record Part(Text label, AnalysisResult result) {}

  /**
   * @param parts one with an empty label, or one for each group
   * @param measures the importances to tell of
   */
  public static String of(List<Part> parts, List<Measure> measures, String language)
      throws IOException {
    PlacementJson writer = new PlacementJson(measures, language);
    return Json.of(
        json -> {
          if (parts.size() == 1 && parts.getFirst().label().isEmpty()) {
            writer.result(json, parts.getFirst().result());
            return;
          }
          json.objects(
              "groups",
              parts,
              part -> {
                json.text("group", part.label().in(language));
                writer.result(json, part.result());
              });
        });
  }

  private void result(Json json, AnalysisResult result) throws IOException {
    switch (result) {
      case Placement placement -> placement(json, placement);
      case Unanswered unanswered -> json.text("unanswered", unanswered.reason().in(language));
      default -> throw new IllegalArgumentException("no matrix: " + result.getClass());
    }
  }

  private void placement(Json json, Placement placement) throws IOException {
    json.text("title", placement.title().in(language));
    json.number("n", placement.n());
    json.number("r2", placement.r2());
    List<Standing> standings = placement.standings();
    List<Integer> order =
        IntStream.range(0, placement.points().size())
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer i) -> placement.points().get(i).x()).reversed())
            .toList();
    json.objects("drivers", order, i -> driver(json, placement, i, standings.get(i)));
    json.object(
        "crosshair",
        () -> {
          json.number("performance", placement.y().line());
          json.number("importance", placement.x().line());
        });
    if (!placement.evidence().specifications().isEmpty()) {
      json.number("specifications", placement.evidence().specifications().size());
    }
    json.texts(
        "cautions", placement.evidence().cautions().stream().map(c -> c.in(language)).toList());
    json.text("base", placement.basis().base().in(language));
    json.text("method", placement.basis().method().in(language));
    json.text("test", placement.basis().test().in(language));
    if (placement.evidence().replicates().isPresent()) {
      replicates(json, placement.evidence().replicates().get());
    }
    ProvenanceJson.write(json, placement.provenance(), language);
  }

  private static void replicates(Json json, Replicates replicates) throws IOException {
    json.object(
        "bootstrap",
        () -> {
          json.number("replicates", replicates.size());
          json.text("unit", replicates.unit().name().toLowerCase(Locale.ROOT));
          json.number("units", replicates.units());
          json.number("seed", replicates.seed());
        });
  }

  private void driver(Json json, Placement placement, int index, Standing standing)
      throws IOException {
    Point point = placement.points().get(index);
    json.text("name", point.key());
    json.text("label", point.label().in(language));
    json.number("n", point.n());
    json.number("performance", point.y());
    json.number("rank", 1 + placement.points().stream().filter(p -> p.x() > point.x()).count());
    if (point.importance().isPresent()) {
      importance(json, point.importance().get());
      ordered(json, placement, point.importance().get().ordered());
    }
    json.text("quadrant", key(standing.quadrant()));
    json.text("quadrantLabel", placement.name(standing.quadrant()).in(language));
    if (!standing.shares().isEmpty()) {
      json.object(
          "quadrantShares",
          () -> {
            for (Quadrant quadrant : Quadrant.values()) {
              json.number(key(quadrant), standing.share(quadrant));
            }
          });
    }
    if (standing.verdict().isPresent()) {
      json.text("verdict", standing.verdict().get().name().toLowerCase(Locale.ROOT));
    }
    if (!placement.evidence().specifications().isEmpty()) {
      json.number("agreement", placement.evidence().agreement(index, standing.quadrant()));
    }
    if (placement.fragility(point).isPresent()) {
      fragility(json, placement.fragility(point).get());
    }
    json.texts("flags", point.flags().stream().sorted().map(PlacementJson::key).toList());
  }

  private static void fragility(Json json, Fragility.Count count) throws IOException {
    json.object(
        "fragility",
        () -> {
          count(json, "judgement", count.judgement());
          count(json, "importance", count.importance());
        });
  }

  private static void count(Json json, String name, OptionalInt count) throws IOException {
    if (count.isPresent()) {
      json.number(name, count.getAsInt());
    } else {
      json.nothing(name);
    }
  }

  private void importance(Json json, Importance importance) throws IOException {
    json.object(
        "importance",
        () -> {
          for (Measure measure : measures) {
            json.number(measure.key(), importance.value(measure));
          }
        });
    json.number("vif", importance.vif());
    json.number("haloCorrected", importance.partial());
    Map<Measure, Interval> intervals = importance.intervals();
    if (!intervals.isEmpty()) {
      json.object(
          "interval",
          () -> {
            for (Measure measure : Measure.values()) {
              if (!METHODS.contains(measure) || measures.contains(measure)) {
                Interval interval = intervals.get(measure);
                json.values(Map.of(measure.key(), List.of(interval.low(), interval.high())));
              }
            }
          });
    }
  }

  private static void ordered(Json json, Placement placement, OptionalDouble weight)
      throws IOException {
    if (weight.isEmpty()) {
      json.nothing("orderedLogit");
      return;
    }
    long above =
        placement.points().stream()
            .flatMapToDouble(p -> p.importance().orElseThrow().ordered().stream())
            .filter(other -> other > weight.getAsDouble())
            .count();
    json.object(
        "orderedLogit",
        () -> {
          json.number("weight", weight.getAsDouble());
          json.number("rank", 1 + above);
        });
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
