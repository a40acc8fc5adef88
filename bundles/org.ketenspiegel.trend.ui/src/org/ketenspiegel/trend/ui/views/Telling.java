// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.views;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Decomposition;
import org.ketenspiegel.analysis.series.Link;
import org.ketenspiegel.analysis.series.Slope;
import org.ketenspiegel.analysis.words.Numbers;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.trend.ui.trends.Trended;
import org.ketenspiegel.trend.ui.trends.Trended.Row;
import org.ketenspiegel.ui.look.Prose;

/** What there is to read of a change beside its row. */
record Telling(Prose page, String language) {

  private Cells cells() {
    return new Cells(language);
  }

  /** All of one change. */
  void of(Trended trended, Row row) {
    page.text(cells().label(row) + ", " + cells().waves(row) + "\n");
    List<String> sentences = trended.sentences(row, language);
    if (sentences.isEmpty()) {
      page.text(capital(cells().sentence(row)) + ".\n");
    } else {
      sentences.forEach(s -> page.text(s + "\n"));
    }
    page.quiet(
        NLS.bind(
                ViewMessages.told_test,
                new Object[] {
                  row.change().test().words().in(language),
                  statistic(row),
                  cells().p(row.change().p()),
                  cells().p(row.change().adjusted())
                })
            + "\n");
    Cells.link(row).ifPresent(this::link);
    row.course().decompositions().stream()
        .filter(d -> d.from().equals(row.change().from()) && d.to().equals(row.change().to()))
        .forEach(d -> parts(row.course().kind(), d));
    line(row.course());
  }

  private String statistic(Row row) {
    Numbers numbers = new Numbers(language);
    double df = row.change().df();
    String value = numbers.decimal(row.change().statistic(), 2);
    return Double.isFinite(df) ? "t(" + numbers.decimal(df, 1) + ") = " + value : "z = " + value;
  }

  private void link(Link link) {
    if (!link.reasons().isEmpty()) {
      String reasons = String.join(", ", link.reasons().stream().map(this::words).toList());
      page.quiet(NLS.bind(ViewMessages.told_differs, reasons) + "\n");
    }
  }

  private String words(Text text) {
    return text.in(language);
  }

  private void parts(Line.Kind kind, Decomposition parts) {
    page.text(
        NLS.bind(
                ViewMessages.told_parts,
                new Object[] {
                  words(parts.by()), part(kind, parts.within()), part(kind, parts.composition())
                })
            + "\n");
  }

  private String part(Line.Kind kind, Decomposition.Part part) {
    return cells().signed(kind, part.estimate())
        + " ("
        + cells().interval(kind, part.interval())
        + ")";
  }

  private void line(Course course) {
    course.linear().ifPresent(slope -> page.text(slope(course, slope) + "\n"));
  }

  private String slope(Course course, Slope slope) {
    return NLS.bind(
        ViewMessages.told_linear,
        new Object[] {
          Names.wave(course, slope.from(), language)
              + "–"
              + Names.wave(course, slope.to(), language),
          cells().signed(course.kind(), slope.perYear()),
          cells().interval(course.kind(), slope.interval()),
          cells().p(slope.p())
        });
  }

  /** While no change is selected: what to know of all of them. */
  void of(Trended trended) {
    page.quiet(
        trended.rows().isEmpty() ? ViewMessages.no_change + "\n" : ViewMessages.select + "\n");
    trended
        .series()
        .ifPresent(
            s -> {
              page.quiet(capital(words(s.basis().test())) + ".\n");
              s.cautions().forEach(c -> page.text("– " + words(c) + "\n"));
            });
  }

  private static String capital(String words) {
    return words.isEmpty() ? words : words.substring(0, 1).toUpperCase() + words.substring(1);
  }
}
