// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.design.Design;

class ProvenanceTest {

  @Test
  void aTrendNamesTheAnswersAndWeightsOfAllItsWaves() {
    Waved waves =
        new Waved()
            .wave(
                2013,
                5,
                Design.none().weightedBy("w"),
                Waved.answers(1, 2, 3, 4),
                NumberColumn.of("w", 1, 2, 1, 2))
            .wave(
                2011,
                5,
                Design.none().weightedBy("gewicht"),
                Waved.answers(3, 4, 5, 5),
                NumberColumn.of("gewicht", 1, 2, 2, 2));
    Provenance from = waves.series().provenance();
    List<Fielded> fielded = waves.data().fieldings();
    assertEquals(
        fielded.reversed().stream()
            .map(f -> f.table().contentHash())
            .collect(Collectors.joining(" ")),
        from.data());
    assertEquals("gewicht w", from.weight());
  }
}
