// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.outline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Stated;

/**
 * A study's nouns, frozen: what analyses need to know of the questionnaire.
 *
 * @param quadrants what the study calls the corners of its matrices; those it names
 * @param coding what it makes of answers in words
 * @param relevance from where a difference matters
 */
public record StudyOutline(
    String id,
    Text name,
    Text notice,
    List<String> languages,
    List<AgencyOutline> agencies,
    List<AudienceOutline> audiences,
    List<ConceptOutline> concepts,
    Map<Quadrant, Text> quadrants,
    List<ClaimOutline> claims,
    CodingOutline coding,
    Relevance relevance) {

  public StudyOutline {
    languages = List.copyOf(languages);
    agencies = List.copyOf(agencies);
    audiences = List.copyOf(audiences);
    concepts = List.copyOf(concepts);
    quadrants = Map.copyOf(quadrants);
    claims = List.copyOf(claims);
  }

  /** A study that names no corners and of which nothing was claimed. */
  public StudyOutline(
      String id,
      Text name,
      Text notice,
      List<String> languages,
      List<AgencyOutline> agencies,
      List<AudienceOutline> audiences,
      List<ConceptOutline> concepts) {
    this(id, name, notice, languages, agencies, audiences, concepts, Map.of());
  }

  /** A study of which nothing was claimed. */
  public StudyOutline(
      String id,
      Text name,
      Text notice,
      List<String> languages,
      List<AgencyOutline> agencies,
      List<AudienceOutline> audiences,
      List<ConceptOutline> concepts,
      Map<Quadrant, Text> quadrants) {
    this(
        id,
        name,
        notice,
        languages,
        agencies,
        audiences,
        concepts,
        quadrants,
        List.of(),
        CodingOutline.NONE,
        Relevance.USUAL);
  }

  /** The same study, in which other differences matter. */
  public StudyOutline with(Relevance other) {
    return new StudyOutline(
        id, name, notice, languages, agencies, audiences, concepts, quadrants, claims, coding,
        other);
  }

  public Optional<AgencyOutline> agency(String id) {
    return agencies.stream().filter(a -> a.id().equals(id)).findFirst();
  }

  public Optional<AudienceOutline> audience(String id) {
    return audiences.stream().filter(a -> a.id().equals(id)).findFirst();
  }

  /**
   * An agency, in the order of the contributions.
   *
   * @param article before the short name in running text, in the languages where it has one
   * @param colour {@code #RRGGBB}
   */
  public record AgencyOutline(String id, String shortName, Text name, Text article, String colour) {

    /** An agency whose short name stands without an article. */
    public AgencyOutline(String id, String shortName, Text name, String colour) {
      this(id, shortName, name, Text.NONE, colour);
    }

    /** As it stands in running text: het COA. */
    public String definite(String language) {
      String before = article.words().getOrDefault(language, "");
      return before.isEmpty() ? shortName : before + " " + shortName;
    }
  }

  /** Who is asked, in parts. */
  public record AudienceOutline(String id, Text name, List<SegmentOutline> segments) {
    public AudienceOutline {
      segments = List.copyOf(segments);
    }
  }

  /**
   * A part of an audience; which rows it is stands in the data.
   *
   * @param who its members in running text, such as "wie is afgewezen"; may be empty
   */
  public record SegmentOutline(String id, Text name, Text who) {

    /** A segment that is only called by its name. */
    public SegmentOutline(String id, Text name) {
      this(id, name, Text.NONE);
    }
  }

  /** The name of a concept, else its id. */
  public Text conceptName(String id) {
    return concepts.stream()
        .filter(c -> c.id().equals(id))
        .map(ConceptOutline::name)
        .findFirst()
        .orElse(Text.same(id));
  }

  /**
   * What somebody says of the study.
   *
   * @param analysis id of the analysis whose figures decide, with its options
   * @param gaps keys of the gaps it speaks of
   */
  public record ClaimOutline(
      String id,
      Text text,
      Text source,
      String analysis,
      Map<String, String> options,
      List<String> gaps,
      Stated states) {
    public ClaimOutline {
      options = Map.copyOf(options);
      gaps = List.copyOf(gaps);
    }
  }

  /** What is measured; a concept with a parent is part of a dimension. */
  public record ConceptOutline(String id, Text name, Text definition, Optional<String> parent) {}
}
