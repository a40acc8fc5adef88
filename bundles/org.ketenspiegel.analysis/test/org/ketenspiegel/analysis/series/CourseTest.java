// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.model.Text;

class CourseTest {

  @Test
  void whatAllCoursesAreCalledTellsThemNotApart() {
    assertEquals(
        Map.of("a", "Sponsors", "b", "Foreign nationals"),
        Course.names(
            List.of(
                course("a", "Telephone · Sponsors"), course("b", "Telephone · Foreign nationals")),
            "en"));
  }

  @Test
  void aCourseThatHasNothingOfItsOwnKeepsItsLabel() {
    assertEquals(
        Map.of("a", "Telephone", "b", "IND"),
        Course.names(List.of(course("a", "Telephone"), course("b", "Telephone · IND")), "en"));
    assertEquals(
        Map.of("a", "Telephone · IND"),
        Course.names(List.of(course("a", "Telephone · IND")), "en"));
  }

  private static Course course(String key, String label) {
    return new Course(
        key,
        Text.same(label),
        "telephone",
        Optional.empty(),
        Line.Kind.MEAN,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of());
  }
}
