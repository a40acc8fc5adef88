// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.AudienceOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.ClaimOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.ConceptOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.SegmentOutline;
import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.model.AgencyContribution;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Agency;
import org.ketenspiegel.model.study.Claim;
import org.ketenspiegel.model.study.Concept;
import org.ketenspiegel.model.study.OptionValue;
import org.ketenspiegel.model.study.QuadrantNames;
import org.ketenspiegel.model.study.Segment;
import org.ketenspiegel.model.study.Study;

/** Freezes a study into the outline that analyses see. */
public final class Outlines {

  private static final String NO_COLOUR = "#535353";

  private Outlines() {}

  public static StudyOutline of(Study study, List<AgencyContribution> contributions) {
    return new StudyOutline(
        study.getId(),
        Text.of(study.getName()),
        Text.of(study.getNotice()),
        study.getLanguages(),
        study.getAgencies().stream()
            .sorted(Comparator.comparingInt(a -> order(a, contributions)))
            .map(a -> agency(a, contributions))
            .toList(),
        study.getAudiences().stream()
            .map(
                a ->
                    new AudienceOutline(
                        a.getId(),
                        Text.of(a.getName()),
                        a.getSegments().stream().map(Outlines::segment).toList()))
            .toList(),
        concepts(study),
        quadrants(Optional.ofNullable(study.getQuadrants())),
        study.getClaims().stream().map(Outlines::claim).toList(),
        CodingOutlines.of(study),
        Relevance.of(Optional.ofNullable(study.getRelevance())));
  }

  private static Map<Quadrant, Text> quadrants(Optional<QuadrantNames> names) {
    Map<Quadrant, Text> found = new EnumMap<>(Quadrant.class);
    for (Quadrant quadrant : Quadrant.values()) {
      names
          .map(n -> name(n, quadrant))
          .filter(words -> !words.isEmpty())
          .ifPresent(words -> found.put(quadrant, words));
    }
    return found;
  }

  private static Text name(QuadrantNames names, Quadrant quadrant) {
    return Text.of(
        switch (quadrant) {
          case KEEP -> names.getKeep();
          case IMPROVE -> names.getImprove();
          case GOOD_LITTLE_IMPACT -> names.getGoodLittleImpact();
          case POOR_LITTLE_IMPACT -> names.getPoorLittleImpact();
        });
  }

  private static SegmentOutline segment(Segment segment) {
    Text who =
        segment.getCondition() == null ? Text.NONE : Text.of(segment.getCondition().getWords());
    return new SegmentOutline(segment.getId(), Text.of(segment.getName()), who);
  }

  private static ClaimOutline claim(Claim claim) {
    return new ClaimOutline(
        claim.getId(),
        Text.of(claim.getText()),
        Text.of(claim.getSource()),
        claim.getAnalysis(),
        claim.getOptions().stream()
            .collect(
                Collectors.toMap(
                    OptionValue::getName, o -> o.getValue() == null ? "" : o.getValue())),
        claim.getGaps(),
        claim.getStates());
  }

  /** An agency with what its contribution adds to what the study says. */
  public static AgencyOutline agency(Agency agency, List<AgencyContribution> contributions) {
    var contributed = contribution(agency, contributions);
    return new AgencyOutline(
        agency.getId(),
        first(agency.getShortName(), contributed, AgencyContribution::shortName, agency.getId()),
        Text.of(agency.getName())
            .or(contributed.map(AgencyContribution::name).orElse(Text.same(agency.getId()))),
        Text.of(agency.getArticle())
            .or(contributed.map(AgencyContribution::article).orElse(Text.NONE)),
        first(agency.getColour(), contributed, AgencyContribution::colour, NO_COLOUR));
  }

  private static String first(
      String own,
      Optional<AgencyContribution> contributed,
      Function<AgencyContribution, String> get,
      String otherwise) {
    return own != null && !own.isEmpty() ? own : contributed.map(get).orElse(otherwise);
  }

  private static int order(Agency agency, List<AgencyContribution> contributions) {
    return agency.getOrder() != 0
        ? agency.getOrder()
        : contribution(agency, contributions).map(AgencyContribution::order).orElse(100);
  }

  private static Optional<AgencyContribution> contribution(
      Agency agency, List<AgencyContribution> contributions) {
    return contributions.stream().filter(c -> c.id().equals(agency.getContribution())).findFirst();
  }

  private static List<ConceptOutline> concepts(Study study) {
    List<ConceptOutline> found = new ArrayList<>();
    study.getConcepts().forEach(c -> add(c, Optional.empty(), found));
    return found;
  }

  private static void add(Concept concept, Optional<String> parent, List<ConceptOutline> found) {
    found.add(
        new ConceptOutline(
            concept.getId(), Text.of(concept.getName()), Text.of(concept.getDefinition()), parent));
    concept.getParts().forEach(p -> add(p, Optional.of(concept.getId()), found));
  }
}
