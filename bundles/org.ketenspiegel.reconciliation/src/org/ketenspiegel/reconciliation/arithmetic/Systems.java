// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.arithmetic;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ketenspiegel.reconciliation.equations.Equations;
import org.ketenspiegel.reconciliation.equations.Fact;
import org.ketenspiegel.reconciliation.equations.Statement;
import org.ketenspiegel.reconciliation.figures.Figure;
import org.ketenspiegel.reconciliation.whole.Inequality;
import org.ketenspiegel.reconciliation.whole.Partition;
import org.ketenspiegel.reconciliation.whole.Unknowns;

/** Splits equations into systems that share no unknown count. */
final class Systems {

  private Systems() {}

  /** The systems of the equations; unknowns that the facts fix connect nothing. */
  static List<FigureSystem> of(Equations equations) {
    var facts = equations.sheet().facts();
    var statements = equations.statements().values();
    var tight = tied(equations.tight(), facts, statements);
    var loose = tied(equations.sheet().unknowns(), facts, statements);
    var factsOf = facts.stream().collect(groupingBy(fact -> tight.group(fact.inequality())));
    var reachedBy = facts.stream().collect(groupingBy(fact -> loose.group(fact.inequality())));
    Map<Object, Map<Figure, Statement>> statementsOf = new LinkedHashMap<>();
    for (var statement : statements) {
      var group = tight.group(whole(statement));
      Object key = group == Partition.NONE ? statement : group;
      statementsOf
          .computeIfAbsent(key, each -> new LinkedHashMap<>())
          .put(statement.figure(), statement);
    }
    var systems = new ArrayList<FigureSystem>();
    statementsOf.forEach(
        (key, of) -> {
          var reached = loose.group(whole(of.values().iterator().next()));
          systems.add(
              new FigureSystem(
                  of,
                  new FigureSystem.Facts(equations.tight(), factsOf.getOrDefault(key, List.of())),
                  new FigureSystem.Facts(
                      equations.sheet().unknowns(), reachedBy.getOrDefault(reached, List.of()))));
        });
    return systems;
  }

  private static Partition tied(
      Unknowns unknowns, List<Fact> facts, Collection<Statement> statements) {
    var partition = Partition.of(unknowns);
    facts.forEach(fact -> partition.tie(fact.inequality()));
    statements.forEach(statement -> partition.tie(whole(statement)));
    return partition;
  }

  /** All the unknowns of a statement in one inequality. */
  private static Inequality whole(Statement statement) {
    var all =
        statement.printed().stream()
            .flatMapToInt(inequality -> Arrays.stream(inequality.unknowns()))
            .distinct()
            .toArray();
    return new Inequality(all, new long[all.length], 0);
  }
}
