// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.mirror;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Untold;
import org.ketenspiegel.analysis.measure.AnswerBase;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.measure.Measures;
import org.ketenspiegel.comparison.contrast.Bounds;
import org.ketenspiegel.comparison.contrast.Contrasts;
import org.ketenspiegel.comparison.contrast.Contrasts.Drafted;
import org.ketenspiegel.comparison.contrast.Families;
import org.ketenspiegel.comparison.contrast.Matter;
import org.ketenspiegel.comparison.contrast.Party;
import org.ketenspiegel.comparison.contrast.Wordings;
import org.ketenspiegel.comparison.mirror.Glass.Expected;
import org.ketenspiegel.comparison.mirror.Glass.Experienced;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.PAdjustment;

/** Form 1: what is expected and what is experienced stand on one scale, so they are subtracted. */
final class SameScale {

  private static final List<String> MEASURES = List.of("mean", "top2");

  private final Glass glass;
  private final MirrorOptions options;

  SameScale(Glass glass, MirrorOptions options) {
    this.glass = glass;
    this.options = options;
  }

  /** The gaps of one agency with what its profile is made of. */
  record Found(List<Gap> gaps, List<Pair> pairs) {}

  /** Two halves of one concept. */
  record Pair(Matter matter, Party expects, Party experiences) {}

  /** All that is expected of one agency; each measure is a family of its own. */
  Found of(List<Expected> expected) {
    List<Gap> alone = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (Expected half : expected) {
      String concept = half.variable().concept().orElseThrow();
      List<Experienced> others = glass.experienced(half, concept);
      if (others.isEmpty()) {
        alone.add(incomplete(half, concept));
      }
      others.forEach(other -> pairs.add(pair(half, other, concept)));
    }
    List<Gap> gaps = new ArrayList<>();
    for (String measure : MEASURES) {
      gaps.addAll(
          Families.decide(
              pairs.stream().flatMap(p -> drafted(p, measure).stream()).toList(),
              PAdjustment.HOLM));
    }
    gaps.addAll(alone);
    return new Found(gaps.stream().map(SameScale::mirrored).toList(), pairs);
  }

  private static Gap mirrored(Gap gap) {
    return gap instanceof Contrast c
        ? c.decided(c.tested(), c.equivalence(), c.verdict().mirrored(c.estimate()), c.fragility())
        : gap;
  }

  private List<Drafted> drafted(Pair pair, String measure) {
    if (!Wordings.comparable(pair.expects().variable(), pair.experiences().variable())) {
      return measure.equals("mean")
          ? List.of(new Drafted(otherScale(pair), Optional.empty()))
          : List.of();
    }
    Contrasts contrasts =
        new Contrasts(
            options.confidence(),
            Bounds.of(measure.equals("mean") ? options.scale() : options.share()));
    return measures(pair, measure).stream()
        .map(m -> contrasts.of(pair.matter(), pair.expects(), pair.experiences(), m))
        .toList();
  }

  private static List<Measure> measures(Pair pair, String word) {
    return new Measures(List.of(word))
        .of(pair.experiences().variable(), AnswerBase.of(pair.experiences().variable()));
  }

  private Pair pair(Expected half, Experienced other, String concept) {
    Party expects =
        new Party(
            "expected",
            half.speakers().label(),
            Optional.empty(),
            half.fielded(),
            Responses.sampling(half.fielded()),
            half.variable(),
            half.speakers().rows());
    Party experiences =
        new Party(
            "experienced",
            glass.audience(other.fielded()),
            Optional.empty(),
            other.fielded(),
            Responses.sampling(other.fielded()),
            other.variable(),
            other.fielded().rows());
    Matter matter =
        new Matter(
            concept,
            glass.data().outline().conceptName(concept),
            half.speakers().id(),
            List.of(expects, experiences),
            Wordings.remarks(half.variable(), other.variable()));
    return new Pair(matter, expects, experiences);
  }

  private Untold incomplete(Expected half, String concept) {
    Text whom = half.speakers().label();
    return new Untold(
        concept + half.speakers().id().map(a -> "@" + a).orElse(""),
        glass.data().outline().conceptName(concept),
        concept,
        half.speakers().id(),
        Untold.Cause.INCOMPLETE,
        Text.of(
            "de spiegel heeft één helft: "
                + whom.in("nl")
                + " verwachten een oordeel dat niemand"
                + " is gevraagd",
            "the mirror has one half: "
                + whom.in("en")
                + " expect a judgement that nobody was"
                + " asked for"));
  }

  private static Untold otherScale(Pair pair) {
    Text remark = pair.matter().remarks().getFirst();
    return new Untold(
        pair.matter().key(),
        pair.matter().label(),
        pair.matter().subject(),
        pair.matter().agency(),
        Untold.Cause.UNTESTED,
        remark);
  }
}
