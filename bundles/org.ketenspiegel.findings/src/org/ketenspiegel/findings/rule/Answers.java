// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.outline.ScaleOutline;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.ScaleOutline.NetOutline;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Direction;
import org.ketenspiegel.model.study.Role;

/** Which answers a share counts, in the words of the study. */
final class Answers {

  private static final int ENDS = 2;
  private static final String NETS = "net";

  private Answers() {}

  /** The label of the net of those answers, of the only answer, or of the first and the last. */
  static Text label(Row row) {
    String name = statistic(row);
    ScaleOutline scale = row.variable().scale();
    if (name.equals(NETS)) {
      return scale.nets().size() == 1 ? scale.nets().getFirst().label() : row.line().label();
    }
    return label(scale, name).orElse(row.line().label());
  }

  /** What a scale calls the answers that a statistic counts. */
  static Optional<Text> label(ScaleOutline scale, String statistic) {
    boolean ends = statistic.equals("top2") || statistic.equals("bottom2");
    Set<Integer> codes =
        ends
            ? ends(scale, statistic).stream().map(CategoryOutline::code).collect(Collectors.toSet())
            : Set.of();
    return scale.nets().stream()
        .filter(n -> ends ? new HashSet<>(n.codes()).equals(codes) : n.id().equals(statistic))
        .map(NetOutline::label)
        .findFirst();
  }

  /** Which statistic a line is: its own key, in a summary one of those that were asked for. */
  static String statistic(Row row) {
    if (row.line().question().isEmpty()) {
      return row.line().key();
    }
    String key = row.line().key();
    if (key.contains("/")) {
      return key.substring(key.lastIndexOf('/') + 1);
    }
    Map<String, String> options = row.table().provenance().options();
    List<String> asked =
        List.of(
            options.getOrDefault("statistics", options.getOrDefault("statistic", "")).split(","));
    long before =
        row.table().lines().subList(0, row.index()).stream()
            .filter(l -> l.key().equals(key))
            .count();
    return before < asked.size() ? asked.get((int) before).strip() : "";
  }

  /** Whether it is known which answers a share counts; a line of a summary does not say so. */
  static boolean isTold(Row row) {
    return switch (row.line().kind()) {
      case MEAN, NPS -> true;
      case COEFFICIENT -> false;
      case CATEGORY, NET ->
          row.line().question().isEmpty() || !label(row).equals(row.line().label());
    };
  }

  /**
   * Whether groups are compared on a line: on means, scores and answers taken together, and on
   * single answers only where they are no steps of a scale nor taken together, of a question of
   * knowledge the right one alone.
   */
  static boolean isCompared(Row row) {
    return isTold(row)
        && switch (row.line().kind()) {
          case MEAN, NPS, NET -> true;
          case COEFFICIENT -> false;
          case CATEGORY ->
              row.variable().role() == Role.KNOWLEDGE
                  ? isRight(row)
                  : row.variable().scale().scored().isEmpty()
                      && row.variable().scale().nets().isEmpty()
                      && row.line().missing().isEmpty();
        };
  }

  /** Whether a line counts the right answers to a question of knowledge. */
  static boolean isRight(Row row) {
    int correct = row.variable().scale().correct().orElse(Integer.MIN_VALUE);
    return row.variable().role() == Role.KNOWLEDGE
        && (row.line().key().equals("correct")
            || row.line().key().equals(Integer.toString(correct)));
  }

  private static List<CategoryOutline> ends(ScaleOutline scale, String name) {
    List<CategoryOutline> scored = scale.scored();
    if (scored.size() <= ENDS) {
      return scored;
    }
    boolean high = name.equals("top2") == (scale.direction() != Direction.LOW_IS_GOOD);
    return high ? scored.subList(scored.size() - ENDS, scored.size()) : scored.subList(0, ENDS);
  }
}
