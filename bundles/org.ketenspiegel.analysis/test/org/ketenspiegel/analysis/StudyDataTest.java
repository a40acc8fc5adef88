// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.model.Text;

class StudyDataTest {

  private static final Rows ALL = Rows.all(3);
  private static final Rows FIRST = Rows.where(3, row -> row == 0);

  private static String hash(Design design, Rows segment, Rows rows) {
    ResponseTable table = ResponseTable.of(List.of(CodeColumn.of("mark", 1, 2, 3)));
    return new StudyData(
            new StudyOutline(
                "study", Text.NONE, Text.NONE, List.of(), List.of(), List.of(), List.of()),
            List.of(
                new Fielded(
                    "2017",
                    Text.same("2017"),
                    "people",
                    List.of(),
                    table,
                    design,
                    Map.of("some", segment),
                    rows,
                    "")))
        .hash();
  }

  @Test
  void theSameReadAgainIsTheSame() {
    assertEquals(
        hash(Design.none(), FIRST, ALL), hash(Design.none(), Rows.where(3, r -> r < 1), ALL));
  }

  @Test
  void whoIsInAGroupAndHowTheyWereDrawnMakesADifference() {
    String before = hash(Design.none(), FIRST, ALL);
    assertNotEquals(before, hash(Design.none().weightedBy("mark"), FIRST, ALL));
    assertNotEquals(before, hash(Design.none(), ALL, ALL));
    assertNotEquals(before, hash(Design.none(), FIRST, FIRST));
  }
}
