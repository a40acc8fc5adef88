// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ketenspiegel.model.Route;
import org.ketenspiegel.model.Route.Sense;
import org.ketenspiegel.model.study.Category;
import org.ketenspiegel.model.study.MultipleChoice;
import org.ketenspiegel.model.study.ScaledQuestion;

/** Whether any answers lead along a route; skipping every question does not count. */
final class Reach {

  /** Beyond this many ways a route is taken to be possible. */
  private static final int MOST_WAYS = 4096;

  private Reach() {}

  static boolean possible(Route route) {
    return !ways(route).isEmpty();
  }

  /** Each way gives, for some variables, the codes that are still allowed. */
  private static List<Map<String, Set<Integer>>> ways(Route route) {
    return switch (route) {
      case Route.Any(List<Route> parts) ->
          parts.stream().flatMap(p -> ways(p).stream()).limit(MOST_WAYS).toList();
      case Route.All(List<Route> parts) -> {
        List<Map<String, Set<Integer>>> ways = List.of(Map.of());
        for (Route part : parts) {
          ways = both(ways, ways(part));
        }
        yield ways;
      }
      case Route.Answered answered -> way(answered);
      case Route.Numbered numbered -> List.of(Map.of());
    };
  }

  private static List<Map<String, Set<Integer>>> way(Route.Answered answered) {
    // several answers of a multiple choice can be given at once, so they exclude nothing
    if (answered.question() instanceof MultipleChoice
        || !(answered.question() instanceof ScaledQuestion scaled)
        || scaled.getScale() == null) {
      return List.of(Map.of());
    }
    Set<Integer> allowed =
        scaled.getScale().getCategories().stream()
            .map(Category::getCode)
            .filter(code -> answered.codes().contains(code) == (answered.sense() == Sense.IS))
            .collect(Collectors.toSet());
    return allowed.isEmpty() ? List.of() : List.of(Map.of(answered.variable(), allowed));
  }

  private static List<Map<String, Set<Integer>>> both(
      List<Map<String, Set<Integer>>> first, List<Map<String, Set<Integer>>> second) {
    List<Map<String, Set<Integer>>> both = new ArrayList<>();
    for (var one : first) {
      for (var other : second) {
        Map<String, Set<Integer>> merged = new HashMap<>(one);
        other.forEach((variable, codes) -> merged.merge(variable, codes, Reach::intersection));
        if (merged.values().stream().noneMatch(Set::isEmpty)) {
          both.add(merged);
        }
        if (both.size() >= MOST_WAYS) {
          return both;
        }
      }
    }
    return both;
  }

  private static Set<Integer> intersection(Set<Integer> one, Set<Integer> other) {
    Set<Integer> common = new HashSet<>(one);
    common.retainAll(other);
    return common;
  }
}
