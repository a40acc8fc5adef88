// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.equations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ketenspiegel.reconciliation.figures.Figure;
import org.ketenspiegel.reconciliation.structure.Labels;
import org.ketenspiegel.reconciliation.structure.Structure;

/**
 * A net with a figure of its own.
 *
 * @param parts how many categories it consists of
 * @param lacking those that have no figure of their own, by their normal form
 */
record Net(Figure figure, int parts, Map<String, String> lacking) {

  static Net of(Figure figure, Structure structure, Set<String> printed) {
    var parts = structure.parts(figure, figure.category());
    var lacking = new LinkedHashMap<String, String>();
    parts.forEach(part -> lacking.put(Labels.normal(part), part));
    lacking.keySet().removeAll(printed);
    return new Net(figure, parts.size(), lacking);
  }

  /** Every category that only nets speak of. */
  static List<String> lacking(List<Net> nets) {
    var all = new LinkedHashMap<String, String>();
    nets.forEach(net -> all.putAll(net.lacking));
    return List.copyOf(all.values());
  }

  /**
   * What stands for those categories: nets that share none with another figure stand for theirs,
   * which leaves the search fewer unknowns.
   */
  static List<String> cover(List<Net> nets) {
    var each = nets.stream().mapToInt(net -> net.lacking.size()).sum();
    return each == lacking(nets).size()
        ? nets.stream().flatMap(Net::itself).toList()
        : lacking(nets);
  }

  private Stream<String> itself() {
    return lacking.size() == parts ? Stream.of(figure.category()) : lacking.values().stream();
  }
}
