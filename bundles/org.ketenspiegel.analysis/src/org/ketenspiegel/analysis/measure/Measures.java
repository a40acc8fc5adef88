// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.outline.ScaleOutline;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.ScaleOutline.NetOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Direction;

/** Which measures of a question are asked for. */
public final class Measures {

  private final List<String> statistics;

  private enum End {
    BEST,
    WORST
  }

  /** Statistics as words; empty for what suits each question. */
  public Measures(List<String> statistics) {
    this.statistics = statistics;
  }

  public List<Measure> of(Variable variable, AnswerBase base) {
    List<String> words = statistics.isEmpty() ? suiting(variable) : statistics;
    List<Measure> found = new ArrayList<>();
    for (String word : words) {
      found.addAll(of(word, variable, base));
    }
    return found;
  }

  private static List<String> suiting(Variable variable) {
    return switch (variable.kind()) {
      case CHOICE, MULTIPLE -> List.of("share", "net");
      case RATING -> List.of("share", "net", "mean");
      case RECOMMENDATION -> List.of("share", "net", "nps", "mean");
      case NUMBER -> List.of("mean");
      case TEXT -> List.of();
    };
  }

  private static List<Measure> of(String word, Variable variable, AnswerBase base) {
    ScaleOutline scale = variable.scale();
    return switch (word) {
      case "share" ->
          scale.categories().stream()
              .filter(c -> c.missing().isEmpty() || base.counts(c.missing().get()))
              .<Measure>map(Measure::category)
              .toList();
      case "top2" -> ends(variable, word, End.BEST);
      case "bottom2" -> ends(variable, word, End.WORST);
      case "net" ->
          Stream.concat(correct(scale), scale.nets().stream().<Measure>map(Measures::net)).toList();
      case "mean" ->
          variable.kind() == Kind.NUMBER || !scale.scored().isEmpty()
              ? List.of(Measure.mean())
              : List.of();
      case "nps" -> variable.kind() == Kind.RECOMMENDATION ? List.of(Measure.nps()) : List.of();
      default ->
          scale.nets().stream()
              .filter(n -> n.id().equals(word))
              .<Measure>map(Measures::net)
              .toList();
    };
  }

  private static Measure net(NetOutline net) {
    return Measure.net(net.id(), net.label(), Set.copyOf(net.codes()));
  }

  private static Stream<Measure> correct(ScaleOutline scale) {
    return scale.correct().stream()
        .mapToObj(
            code -> Measure.net("correct", Text.of("goed antwoord", "right answer"), Set.of(code)));
  }

  /** A net of the study's own under that id comes before the two ends of the scale. */
  private static List<Measure> ends(Variable variable, String id, End end) {
    var own = variable.scale().nets().stream().filter(n -> n.id().equals(id)).findFirst();
    if (own.isPresent()) {
      return List.of(net(own.get()));
    }
    List<CategoryOutline> scored = variable.scale().scored();
    if (scored.size() < 3) {
      return List.of();
    }
    boolean high = (end == End.BEST) == (variable.scale().direction() != Direction.LOW_IS_GOOD);
    List<CategoryOutline> two =
        high ? scored.subList(scored.size() - 2, scored.size()) : scored.subList(0, 2);
    Text label =
        Text.of(
            two.stream().map(c -> c.label().in("nl")).collect(Collectors.joining(" + ")),
            two.stream().map(c -> c.label().in("en")).collect(Collectors.joining(" + ")));
    return List.of(
        Measure.net(
            id, label, two.stream().map(CategoryOutline::code).collect(Collectors.toSet())));
  }
}
