// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.findings.Source;
import org.ketenspiegel.model.Text;

/**
 * What a study and a result call things. Only these may stand in a sentence as names, for names are
 * not searched for claims.
 */
public final class Labels {

  private final Set<String> known = new HashSet<>();

  private Labels() {}

  public static Labels of(StudyData data) {
    Labels labels = new Labels();
    labels.outline(data.outline());
    for (Fielded fielded : data.fieldings()) {
      fielded.variables().forEach(labels::variable);
    }
    return labels;
  }

  /** With what a result has of its own. */
  Labels and(Source source) {
    Labels labels = new Labels();
    labels.known.addAll(known);
    for (Table table : source.tables()) {
      table.groups().stream().map(Group::label).forEach(labels::add);
      table.lines().stream().map(Line::label).forEach(labels::add);
      labels.add(table.title());
    }
    for (Placement placement : source.placements()) {
      placement.points().forEach(p -> labels.add(p.label()));
      for (Quadrant quadrant : Quadrant.values()) {
        labels.add(placement.name(quadrant));
      }
    }
    for (Gaps gaps : source.gaps()) {
      gaps.gaps().forEach(g -> labels.add(g.label()));
      gaps.gaps().stream()
          .filter(Contrast.class::isInstance)
          .map(Contrast.class::cast)
          .forEach(
              c -> {
                labels.add(c.first().label());
                labels.add(c.second().label());
              });
    }
    return labels;
  }

  boolean has(String name) {
    return known.contains(name.toLowerCase(Locale.ROOT));
  }

  private void outline(StudyOutline outline) {
    add(outline.name());
    outline
        .agencies()
        .forEach(
            a -> {
              add(Text.same(a.shortName()));
              add(a.name());
              add(Text.of(a.definite("nl"), a.definite("en")));
            });
    outline
        .audiences()
        .forEach(
            a -> {
              add(a.name());
              a.segments().forEach(s -> add(s.name()));
              a.segments().forEach(s -> add(s.who()));
            });
    outline.concepts().forEach(c -> add(c.name()));
  }

  private void variable(Variable variable) {
    add(variable.name());
    variable.scale().categories().forEach(c -> add(c.label()));
    variable.scale().nets().forEach(n -> add(n.label()));
  }

  private void add(Text text) {
    text.words().values().forEach(w -> known.add(w.toLowerCase(Locale.ROOT)));
  }
}
