// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.chart.ChartKind;
import org.ketenspiegel.impact.ui.matrices.Entry;
import org.ketenspiegel.impact.ui.matrices.Matrices;
import org.ketenspiegel.impact.ui.matrices.View;
import org.ketenspiegel.impact.ui.matrices.View.Breadth;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Segments;
import org.ketenspiegel.ui.result.Output;
import org.ketenspiegel.ui.result.OutputFile;
import org.ketenspiegel.ui.result.Shown;
import org.ketenspiegel.ui.work.ErrorDoor;

/** What is looked at, where the lines stand, and what can be done with the picture. */
final class MatrixBar extends Composite implements MatrixCanvas.Extras {

  private final Matrices matrices;
  private final Looks looks;
  private final IServiceLocator services;
  private final Runnable redraw;
  private Optional<Segments> agencies = Optional.empty();
  private Optional<Combo> lines = Optional.empty();
  private boolean ellipses;
  private boolean clouds;

  MatrixBar(
      Composite parent, Matrices matrices, Looks looks, IServiceLocator services, Runnable redraw) {
    super(parent, SWT.NONE);
    this.matrices = matrices;
    this.looks = looks;
    this.services = services;
    this.redraw = redraw;
    RowLayoutFactory.swtDefaults().center(true).spacing(12).margins(0, 0).applyTo(this);
  }

  @Override
  public boolean ellipses() {
    return ellipses;
  }

  @Override
  public boolean clouds() {
    return clouds;
  }

  /** Offers what the study has. */
  void fill() {
    for (Control child : getChildren()) {
      child.dispose();
    }
    agencies = Optional.empty();
    lines = Optional.empty();
    if (matrices.entries().isEmpty()) {
      return;
    }
    offerAgencies();
    offerAudiences();
    offerLines();
    toggle(ViewMessages.ellipses, ellipses, on -> ellipses = on);
    toggle(ViewMessages.replicates, clouds, on -> clouds = on);
    action(ViewMessages.copy, () -> output().ifPresent(o -> o.copy(getDisplay())));
    action(
        ViewMessages.save,
        () ->
            output()
                .ifPresent(
                    o -> OutputFile.ask(o, getShell(), services.getService(ErrorDoor.class))));
    getParent().layout(true, true);
  }

  private void offerAgencies() {
    View view = matrices.view();
    String audience = matrices.shown().getFirst().audience();
    List<String> ids = Names.agencies(matrices, audience);
    Segments segments =
        new Segments(
            this,
            Stream.concat(
                    ids.stream().map(id -> Names.agency(matrices, id)), Stream.of(ViewMessages.all))
                .toList(),
            looks);
    segments.show(
        view.breadth() == Breadth.ONE ? ids.indexOf(view.agency().orElseThrow()) : ids.size());
    segments.whenChosen(
        i ->
            matrices.show(
                i == ids.size()
                    ? View.agencies(audience)
                    : new View(audience, Optional.of(ids.get(i)), Breadth.ONE)));
    agencies = Optional.of(segments);
  }

  private void offerAudiences() {
    View view = matrices.view();
    List<String> ids = Names.audiences(matrices);
    if (ids.size() < 2) {
      return;
    }
    Segments segments =
        new Segments(
            this,
            Stream.concat(
                    ids.stream().map(id -> Names.audience(matrices, id)),
                    Stream.of(ViewMessages.both))
                .toList(),
            looks);
    segments.show(view.breadth() == Breadth.EVERYTHING ? ids.size() : ids.indexOf(view.audience()));
    segments.whenChosen(
        i -> matrices.show(i == ids.size() ? View.everything() : other(view, ids.get(i))));
  }

  private static View other(View view, String audience) {
    return view.breadth() == Breadth.ONE
        ? new View(audience, view.agency(), Breadth.ONE)
        : View.agencies(audience);
  }

  private void offerLines() {
    Combo combo = new Combo(this, SWT.READ_ONLY);
    Arrays.stream(Lines.values())
        .forEach(rule -> combo.add(ViewMessages.lines + " " + rule.words()));
    combo.add(ViewMessages.lines + " " + ViewMessages.lines_moved);
    combo.select(0);
    combo.addListener(
        SWT.Selection,
        event -> {
          int index = combo.getSelectionIndex();
          if (index < Lines.values().length) {
            Lines.values()[index].apply(matrices);
            combo.select(index);
          }
        });
    lines = Optional.of(combo);
  }

  /** Shows that lines were moved by hand. */
  void refresh() {
    lines.ifPresent(
        combo -> {
          boolean hand =
              matrices.shown().stream()
                  .flatMap(e -> matrices.placement(e).stream())
                  .anyMatch(p -> Lines.byHand(p.x().cut()) || Lines.byHand(p.y().cut()));
          int moved = Lines.values().length;
          if (hand) {
            combo.select(moved);
          } else if (combo.getSelectionIndex() == moved || !matrices.isMoved()) {
            combo.select(0);
          }
        });
  }

  private void toggle(String words, boolean now, Consumer<Boolean> set) {
    Button button = new Button(this, SWT.CHECK);
    button.setText(words);
    button.setSelection(now);
    button.addListener(
        SWT.Selection,
        event -> {
          set.accept(button.getSelection());
          redraw.run();
        });
  }

  private void action(String words, Runnable what) {
    Button button = new Button(this, SWT.PUSH);
    button.setText(words);
    button.addListener(SWT.Selection, event -> what.run());
  }

  /** What is looked at as it leaves the window. */
  private Optional<Output> output() {
    List<AnalysisResult> parts =
        matrices.shown().stream()
            .map((Entry e) -> matrices.placement(e))
            .flatMap(Optional::stream)
            .map(AnalysisResult.class::cast)
            .toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    AnalysisResult all =
        parts.size() == 1
            ? parts.getFirst()
            : new org.ketenspiegel.analysis.result.Composite("impact", parts);
    Shown shown =
        new Shown(
            all,
            Headings.of(matrices),
            matrices.study().orElseThrow().language(),
            matrices.data().orElseThrow().outline());
    return Optional.of(new Output(shown, Optional.of(ChartKind.MATRIX)));
  }

  @Override
  public boolean setFocus() {
    return agencies.map(Segments::setFocus).orElse(false);
  }
}
