// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.versions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ketenspiegel.model.Route;
import org.ketenspiegel.model.Routes;
import org.ketenspiegel.model.study.Agency;
import org.ketenspiegel.model.study.Question;

/** Who is asked, written so that two versions can be laid beside one another. */
final class Universe {

  private Universe() {}

  /** The route by ids and codes, in an order that does not matter to it. */
  static String of(Question question, Optional<Agency> loop) {
    return written(Routes.universe(question, loop));
  }

  private static String written(Route route) {
    return switch (route) {
      case Route.All(List<Route> parts) -> joined(parts, " & ");
      case Route.Any(List<Route> parts) when parts.isEmpty() -> "!";
      case Route.Any(List<Route> parts) -> joined(parts, " | ");
      case Route.Answered answered ->
          "%s%s%s %s"
              .formatted(
                  answered.variable(),
                  answered.sense() == Route.Sense.IS ? "=" : "!=",
                  answered.codes().stream()
                      .sorted()
                      .map(String::valueOf)
                      .collect(Collectors.joining(",")),
                  answered.unanswered());
      case Route.Numbered numbered ->
          "%s %s %s %s"
              .formatted(
                  numbered.variable(),
                  numbered.comparison(),
                  numbered.bound(),
                  numbered.unanswered());
    };
  }

  private static String joined(List<Route> parts, String sign) {
    return parts.stream()
        .map(p -> "(" + written(p) + ")")
        .sorted()
        .collect(Collectors.joining(sign));
  }
}
