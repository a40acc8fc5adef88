// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.data.design.Units.FirstStage;
import org.ketenspiegel.impact.ui.matrices.Entry;
import org.ketenspiegel.impact.ui.matrices.Matrices;
import org.ketenspiegel.impact.ui.matrices.View.Breadth;
import org.ketenspiegel.model.Text;

/** What is shown, in a sentence, and whom it is about. */
final class Headings {

  private static final int NAMED = 2;

  private Headings() {}

  /** What one matrix shows. */
  static String of(Matrices matrices, Entry entry) {
    return matrices
        .placement(entry)
        .map(p -> finding(matrices, entry, p))
        .orElse(Names.words(matrices, entry.name()));
  }

  static String of(Matrices matrices) {
    List<Entry> shown = matrices.shown();
    if (matrices.study().isEmpty()) {
      return ViewMessages.no_study;
    }
    if (shown.isEmpty()) {
      return matrices.data().isEmpty() ? "" : ViewMessages.no_matrix;
    }
    if (matrices.view().breadth() == Breadth.RULES) {
      return NLS.bind(
          ViewMessages.heading_rules, Names.agency(matrices, shown.getFirst().agency()));
    }
    Optional<Placement> one =
        shown.size() == 1 ? matrices.placement(shown.getFirst()) : Optional.empty();
    return one.map(p -> finding(matrices, shown.getFirst(), p)).orElse(ViewMessages.heading_all);
  }

  /** Which aspects matter and go badly, the most important first. */
  private static String finding(Matrices matrices, Entry entry, Placement placement) {
    String agency = Names.agency(matrices, entry.agency());
    List<String> worst =
        placement.points().stream()
            .filter(p -> placement.quadrant(p) == Quadrant.IMPROVE)
            .sorted((a, b) -> Double.compare(b.x(), a.x()))
            .limit(NAMED)
            .map(p -> lower(Names.words(matrices, p.label())))
            .toList();
    String and = Names.words(matrices, Text.of(" en ", " and "));
    return worst.isEmpty()
        ? NLS.bind(
            ViewMessages.heading_none,
            agency,
            Names.words(matrices, placement.name(Quadrant.IMPROVE)))
        : NLS.bind(
            ViewMessages.heading_improve, agency, worst.stream().collect(Collectors.joining(and)));
  }

  private static String lower(String label) {
    boolean name = label.length() > 1 && Character.isUpperCase(label.charAt(1));
    return name ? label : label.substring(0, 1).toLowerCase() + label.substring(1);
  }

  /** How often the sample was drawn again, when it was. */
  private static String drawn(Placement placement) {
    return placement
        .evidence()
        .replicates()
        .map(
            r ->
                " · "
                    + NLS.bind(
                        r.unit() == FirstStage.CLUSTERS
                            ? ViewMessages.drawn_clusters
                            : ViewMessages.drawn_respondents,
                        r.size(),
                        r.units()))
        .orElse("");
  }

  static String base(Matrices matrices) {
    List<Entry> shown = matrices.shown();
    if (shown.isEmpty()) {
      return "";
    }
    String audience = Names.audience(matrices, shown.getFirst().audience());
    if (shown.size() > 1) {
      return shown.stream().map(Entry::audience).distinct().count() == 1 ? audience : "";
    }
    return matrices
        .placement(shown.getFirst())
        .map(
            p ->
                audience
                    + " · "
                    + Names.words(matrices, p.basis().base())
                    + ", n = "
                    + p.n()
                    + drawn(p))
        .orElse(audience);
  }
}
