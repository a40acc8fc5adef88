// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.views;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;
import org.ketenspiegel.chart.ChartKind;
import org.ketenspiegel.trend.Trend;
import org.ketenspiegel.trend.ui.trends.Trended;
import org.ketenspiegel.trend.ui.trends.Trends;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Segments;
import org.ketenspiegel.ui.result.Output;
import org.ketenspiegel.ui.result.OutputFile;
import org.ketenspiegel.ui.result.Shown;
import org.ketenspiegel.ui.study.Kept;
import org.ketenspiegel.ui.study.OpenStudy;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.Notice;
import org.ketenspiegel.ui.work.ReportMenu;

/** Which agency is looked at, and what can be done with its trend. */
final class TrendBar extends Composite {

  private final Trends trends;
  private final Looks looks;
  private final IServiceLocator services;

  TrendBar(Composite parent, Trends trends, Looks looks, IServiceLocator services) {
    super(parent, SWT.NONE);
    this.trends = trends;
    this.looks = looks;
    this.services = services;
    looks.surface(this);
    RowLayoutFactory.swtDefaults().center(true).spacing(8).margins(0, 0).applyTo(this);
  }

  /** Offers what there is. */
  void fill() {
    for (Control child : getChildren()) {
      child.dispose();
    }
    if (series().isPresent()) {
      offerAgencies();
      action(ViewMessages.to_report, this::report);
      action(ViewMessages.copy, this::copy);
      action(ViewMessages.save, this::save);
      action(ViewMessages.keep, this::keep);
    }
    if (trends.isComputing()) {
      action(ViewMessages.stop, trends::stop);
    } else if (trends.data().isPresent() && !trends.isCurrent()) {
      action(ViewMessages.again, trends::compute);
    }
    getParent().layout(true, true);
  }

  private Optional<Trended> series() {
    return trends.trended().filter(t -> t.series().isPresent());
  }

  private void offerAgencies() {
    List<String> ids =
        Stream.concat(
                Stream.of(""),
                trends.chosen().stream().flatMap(s -> s.agencies().stream()).distinct())
            .toList();
    if (ids.size() > 2) {
      List<String> names = ids.stream().map(id -> Names.agency(trends, id)).toList();
      Segments segments = new Segments(this, names, looks);
      segments.show(ids.indexOf(trends.agency()));
      segments.whenChosen(i -> trends.agency(ids.get(i)));
    }
  }

  private void action(String words, Runnable what) {
    Button button = looks.button(new Button(this, SWT.PUSH));
    button.setText(words);
    button.addListener(SWT.Selection, event -> what.run());
  }

  private Optional<Kept> kept() {
    Optional<OpenStudy> study = trends.study();
    return series().flatMap(t -> study.map(open -> new Kept(open, Trend.ID, t.options(), name(t))));
  }

  private String name(Trended trended) {
    return trended.series().map(s -> Names.words(trends, s.title())).orElse("");
  }

  private void report() {
    kept()
        .ifPresent(
            kept ->
                new ReportMenu(kept.open(), getShell())
                    .open(
                        chapter ->
                            kept.report(
                                ViewMessages.report_done, Optional.of(ChartKind.TREND), chapter)));
  }

  private void keep() {
    kept()
        .ifPresent(
            kept -> {
              kept.keep(ViewMessages.keep_done);
              Notice notice = Notice.in(getShell());
              notice.show(ViewMessages.kept, List.of());
              notice.leaveSoon();
            });
  }

  private void save() {
    output().ifPresent(o -> OutputFile.ask(o, getShell(), services.getService(ErrorDoor.class)));
  }

  /** Text, HTML and picture at once. */
  void copy() {
    output().ifPresent(o -> o.copy(getDisplay()));
  }

  /** What is looked at as it leaves the window. */
  private Optional<Output> output() {
    return series()
        .map(
            t ->
                new Output(
                    new Shown(
                        t.result(),
                        Headings.of(trends),
                        Names.language(trends),
                        t.data().outline()),
                    ChartKind.fitting(t.result()).stream()
                        .filter(k -> k == ChartKind.TREND)
                        .findFirst()));
  }
}
