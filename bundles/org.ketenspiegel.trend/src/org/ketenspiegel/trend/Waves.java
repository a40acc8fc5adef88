// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.series.Change;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Point;
import org.ketenspiegel.model.Text;

/** The same figures as a table: a line for each course, a column for each wave. */
record Waves(Following following) {

  Table table(Text title, Text subtitle, List<Course> courses, Basis basis, Provenance provenance) {
    List<List<Cell>> cells = new ArrayList<>();
    List<Difference> differences = new ArrayList<>();
    for (Course course : courses) {
      cells.add(following.waves().stream().map(w -> cell(course, w.wave())).toList());
      course.changes().forEach(c -> differences.add(difference(course, c)));
    }
    return new Table(
        Optional.empty(),
        title,
        subtitle,
        Text.of("meting", "wave"),
        following.waves().stream().map(this::group).toList(),
        courses.stream().map(Waves::line).toList(),
        cells,
        differences,
        basis,
        provenance);
  }

  private static Cell cell(Course course, String wave) {
    return course.points().stream()
        .filter(p -> p.wave().equals(wave))
        .map(Point::cell)
        .findFirst()
        .orElse(new Cell.Empty());
  }

  private Group group(Fielded wave) {
    long n = wave.rows().count();
    return new Group(wave.wave(), following.moment(wave).name(), Optional.empty(), n, n, n);
  }

  private static Line line(Course course) {
    return new Line(
        course.key(),
        course.kind(),
        course.label(),
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.of(course.question()));
  }

  private static Difference difference(Course course, Change c) {
    return new Difference(
        course.key(),
        c.to(),
        c.from(),
        c.test().key(),
        c.estimate(),
        c.se(),
        c.interval(),
        c.statistic(),
        c.df(),
        c.p(),
        c.adjusted());
  }
}
