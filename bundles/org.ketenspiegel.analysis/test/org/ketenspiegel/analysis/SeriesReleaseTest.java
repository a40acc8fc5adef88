// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Course.Members;
import org.ketenspiegel.analysis.series.Course.Unit;
import org.ketenspiegel.analysis.series.Link;
import org.ketenspiegel.analysis.series.Point;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Interval;

class SeriesReleaseTest {

  private static final int SMALL = 10;
  private static final Provenance SOURCE = Provenance.of(List.of());

  private static Cell cell(int n) {
    return new Cell.Estimate(n, n, n, n, 3, 0.1, new Interval(2.8, 3.2), Cell.Quality.FIRM);
  }

  /** One group through the waves, by how many answered in each. */
  private static Course course(String members, int... n) {
    List<Point> points =
        IntStream.range(0, n.length)
            .mapToObj(w -> new Point("w" + w, Text.NONE, 2010 + w, cell(n[w]), Link.UNCHANGED))
            .toList();
    return new Course(
        "mark/" + members,
        Text.same(members),
        "mark",
        Optional.empty(),
        Line.Kind.MEAN,
        points,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.of(new Members(members, Text.same(members))),
        Unit.OWN);
  }

  /** A letter for each wave: shown, small, or kept back for another. */
  private static List<String> released(Course... courses) {
    Series series =
        new Series(
            Text.NONE,
            Text.NONE,
            List.of(courses),
            List.of(),
            new Basis(Text.NONE, Text.NONE, Text.NONE),
            SOURCE);
    return new SeriesRelease(SeriesReleaseTest::withoutSmall)
        .of(series, SOURCE).courses().stream().map(SeriesReleaseTest::letters).toList();
  }

  private static Cell withoutSmall(Cell cell) {
    return cell instanceof Cell.Estimate e && e.n() < SMALL ? new Cell.Suppressed(SMALL) : cell;
  }

  private static String letters(Course course) {
    StringBuilder letters = new StringBuilder();
    for (Point point : course.points()) {
      letters.append(
          switch (point.cell()) {
            case Cell.Suppressed kept -> kept.reason() == Cell.Reason.SMALL_BASE ? "s" : "o";
            default -> "-";
          });
    }
    return letters.toString();
  }

  @Test
  void theSmallestOtherGroupGoesWithTheOnlyOneThatIsKeptBack() {
    assertEquals(
        List.of("-s", "--", "-o"),
        released(course("a", 30, 5), course("b", 40, 60), course("c", 20, 50)));
  }

  @Test
  void twoThatAreKeptBackCoverOneAnother() {
    assertEquals(List.of("s", "s", "-"), released(course("a", 5), course("b", 6), course("c", 50)));
  }

  @Test
  void withNobodyKeptBackAllIsShown() {
    assertEquals(List.of("--", "--"), released(course("a", 30, 31), course("b", 40, 41)));
  }
}
