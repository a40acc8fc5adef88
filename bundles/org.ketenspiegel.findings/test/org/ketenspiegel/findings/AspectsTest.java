// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.findings.cell.Results;
import org.ketenspiegel.findings.rule.Aspects;

/** Which aspects of an agency the same respondents judge best and worst. */
class AspectsTest {

  private static final StudyData DATA = Example.study().data();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // means 4.2, 3.9, 2.9 and 2.8; between the last two no difference is shown
        "respect,vriendelijk,inleven,meedenken | Van de vergeleken onderdelen van de IND beoordelen"
            + " asielzoekers ‘respectvol behandeld’ het best (4,2); niet elk verschil is groot"
            + " genoeg om van belang te zijn.",
        "respect,inleven,meedenken | Van de vergeleken onderdelen van de IND beoordelen"
            + " asielzoekers ‘respectvol behandeld’ het best (4,2).",
        "respect,volledig,inleven | Van de vergeleken onderdelen van de IND beoordelen asielzoekers"
            + " ‘respectvol behandeld’ het best (4,2) en ‘inleven’ het slechtst (2,9).",
        "inleven,meedenken,doorverwijzen | ''",
        "respect,inleven | ''",
      })
  void onlyOneThatAPairedTestPutsAtTheEndIsCalledSo(String aspects, String said) {
    Results results = Example.results(DATA);
    String paired =
        String.join(
            ",", List.of(aspects.split(",")).stream().map(a -> "aspect." + a + "@ind").toList());
    Map<String, String> options = Map.of("audience", "asielzoekers", "paired", paired);
    Source source = new Source("c", Example.runner().run(DATA, "comparison", options));
    List<Finding> found =
        Example.found(
            Example.rules(
                d -> {
                  throw new AssertionError(d.sentence());
                },
                Aspects::new),
            results,
            List.of(source));
    assertEquals(said, found.isEmpty() ? "" : found.getFirst().text("nl", results));
    found.forEach(f -> NumbersInText.areThoseOfTheirCells(f, results, "nl"));
    found.forEach(f -> NumbersInText.areThoseOfTheirCells(f, results, "en"));
  }
}
