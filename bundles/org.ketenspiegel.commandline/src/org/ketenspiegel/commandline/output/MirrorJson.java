// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.gap.Claimed;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.gap.Profile;
import org.ketenspiegel.analysis.gap.Ranked;
import org.ketenspiegel.analysis.gap.Untold;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Unanswered;

/** Mirrors as JSON: the gaps of all agencies, their profiles, and what was claimed. */
public final class MirrorJson {

  private final String language;

  private MirrorJson(String language) {
    this.language = language;
  }

  public static String of(Composite mirror, String language) throws IOException {
    MirrorJson writer = new MirrorJson(language);
    List<Gaps> parts =
        mirror.parts().stream().filter(Gaps.class::isInstance).map(Gaps.class::cast).toList();
    List<Gaps> mirrored = parts.stream().filter(g -> g.kind() != Gaps.Kind.CLAIMS).toList();
    List<Gap> claims =
        parts.stream()
            .filter(g -> g.kind() == Gaps.Kind.CLAIMS)
            .flatMap(g -> g.gaps().stream())
            .toList();
    return Json.of(
        json -> {
          json.objects("gaps", rows(mirrored), r -> writer.gap(json, r));
          json.objects(
              "profiles",
              mirrored.stream().filter(g -> g.profile().isPresent()).toList(),
              g -> profile(json, g.agency().orElse(""), g.profile().orElseThrow()));
          json.objects("claims", claims, c -> writer.claim(json, (Claimed) c));
          json.texts(
              "unanswered",
              mirror.parts().stream()
                  .filter(Unanswered.class::isInstance)
                  .map(u -> ((Unanswered) u).reason().in(language))
                  .toList());
          if (!parts.isEmpty()) {
            ProvenanceJson.write(json, parts.getFirst().provenance(), language);
          }
        });
  }

  private record Row(int form, Gap gap) {}

  private static List<Row> rows(List<Gaps> parts) {
    List<Row> rows = new ArrayList<>();
    parts.forEach(
        p -> p.gaps().forEach(g -> rows.add(new Row(p.kind() == Gaps.Kind.SAME_SCALE ? 1 : 2, g))));
    return rows;
  }

  private void gap(Json json, Row row) throws IOException {
    json.text("key", row.gap().key());
    json.text("label", row.gap().label().in(language));
    json.number("form", row.form());
    switch (row.gap()) {
      case Contrast c -> contrast(json, c);
      case Order o -> order(json, o);
      case Untold u -> untold(json, u);
      case Claimed c -> throw new IllegalArgumentException("a claim among the gaps");
    }
  }

  private void contrast(Json json, Contrast c) throws IOException {
    about(json, c.agency(), c.subject());
    json.text("measure", c.measure());
    json.number("expected", c.first().value());
    json.number("experienced", c.second().value());
    json.number("gap", c.estimate());
    json.number("se", c.se());
    json.number("low", c.interval().low());
    json.number("high", c.interval().high());
    json.objects("sides", List.of(c.first(), c.second()), s -> GapJson.side(json, s, language));
    GapJson.tested(json, c.tested(), language);
    GapJson.equivalence(json, c.equivalence());
    json.text("verdict", GapJson.key(c.verdict()));
    json.text("verdictWords", c.verdict().words().in(language));
    GapJson.remarks(json, c.remarks(), language);
    GapJson.priority(json, c.priority(), language);
  }

  /** The share that names an aspect and the share that judges it well are never subtracted. */
  private void order(Json json, Order o) throws IOException {
    about(json, o.agency(), o.subject());
    json.number("expected", o.criticised().share());
    json.number("experienced", o.experienced().share());
    for (String none : List.of("gap", "low", "high", "p", "adjusted")) {
      json.nothing(none);
    }
    json.number("aspects", o.aspects());
    json.object(
        "places",
        () -> {
          place(json, "experienced", o.experienced());
          place(json, "criticised", o.criticised());
          if (o.praised().isPresent()) {
            place(json, "praised", o.praised().get());
          }
        });
    json.object(
        "replicates",
        () -> {
          json.number("blindSpot", o.blindSpot());
          json.number("needlessWorry", o.needlessWorry());
          json.number("seen", o.seen());
        });
    json.text("verdict", GapJson.key(o.verdict()));
    json.text("verdictWords", o.verdict().words().in(language));
    GapJson.remarks(json, o.remarks(), language);
    GapJson.priority(json, o.priority(), language);
  }

  private static void place(Json json, String key, Ranked ranked) throws IOException {
    json.object(
        key,
        () -> {
          json.number("n", ranked.n());
          json.number("share", ranked.share());
          json.number("rank", ranked.rank());
          json.number("low", ranked.interval().low());
          json.number("high", ranked.interval().high());
        });
  }

  private void untold(Json json, Untold u) throws IOException {
    about(json, u.agency(), u.subject());
    for (String none : List.of("expected", "experienced", "gap", "low", "high", "p", "adjusted")) {
      json.nothing(none);
    }
    json.text("verdict", "untold");
    json.text("reason", u.reason().in(language));
    json.truth("suppressed", u.cause() == Untold.Cause.SUPPRESSED);
  }

  private static void about(Json json, Optional<String> agency, String concept) throws IOException {
    json.text("agency", agency.orElse(""));
    json.text("concept", concept);
  }

  private static void profile(Json json, String agency, Profile p) throws IOException {
    json.text("agency", agency);
    json.number("aspects", p.aspects());
    if (p.rankCorrelation().isPresent()) {
      json.number("rankCorrelation", p.rankCorrelation().getAsDouble());
    } else {
      json.nothing("rankCorrelation");
    }
    json.number("meanGap", p.meanGap());
    json.number("meanDistance", p.meanDistance());
    json.number("rootMeanSquare", p.rootMeanSquare());
    json.number("withinHalfAPoint", p.hits());
  }

  private void claim(Json json, Claimed claimed) throws IOException {
    json.text("id", claimed.key());
    json.text("claim", claimed.label().in(language));
    json.text("source", claimed.source().in(language));
    json.text("support", GapJson.key(claimed.support()));
    json.texts("gaps", claimed.evidence().stream().map(Gap::key).toList());
  }
}
