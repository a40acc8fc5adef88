// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.gap.Alternative;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Contrast.Relation;
import org.ketenspiegel.analysis.gap.Effect;
import org.ketenspiegel.analysis.gap.Equivalence;
import org.ketenspiegel.analysis.gap.Fragility;
import org.ketenspiegel.analysis.gap.Priority;
import org.ketenspiegel.analysis.gap.Side;
import org.ketenspiegel.analysis.gap.Tested;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Interval;

/** The parts of gaps as JSON. */
final class GapJson {

  private GapJson() {}

  static void contrast(Json json, Contrast c, String language) throws IOException {
    json.text("question", c.subject());
    json.text("label", c.label().in(language));
    json.text("agency", c.agency().orElse(""));
    json.text("measure", c.measure());
    json.texts("groups", List.of(c.first().label().in(language), c.second().label().in(language)));
    json.truth("paired", c.relation() == Relation.PAIRED);
    json.text("relation", key(c.relation()));
    json.objects("sides", List.of(c.first(), c.second()), s -> side(json, s, language));
    json.number("estimate", c.estimate());
    json.number("se", c.se());
    json.number("low", c.interval().low());
    json.number("high", c.interval().high());
    tested(json, c.tested(), language);
    effect(json, c.effect());
    equivalence(json, c.equivalence());
    json.text("verdict", key(c.verdict()));
    json.text("verdictWords", c.verdict().words().in(language));
    fragility(json, c.fragility(), language);
    json.objects("alternatives", c.alternatives(), a -> alternative(json, a, language));
    remarks(json, c.remarks(), language);
    priority(json, c.priority(), language);
  }

  static void side(Json json, Side side, String language) throws IOException {
    json.text("group", side.label().in(language));
    json.text("groupKey", side.key());
    json.text("variable", side.question());
    json.number("n", side.n());
    json.number("weighted", side.weighted());
    json.number("effectiveN", side.effectiveN());
    json.number("value", side.value());
    json.number("se", side.se());
    json.number("low", side.interval().low());
    json.number("high", side.interval().high());
    json.text("quality", key(side.quality()));
  }

  static void tested(Json json, Tested tested, String language) throws IOException {
    json.text("test", tested.test().key());
    json.text("why", tested.why().in(language));
    json.number("statistic", tested.statistic());
    json.number("df", tested.df());
    json.number("p", tested.p());
    json.number("adjusted", tested.adjusted());
    json.number("family", tested.family());
  }

  private static void effect(Json json, Optional<Effect> effect) throws IOException {
    if (effect.isEmpty()) {
      json.nothing("effect");
      return;
    }
    Effect e = effect.get();
    json.object(
        "effect",
        () -> {
          json.text("kind", key(e.kind()));
          json.number("value", e.value());
          json.values(Map.of("interval", List.of(e.interval().low(), e.interval().high())));
        });
  }

  static void equivalence(Json json, Optional<Equivalence> equivalence) throws IOException {
    if (equivalence.isEmpty()) {
      json.nothing("equivalence");
      return;
    }
    Equivalence e = equivalence.get();
    json.object(
        "equivalence",
        () -> {
          json.number("bound", e.bound());
          json.number("p", e.p());
          json.number("adjusted", e.adjusted());
          interval(json, e.interval());
        });
  }

  private static void interval(Json json, Interval interval) throws IOException {
    json.number("low", interval.low());
    json.number("high", interval.high());
  }

  private static void fragility(Json json, Optional<Fragility> fragility, String language)
      throws IOException {
    if (fragility.isEmpty()) {
      json.nothing("fragility");
      return;
    }
    json.number("fragility", fragility.get().respondents());
    json.text("fragilityWords", fragility.get().words().in(language));
  }

  private static void alternative(Json json, Alternative a, String language) throws IOException {
    json.text("test", a.test().key());
    json.text("words", a.words().in(language));
    json.number("n", a.n());
    json.number("estimate", a.estimate());
    json.number("se", a.se());
    interval(json, a.interval());
    json.number("statistic", a.statistic());
    json.number("df", a.df());
    json.number("p", a.p());
  }

  static void remarks(Json json, List<Text> remarks, String language) throws IOException {
    json.texts("remarks", remarks.stream().map(r -> r.in(language)).toList());
  }

  static void priority(Json json, Optional<Priority> priority, String language) throws IOException {
    if (priority.isPresent()) {
      Priority p = priority.get();
      json.object(
          "impact",
          () -> {
            json.number("importance", p.impact());
            json.number("rank", p.rank());
            json.text("quadrant", key(p.quadrant()));
            json.text("quadrantLabel", p.name().in(language));
            json.number("firmness", p.firmness());
          });
    }
  }

  /** As files spell a constant. */
  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
