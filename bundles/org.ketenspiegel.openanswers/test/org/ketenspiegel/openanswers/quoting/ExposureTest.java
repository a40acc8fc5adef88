// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.quoting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.ScaleOutline;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Direction;
import org.ketenspiegel.model.study.Role;
import org.ketenspiegel.model.study.ShareBase;

class ExposureTest {

  private final Fielded fielded = fielded();

  private static Variable variable(String id) {
    var scale =
        new ScaleOutline(
            Direction.NONE, List.of(category(1), category(2)), List.of(), OptionalInt.empty());
    return new Variable(
        id,
        id,
        Optional.empty(),
        Optional.empty(),
        Variable.Kind.CHOICE,
        List.of(id),
        Text.same(id),
        Text.NONE,
        Role.BACKGROUND,
        ShareBase.SUBSTANTIVE,
        Optional.empty(),
        scale,
        Text.NONE);
  }

  private static CategoryOutline category(int code) {
    return new CategoryOutline(
        code,
        Text.same("value " + code),
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Thirty respondents; the last of them alone in what they tell. */
  private static Fielded fielded() {
    var sex = CodeColumn.builder("sex");
    var place = CodeColumn.builder("place");
    for (int row = 0; row < 30; row++) {
      sex.add(row < 15 ? 1 : 2);
      if (row == 3) {
        place.addEmpty(Missing.NOT_ANSWERED);
      } else {
        place.add(row < 29 ? 1 : 2);
      }
    }
    ResponseTable table = ResponseTable.of(sex.build(), place.build());
    return new Fielded(
        "w",
        Text.NONE,
        "people",
        List.of(variable("sex"), variable("place")),
        table,
        Design.none(),
        Map.of(),
        Rows.all(30),
        "");
  }

  private Exposure exposure(int row, String... shown) {
    return Exposure.of(fielded, row, List.of(shown), Optional.empty());
  }

  @Test
  void oneTraitOfManyHidesARespondent() {
    assertEquals(15, exposure(29, "sex").sharing());
    assertFalse(exposure(29, "sex").singlesOut(10));
  }

  @Test
  void twoTraitsTogetherMaySingleOneOut() {
    assertEquals(1, exposure(29, "sex", "place").sharing());
    assertTrue(exposure(29, "sex", "place").singlesOut(10));
    assertEquals(14, exposure(0, "sex", "place").sharing());
  }

  @Test
  void whatIsNotKnownIsNotTold() {
    Exposure exposure = exposure(3, "sex", "place");
    assertEquals(List.of("sex"), exposure.attributes().stream().map(a -> a.question()).toList());
    assertEquals(15, exposure.sharing());
  }

  @Test
  void wordsAloneSingleNobodyOut() {
    assertFalse(exposure(29).singlesOut(10));
    assertEquals(30, exposure(29).sharing());
  }
}
