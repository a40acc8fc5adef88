// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.mirror;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.Run;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Untold;
import org.ketenspiegel.analysis.measure.AnswerBase;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.measure.Measures;
import org.ketenspiegel.analysis.measure.Scores;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.comparison.mirror.Glass.Expected;
import org.ketenspiegel.comparison.mirror.Glass.Experienced;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.resampling.Bootstrap;

/**
 * Form 2: one group names the aspects it expects criticism (or praise) for, another judges them.
 * Only the orders are compared.
 */
final class NamedAspects {

  private static final int LEAST = 3;

  private final Glass glass;
  private final MirrorOptions options;
  private final Run run;

  NamedAspects(Glass glass, MirrorOptions options, Run run) {
    this.glass = glass;
    this.options = options;
    this.run = run;
  }

  /** An aspect that is named by one group and judged by the other. */
  record Aspect(String concept, CategoryOutline named, Experienced judged) {}

  /** Of the list of criticism of one agency, with the list of praise where there is one. */
  List<Gap> of(Expected criticism, Optional<Expected> praise) {
    List<Aspect> aspects = new ArrayList<>();
    List<Gap> alone = new ArrayList<>();
    for (CategoryOutline category : criticism.variable().scale().categories()) {
      if (category.concept().isPresent()) {
        List<Experienced> judged = glass.experienced(criticism, category.concept().get());
        if (judged.isEmpty()) {
          alone.add(untold(criticism, category, Untold.Cause.INCOMPLETE, ONE_HALF));
        } else {
          aspects.add(new Aspect(category.concept().get(), category, judged.getFirst()));
        }
      }
    }
    Optional<Text> refused = aspects.size() < LEAST ? Optional.of(TOO_FEW) : Optional.empty();
    List<Gap> found = refused.isPresent() ? List.of() : ordered(aspects, criticism, praise);
    List<Gap> gaps = new ArrayList<>(found);
    refused.ifPresent(
        why ->
            aspects.forEach(
                a -> gaps.add(untold(criticism, a.named(), Untold.Cause.INCOMPLETE, why))));
    gaps.addAll(alone);
    return gaps;
  }

  private List<Gap> ordered(List<Aspect> aspects, Expected criticism, Optional<Expected> praise) {
    List<Responses> judged = aspects.stream().map(this::judged).toList();
    List<Responses> criticised = named(aspects, criticism);
    Optional<Text> refused = refused(judged, criticised);
    if (refused.isPresent()) {
      return aspects.stream()
          .<Gap>map(a -> untold(criticism, a.named(), Untold.Cause.UNTESTED, refused.get()))
          .toList();
    }
    Bootstrap bootstrap =
        Bootstrap.withDefaults().withReplicates(options.replicates()).withSeed(options.seed());
    Shares experienced = Shares.of(judged, bootstrap, run);
    Bootstrap others = bootstrap.withSeed(~(long) options.seed());
    Shares expected = Shares.of(criticised, others, run);
    Optional<Shares> praised = praise.map(p -> Shares.of(named(aspects, p), others, run));
    if (experienced.level() || expected.level()) {
      Text why = experienced.level() ? LEVEL_JUDGED : LEVEL_NAMED;
      return aspects.stream()
          .<Gap>map(a -> untold(criticism, a.named(), Untold.Cause.UNTESTED, why))
          .toList();
    }
    return new Orders(glass, options, criticism, aspects).of(experienced, expected, praised);
  }

  private Responses judged(Aspect aspect) {
    Fielded fielded = aspect.judged().fielded();
    var variable = aspect.judged().variable();
    AnswerBase base = AnswerBase.of(variable);
    Measure best = new Measures(List.of("top2")).of(variable, base).getFirst();
    return Responses.of(
        Responses.sampling(fielded), fielded.rows(), Scores.of(fielded, variable, best, base));
  }

  /** Rows of a group that named each aspect, of all who named anything or nothing. */
  private static List<Responses> named(List<Aspect> aspects, Expected list) {
    Fielded fielded = list.fielded();
    Rows rows = list.speakers().rows();
    var sampling = Responses.sampling(fielded);
    return aspects.stream()
        .map(
            a -> {
              int code = code(list, a.concept());
              Measure share = Measure.net("named", Text.NONE, Set.of(code));
              return Responses.of(
                  sampling,
                  rows,
                  Scores.of(fielded, list.variable(), share, AnswerBase.SUBSTANTIVE));
            })
        .toList();
  }

  private static int code(Expected list, String concept) {
    return list.variable().scale().categories().stream()
        .filter(c -> c.concept().equals(Optional.of(concept)))
        .mapToInt(CategoryOutline::code)
        .findFirst()
        .orElse(Integer.MIN_VALUE);
  }

  private static Optional<Text> refused(List<Responses> judged, List<Responses> named) {
    if (judged.stream().anyMatch(r -> r.n() == 0)) {
      return Optional.of(
          Text.of("niemand beoordeelde een van de onderdelen", "nobody judged one of the aspects"));
    }
    if (named.getFirst().n() == 0) {
      return Optional.of(Text.of("niemand gaf een verwachting", "nobody gave an expectation"));
    }
    boolean judgedFree = judged.stream().allMatch(r -> Shares.freedom(r) > 0);
    if (!judgedFree || Shares.freedom(named.getFirst()) < 1) {
      return Optional.of(
          Text.of(
              "de antwoorden komen uit één trekkingseenheid, zodat de zekerheid van de volgorde"
                  + " niet is te bepalen",
              "the answers come from one sampling unit, so that the certainty of the order cannot"
                  + " be told"));
    }
    return Optional.empty();
  }

  private Untold untold(
      Expected expected, CategoryOutline category, Untold.Cause cause, Text reason) {
    String concept = category.concept().orElseThrow();
    return new Untold(
        concept + expected.speakers().id().map(a -> "@" + a).orElse("") + "/order",
        glass.data().outline().conceptName(concept),
        concept,
        expected.speakers().id(),
        cause,
        reason);
  }

  private static final Text ONE_HALF =
      Text.of(
          "de spiegel heeft één helft: niemand is gevraagd dit onderdeel te beoordelen",
          "the mirror has one half: nobody was asked to judge this aspect");
  private static final Text TOO_FEW =
      Text.of(
          "minder dan drie onderdelen hebben geen volgorde in derden",
          "fewer than three aspects have no order in thirds");
  private static final Text LEVEL_JUDGED =
      Text.of(
          "alle onderdelen worden even goed beoordeeld, er is geen volgorde",
          "all aspects are judged equally well, there is no order");
  private static final Text LEVEL_NAMED =
      Text.of(
          "alle onderdelen worden even vaak genoemd, er is geen volgorde",
          "all aspects are named equally often, there is no order");
}
