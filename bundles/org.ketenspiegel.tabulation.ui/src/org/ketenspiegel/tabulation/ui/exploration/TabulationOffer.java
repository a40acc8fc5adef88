// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.exploration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.SegmentOutline;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.tabulation.ui.questions.QuestionEntry;
import org.ketenspiegel.ui.options.Choice;
import org.ketenspiegel.ui.options.Offer;

/** What can be chosen for a table of some questions. */
final class TabulationOffer implements Offer {

  private static final Text WHOLE = Text.of("niet uitgesplitst", "not split");
  private static final Text AGENCIES = Text.of("organisatie", "agency");
  private static final Text AUDIENCES = Text.of("doelgroep", "audience");
  private static final Text SEGMENTS = Text.of("groep", "group");

  private final StudyOutline outline;
  private final Fielded fielded;
  private final List<QuestionEntry> all;
  private final List<QuestionEntry> chosen;
  private final Request request;

  TabulationOffer(
      StudyOutline outline,
      Fielded fielded,
      List<QuestionEntry> all,
      List<QuestionEntry> chosen,
      Request request) {
    this.outline = outline;
    this.fielded = fielded;
    this.all = all;
    this.chosen = chosen;
    this.request = request;
  }

  @Override
  public Optional<List<Choice>> choices(String component) {
    return switch (component) {
      case "statistics" -> Optional.of(withOwn(statistics(), component));
      case "by" -> Optional.of(withOwn(by(), component));
      // follows from the statistics
      case "layout" -> Optional.of(List.of());
      case "base" ->
          Optional.of(
              List.of(
                  new Choice("question", Text.of("zoals de vraag zegt", "as the question says")),
                  new Choice(
                      "substantive", Text.of("inhoudelijke antwoorden", "substantive answers")),
                  new Choice("asked", Text.of("ook weet niet", "don't know too"))));
      case "confidence" -> Optional.of(List.of(level("0.9"), level("0.95"), level("0.99")));
      case "correction" ->
          Optional.of(
              List.of(
                  new Choice("holm", Text.same("Holm")),
                  new Choice("bh", Text.same("Benjamini-Hochberg")),
                  new Choice("bonferroni", Text.same("Bonferroni")),
                  new Choice("none", Text.of("geen", "none"))));
      default -> Optional.empty();
    };
  }

  private static Choice level(String share) {
    return new Choice(share, Text.same(Math.round(Double.parseDouble(share) * 100) + "%"));
  }

  /** A value that no choice has, such as that of a saved analysis, can be kept. */
  private List<Choice> withOwn(List<Choice> offered, String component) {
    String own = request.option(component);
    if (offered.stream().anyMatch(c -> c.value().equals(own))) {
      return offered;
    }
    List<Choice> widened = new ArrayList<>(offered);
    widened.add(new Choice(own, label(component, own)));
    return widened;
  }

  private List<Choice> statistics() {
    List<Choice> found = new ArrayList<>();
    Suiting.outcomes(chosen).forEach(o -> found.add(new Choice(o, outcome(o))));
    found.add(new Choice("", Text.of("verdeling", "distribution")));
    return found;
  }

  private static Text outcome(String word) {
    return switch (word) {
      case Suiting.TOP2 -> Text.same("top-2");
      case "bottom2" -> Text.same("bottom-2");
      case Suiting.MEAN -> Text.of("gemiddelde", "mean");
      case Suiting.NPS -> Text.same("NPS");
      case "share" -> Text.of("verdeling", "distribution");
      case "net" -> Text.of("samenvoegingen", "nets");
      default -> Text.same(word);
    };
  }

  private List<Choice> by() {
    List<Choice> found = new ArrayList<>();
    boolean agencies = chosen.stream().anyMatch(QuestionEntry::ofAgencies);
    boolean segments = fielded.segments().size() > 1;
    found.add(new Choice("", WHOLE));
    if (agencies) {
      found.add(new Choice(Suiting.AGENCY, AGENCIES));
    }
    if (segments) {
      found.add(new Choice("segment", SEGMENTS));
    }
    if (agencies && segments) {
      found.add(new Choice("agency,segment", joined(AGENCIES, SEGMENTS)));
    }
    for (QuestionEntry entry : all) {
      if (entry.splits()) {
        found.add(new Choice(entry.word(), entry.name()));
        if (agencies && entry.isBackground()) {
          found.add(new Choice("agency," + entry.word(), joined(AGENCIES, entry.name())));
        }
      }
    }
    return found;
  }

  /** A list of words in words. */
  Text label(String component, String value) {
    return Arrays.stream(value.split(","))
        .map(word -> component.equals("by") ? part(word) : outcome(word))
        .reduce(TabulationOffer::joined)
        .orElse(Text.NONE);
  }

  private Text part(String word) {
    return switch (word) {
      case "" -> WHOLE;
      case Suiting.AGENCY -> AGENCIES;
      case "segment" -> SEGMENTS;
      case "audience" -> AUDIENCES;
      default ->
          outline.audience(fielded.audience()).stream()
              .flatMap(a -> a.segments().stream())
              .filter(s -> s.id().equals(word))
              .map(SegmentOutline::name)
              .findFirst()
              .or(
                  () ->
                      all.stream()
                          .filter(e -> e.isMeantBy(word))
                          .map(QuestionEntry::name)
                          .findFirst())
              .orElse(Text.same(word));
    };
  }

  private static Text joined(Text a, Text b) {
    return Text.of(
        List.of(a.in("nl"), b.in("nl")).stream().collect(Collectors.joining(" × ")),
        List.of(a.in("en"), b.in("en")).stream().collect(Collectors.joining(" × ")));
  }
}
