// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.views;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.part.ViewPart;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.trend.ui.trends.Trended;
import org.ketenspiegel.trend.ui.trends.Trended.Row;
import org.ketenspiegel.trend.ui.trends.Trends;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.look.Prose;
import org.ketenspiegel.ui.result.SortedTable;
import org.ketenspiegel.ui.study.OpenStudies.Registration;

/** Each change with its test, and what there is to read of the selected one. */
public final class ChangesView extends ViewPart {

  public static final String ID = "org.ketenspiegel.trend.ui.changes";

  private static final int PROSE = 88;

  /** The part of the height in which is read. */
  private static final double READ = 0.4;

  private Trends trends;
  private Looks looks;
  private Registration registration = () -> {};
  private SortedTable<Row> table;
  private Prose page;

  @Override
  public void createPartControl(Composite parent) {
    trends = getSite().getService(Trends.class);
    looks = getSite().getService(Looks.class);
    Composite both = Pen.own(new Composite(parent, SWT.NONE));
    GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 2).applyTo(both);
    looks.follow(both, look -> both.setBackground(Pen.colour(look.surface())));
    table = new SortedTable<>(both, looks, this::chosen);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
    page = new Prose(both);
    page.control().setMargins(8, 4, 8, 4);
    page.control().setLineSpacing(2);
    GridDataFactory.fillDefaults().grab(true, false).hint(100, PROSE).applyTo(page.control());
    GridData room = (GridData) page.control().getLayoutData();
    both.addListener(
        SWT.Resize,
        event -> {
          room.heightHint = Math.max(PROSE, (int) (both.getClientArea().height * READ));
          both.layout();
        });
    looks.follow(page.control(), look -> tell());
    registration = trends.listen(this::happened);
    fill();
  }

  private void chosen(Optional<Row> row) {
    row.ifPresentOrElse(trends::select, () -> trends.select(Optional.empty()));
  }

  private void happened(Trends.Change change) {
    switch (change) {
      case STUDY, RESULT -> fill();
      case SIGHT -> show();
      case STARTED -> tell();
      case REQUEST -> {}
    }
  }

  private void fill() {
    List<Row> rows = trends.trended().map(Trended::rows).orElse(List.of());
    List<Course> courses = rows.stream().map(Row::course).distinct().toList();
    table.fill(rows.isEmpty() ? List.of() : Columns.of(Names.language(trends), courses), rows);
    GridData room = (GridData) table.control().getLayoutData();
    room.exclude = rows.isEmpty();
    table.control().setVisible(!rows.isEmpty());
    table.control().getParent().layout(true, true);
    show();
  }

  private void show() {
    Optional<Row> selected = trends.selected();
    table.show(row -> selected.equals(Optional.of(row)));
    tell();
  }

  private void tell() {
    page.begin(looks.look());
    Optional<Trended> trended = trends.trended().filter(t -> t.series().isPresent());
    Telling telling = new Telling(page, Names.language(trends));
    if (trended.isEmpty()) {
      page.quiet(trends.isComputing() ? ViewMessages.computing : ViewMessages.no_change_yet);
    } else {
      trends
          .selected()
          .ifPresentOrElse(row -> telling.of(trended.get(), row), () -> telling.of(trended.get()));
    }
    page.end();
  }

  /** The table, for who wants to know what stands in it. */
  public Table table() {
    return table.control();
  }

  /** All that is told of what is selected. */
  public String told() {
    return page.control().getText();
  }

  @Override
  public void setFocus() {
    table.control().setFocus();
  }

  @Override
  public void dispose() {
    registration.close();
    super.dispose();
  }
}
