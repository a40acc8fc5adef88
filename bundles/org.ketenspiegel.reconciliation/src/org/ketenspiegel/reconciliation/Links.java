// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.ketenspiegel.model.study.OptionValue;
import org.ketenspiegel.model.study.PublishedFigures;
import org.ketenspiegel.model.study.SavedAnalysis;
import org.ketenspiegel.model.study.SubgroupLink;
import org.ketenspiegel.model.study.TopicLink;
import org.ketenspiegel.reconciliation.figures.Figure;
import org.ketenspiegel.reconciliation.structure.Labels;

/** Finds what a study says its published figures are called in it. */
final class Links {

  private final Optional<PublishedFigures> published;
  private final Map<Asked, Optional<Link>> known = new HashMap<>();

  Links(Optional<PublishedFigures> published) {
    this.published = published;
  }

  /** The link of a figure; empty when the study does not know it. */
  Optional<Link> of(Figure figure) {
    return of(figure, figure.agency());
  }

  /** The link of a figure as if it were about one agency: a range spans several. */
  Optional<Link> of(Figure figure, String agency) {
    return known.computeIfAbsent(
        new Asked(figure, agency),
        asked -> published.flatMap(known -> find(known, figure, agency)));
  }

  /** The links of a change, one for each wave in the order the study names them; none otherwise. */
  List<Link> across(Figure figure) {
    return published.stream()
        .flatMap(
            known ->
                waves(known, figure, figure.agency()).stream()
                    .flatMap(wave -> find(known, figure, figure.agency(), List.of(wave)).stream()))
        .toList();
  }

  /** What somebody else published, where the study says that a figure is that. */
  Optional<Computed> benchmark(Figure figure) {
    return published
        .filter(known -> prints(known, figure))
        .flatMap(known -> topics(known, figure, figure.agency()).findFirst())
        .flatMap(topic -> Optional.ofNullable(topic.getBenchmark()))
        .map(
            found ->
                new Computed.Quoted(
                    found.getValue(),
                    found.isSetRespondents()
                        ? OptionalLong.of(found.getRespondents())
                        : OptionalLong.empty()));
  }

  private static boolean prints(PublishedFigures published, Figure figure) {
    return published.getDocuments().isEmpty()
        || published.getDocuments().contains(figure.document());
  }

  private record Asked(Figure figure, String agency) {}

  private static Optional<Link> find(PublishedFigures published, Figure figure, String agency) {
    return find(published, figure, agency, waves(published, figure, agency));
  }

  private static Optional<Link> find(
      PublishedFigures published, Figure figure, String agency, List<String> waves) {
    if (!prints(published, figure)) {
      return Optional.empty();
    }
    var audience =
        published.getPopulations().stream()
            .filter(each -> same(each.getPopulation(), figure.population()))
            .map(each -> each.getAudience().getId())
            .findFirst();
    var topic =
        topics(published, figure, agency).filter(each -> each.getBenchmark() == null).findFirst();
    if (audience.isEmpty() || topic.isEmpty() || waves.size() > 1) {
      return Optional.empty();
    }
    var segments = segments(published, figure, agency);
    return segments.isEmpty() && !figure.everybody() && !meansEverybody(published, figure, agency)
        ? Optional.empty()
        : Optional.of(link(audience.get(), topic.get(), figure, segments, waves));
  }

  private static Stream<TopicLink> topics(
      PublishedFigures published, Figure figure, String agency) {
    return published.getTopics().stream()
        .filter(each -> same(each.getTopic(), figure.topic()))
        .filter(each -> open(each.getPopulation(), figure.population()))
        .filter(each -> open(each.getAgency(), agency));
  }

  private static Link link(
      String audience, TopicLink topic, Figure figure, List<String> segments, List<String> waves) {
    return new Link(
        audience,
        Optional.ofNullable(topic.getQuestion()).map(question -> question.getId()),
        Optional.ofNullable(topic.getItem()).map(item -> item.getId()),
        topic.getMeasure(),
        Optional.ofNullable(topic.getCategory()).orElse(figure.category()),
        segments,
        waves.stream().findFirst(),
        Optional.ofNullable(topic.getAnalysis()).map(Links::saved));
  }

  private static Link.Saved saved(SavedAnalysis analysis) {
    return new Link.Saved(
        analysis.getId(),
        analysis.getAnalysis(),
        analysis.getOptions().stream().collect(toMap(OptionValue::getName, OptionValue::getValue)));
  }

  private static List<String> waves(PublishedFigures published, Figure figure, String agency) {
    return subgroups(published, figure, agency)
        .map(SubgroupLink::getWave)
        .flatMap(wave -> Optional.ofNullable(wave).stream())
        .map(wave -> wave.getId())
        .distinct()
        .toList();
  }

  private static List<String> segments(PublishedFigures published, Figure figure, String agency) {
    return subgroups(published, figure, agency)
        .map(SubgroupLink::getSegment)
        .flatMap(segment -> Optional.ofNullable(segment).stream())
        .map(segment -> segment.getId())
        .toList();
  }

  private static boolean meansEverybody(PublishedFigures published, Figure figure, String agency) {
    return subgroups(published, figure, agency).anyMatch(each -> each.getSegment() == null);
  }

  private static Stream<SubgroupLink> subgroups(
      PublishedFigures published, Figure figure, String agency) {
    return published.getSubgroups().stream()
        .filter(each -> same(each.getSubgroup(), figure.subgroup()))
        .filter(each -> open(each.getPopulation(), figure.population()))
        .filter(each -> open(each.getAgency(), agency));
  }

  private static boolean open(String limit, String value) {
    return limit == null || limit.isEmpty() || same(limit, value);
  }

  private static boolean same(String one, String other) {
    return Labels.normal(one).equals(Labels.normal(other));
  }
}
