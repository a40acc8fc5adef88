// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;
import org.ketenspiegel.chart.ChartKind;
import org.ketenspiegel.comparison.ui.mirrors.Mirrored;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors;
import org.ketenspiegel.comparison.ui.mirrors.Reporting;
import org.ketenspiegel.comparison.ui.mirrors.View;
import org.ketenspiegel.model.study.Chapter;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.look.Segments;
import org.ketenspiegel.ui.result.Output;
import org.ketenspiegel.ui.result.OutputFile;
import org.ketenspiegel.ui.result.Shown;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.Notice;

/** Whose mirror is looked at, and what can be done with it. */
final class MirrorBar extends Composite {

  private final Mirrors mirrors;
  private final Looks looks;
  private final IServiceLocator services;

  MirrorBar(Composite parent, Mirrors mirrors, Looks looks, IServiceLocator services) {
    super(parent, SWT.NONE);
    this.mirrors = mirrors;
    this.looks = looks;
    this.services = services;
    Pen.own(this);
    looks.follow(this, look -> setBackground(Pen.colour(look.surface())));
    RowLayoutFactory.swtDefaults().center(true).spacing(8).margins(0, 0).applyTo(this);
  }

  /** Offers what there is. */
  void fill() {
    for (Control child : getChildren()) {
      child.dispose();
    }
    mirrors.mirrored().filter(m -> !m.panes().isEmpty()).ifPresent(this::offer);
    if (mirrors.isComputing()) {
      action(ViewMessages.stop, mirrors::stop);
    } else if (mirrors.data().isPresent() && !mirrors.isCurrent()) {
      action(ViewMessages.again, mirrors::compute);
    }
    getParent().layout(true, true);
  }

  private void offer(Mirrored mirrored) {
    List<View> views =
        Stream.concat(
                mirrored.agencies().stream().map(View::of),
                mirrored.claims().map(c -> View.claims()).stream())
            .toList();
    if (views.size() > 1) {
      Segments segments = new Segments(this, views.stream().map(this::name).toList(), looks);
      segments.show(views.indexOf(mirrors.view().by("")));
      segments.whenChosen(i -> mirrors.show(views.get(i).by(mirrors.view().audience())));
    }
    offerAudiences(mirrored);
    Reporting.chapter(mirrors)
        .ifPresent(chapter -> action(ViewMessages.to_report, () -> report(chapter)));
    action(ViewMessages.copy, this::copy);
    action(
        ViewMessages.save,
        () ->
            output()
                .ifPresent(
                    o -> OutputFile.ask(o, getShell(), services.getService(ErrorDoor.class))));
  }

  /** Where more than one audience experiences what others expect. */
  private void offerAudiences(Mirrored mirrored) {
    List<String> ids = mirrored.experiencing();
    if (ids.size() < 2 || mirrors.view().sheet() == View.Sheet.CLAIMS) {
      return;
    }
    List<String> whose = Stream.concat(Stream.of(""), ids.stream()).toList();
    Segments segments =
        new Segments(this, whose.stream().map(id -> Names.audience(mirrors, id)).toList(), looks);
    segments.show(whose.indexOf(mirrors.view().audience()));
    segments.whenChosen(i -> mirrors.show(mirrors.view().by(whose.get(i))));
  }

  private void report(Chapter chapter) {
    Reporting.add(mirrors, chapter, ViewMessages.report_done, Headings.of(mirrors));
    Notice notice = Notice.in(getShell());
    String name = mirrors.study().map(open -> open.name(chapter)).orElse("");
    notice.show(NLS.bind(ViewMessages.report_added, name), List.of());
    notice.leaveSoon();
  }

  private String name(View view) {
    return view.sheet() == View.Sheet.CLAIMS
        ? ViewMessages.claims
        : Names.agency(mirrors, view.agency());
  }

  private void action(String words, Runnable what) {
    Button button = looks.button(new Button(this, SWT.PUSH));
    button.setText(words);
    button.addListener(SWT.Selection, event -> what.run());
  }

  /** Text, HTML and picture at once. */
  void copy() {
    output().ifPresent(o -> o.copy(getDisplay()));
  }

  /** What is looked at as it leaves the window. */
  private Optional<Output> output() {
    return Seen.of(mirrors)
        .map(
            result -> {
              Shown shown =
                  new Shown(
                      result,
                      Headings.of(mirrors),
                      Names.language(mirrors),
                      mirrors.data().orElseThrow().outline());
              return new Output(
                  shown,
                  ChartKind.fitting(result).stream()
                      .filter(k -> k == ChartKind.DUMBBELLS)
                      .findFirst());
            });
  }
}
