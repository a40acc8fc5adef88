// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.DataException;
import org.ketenspiegel.data.DataException.Kind;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.TextColumn;

class GroupingTest {

  private static List<Integer> groups(Grouping grouping) {
    return IntStream.range(0, grouping.rows()).map(grouping::group).boxed().toList();
  }

  private static List<String> labels(Grouping grouping) {
    return grouping.groups().stream().map(Group::label).toList();
  }

  @Test
  void missingAnswersAreInNoGroup() {
    var column =
        CodeColumn.builder("outcome")
            .add(2)
            .add(9)
            .add(1)
            .addEmpty(Missing.NOT_ANSWERED)
            .labels(Map.of(1, "rejected", 2, "granted"))
            .missing(Map.of(9, Missing.DONT_KNOW))
            .build();
    assertEquals(List.of(1, -1, 0, -1), groups(Grouping.by(column)));
    assertEquals(List.of("rejected", "granted"), labels(Grouping.by(column)));
    assertEquals(1, Grouping.by(column).rowsOf(0).count());
  }

  @Test
  void wordsGroupAlphabetically() {
    var grouping = Grouping.by(TextColumn.of("region", "south", "", "north", "south"));
    assertEquals(List.of(1, -1, 0, 1), groups(grouping));
    assertEquals(List.of("north", "south"), labels(grouping));
  }

  @Test
  void nestedGroupsCarryThePathOfLabels() {
    var outer = Grouping.by(TextColumn.of("a", "x", "x", "y", ""));
    var inner = Grouping.by(CodeColumn.of("b", 1, 2, 1, 1));
    var nested = Grouping.nested(outer, inner);
    assertEquals(List.of("x / 1", "x / 2", "y / 1"), labels(nested));
    assertEquals(List.of(0, 1, 2, -1), groups(nested));
  }

  @Test
  void overlappingSelectionsAreRefusedByName() {
    var selections = new LinkedHashMap<Group, Rows>();
    selections.put(Group.of("in", "inside"), Rows.where(4, row -> row < 2));
    selections.put(Group.of("out", "outside"), Rows.where(4, row -> row > 2));
    assertEquals(List.of(0, 0, -1, 1), groups(Grouping.of(selections)));
    selections.put(Group.of("all", "all"), Rows.all(4));
    var error = assertThrows(DataException.class, () -> Grouping.of(selections));
    assertEquals(Kind.OVERLAPPING_GROUPS, error.kind());
  }

  @Test
  void rowsOfEveryGroupFoundTogetherAreThoseOfEachAlone() {
    var column = CodeColumn.of("g", 3, 1, 9, 3, 2, 1).withMissing(Map.of(9, Missing.DONT_KNOW));
    var grouping = Grouping.by(column);
    var divided = grouping.divided();
    assertEquals(3, divided.size());
    for (int group = 0; group < 3; group++) {
      assertEquals(grouping.rowsOf(group), divided.get(group));
    }
    assertEquals(5, divided.stream().mapToInt(Rows::count).sum());
  }
}
