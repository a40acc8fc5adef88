// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.findings.cell.Results;

class PermutedGroupsTest {

  private static final int STUDIES = 200;

  private static final List<Map<String, String>> OPTIONS =
      List.of(
          summary("asielzoekers", "oordeel", "segment", "mean"),
          summary("ketenpartners", "oordeel", "binnen,buiten", "mean"),
          summary("ketenpartners", "samen", "binnen,buiten", "top2"),
          summary("ketenpartners", "verwacht", "binnen,buiten", "top2"),
          summary("ketenpartners", "verwacht_eigen", "eigen-ind,eigen-coa,eigen-dtv", "mean"),
          summary("asielzoekers", "kennis_ind", "segment", "share"));

  private static Map<String, String> summary(
      String audience, String questions, String by, String statistics) {
    return Map.of(
        "audience",
        audience,
        "questions",
        questions,
        "by",
        by,
        "layout",
        statistics.equals("share") ? "detail" : "summary",
        "statistics",
        statistics);
  }

  /** A family is a line of a table: all pairs of its groups. */
  @Test
  void whereGroupsAreShuffledAtMostOneFamilyInTwentyHasASentenceAboutADifference() {
    StudyData study = Example.study().data();
    int families = 0;
    int claiming = 0;
    for (int seed = 0; seed < STUDIES; seed++) {
      StudyData shuffled = shuffled(study, new Random(seed));
      Runner runner = Example.runner();
      for (Map<String, String> options : OPTIONS) {
        Source source = new Source("any", runner.run(shuffled, "tabulation", options));
        families += families(source);
        Set<List<String>> lines = new HashSet<>();
        for (Finding finding :
            Example.found(Example.ours(), new Results(shuffled, runner), List.of(source))) {
          if (finding.claims().stream().anyMatch(Claim.Higher.class::isInstance)) {
            lines.add(
                List.of(finding.cells().getFirst().part(), finding.cells().getFirst().line()));
          }
        }
        claiming += lines.size();
      }
    }
    assertTrue(families >= 10 * STUDIES, "families: " + families);
    assertTrue(claiming <= families / 20, claiming + " of " + families + " families");
  }

  private static int families(Source source) {
    Set<List<String>> lines = new HashSet<>();
    for (Table table : source.tables()) {
      table.differences().stream()
          .map(Difference::line)
          .forEach(line -> lines.add(List.of(table.question().orElse(""), line)));
    }
    return lines.size();
  }

  /** The same people in groups of the same sizes that have nothing to do with their answers. */
  private static StudyData shuffled(StudyData study, Random random) {
    List<Fielded> fieldings = new ArrayList<>();
    for (Fielded fielded : study.fieldings()) {
      int size = fielded.table().rows();
      List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
      Collections.shuffle(order, random);
      Map<String, Rows> segments = new HashMap<>();
      fielded.segments().forEach((id, rows) -> segments.put(id, moved(rows, order, size)));
      fieldings.add(
          new Fielded(
              fielded.wave(),
              fielded.waveName(),
              fielded.audience(),
              fielded.variables(),
              fielded.table(),
              fielded.design(),
              segments,
              fielded.rows(),
              fielded.filter()));
    }
    return new StudyData(study.outline(), fieldings);
  }

  private static Rows moved(Rows rows, List<Integer> order, int size) {
    return Rows.where(size, row -> rows.contains(order.get(row)));
  }
}
