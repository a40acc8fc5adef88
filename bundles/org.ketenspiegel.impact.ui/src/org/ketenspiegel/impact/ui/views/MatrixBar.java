// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.chart.ChartKind;
import org.ketenspiegel.chart.Section;
import org.ketenspiegel.impact.Impact;
import org.ketenspiegel.impact.ui.matrices.Edits;
import org.ketenspiegel.impact.ui.matrices.Entry;
import org.ketenspiegel.impact.ui.matrices.Matrices;
import org.ketenspiegel.impact.ui.matrices.View;
import org.ketenspiegel.impact.ui.matrices.View.Breadth;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
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
  private boolean halo;
  private Section section = Section.WHOLE;
  private Optional<Button> withoutHalo = Optional.empty();

  MatrixBar(
      Composite parent, Matrices matrices, Looks looks, IServiceLocator services, Runnable redraw) {
    super(parent, SWT.NONE);
    this.matrices = matrices;
    this.looks = looks;
    this.services = services;
    this.redraw = redraw;
    looks.surface(this);
    RowLayoutFactory.swtDefaults().center(true).spacing(8).margins(0, 0).applyTo(this);
  }

  @Override
  public boolean ellipses() {
    return ellipses;
  }

  @Override
  public boolean clouds() {
    return clouds;
  }

  @Override
  public Section section() {
    return section;
  }

  @Override
  public void look(Section at) {
    if (!at.equals(section)) {
      section = at;
      redraw.run();
    }
  }

  @Override
  public Optional<Placement> seen(Entry entry) {
    Optional<Placement> placement = matrices.placement(entry);
    return halo && isHalo() ? placement.flatMap(Placement::haloCorrected) : placement;
  }

  private boolean isHalo() {
    return matrices.shown().stream()
        .flatMap(e -> matrices.placement(e).stream())
        .anyMatch(p -> p.evidence().cautions().contains(Impact.HALO));
  }

  /**
   * Offers what the study has. What was offered is forgotten before it is disposed: the focus of
   * what goes is handed to what is remembered.
   */
  void fill() {
    agencies = Optional.empty();
    lines = Optional.empty();
    withoutHalo = Optional.empty();
    section = Section.WHOLE;
    for (Control child : getChildren()) {
      child.dispose();
    }
    if (matrices.entries().isEmpty()) {
      if (Edits.canBegin(matrices)) {
        action(ViewMessages.begin, this::begin);
      }
      getParent().layout(true, true);
      return;
    }
    offerAgencies();
    offerAudiences();
    offerLines();
    toggle(ViewMessages.ellipses, ellipses, on -> ellipses = on);
    toggle(ViewMessages.replicates, clouds, on -> clouds = on);
    if (matrices.view().isSingle()) {
      toggle(
              ViewMessages.rules,
              matrices.view().breadth() == Breadth.RULES,
              on -> matrices.show(matrices.view().ruled()))
          .setToolTipText(ViewMessages.rules_hint);
    }
    withoutHalo = Optional.of(toggle(ViewMessages.without_halo, halo, on -> halo = on));
    if (Edits.isReportable(matrices)) {
      action(
          ViewMessages.to_report,
          () ->
              new Edits(matrices, ViewMessages.report_done)
                  .report(entry -> Headings.of(matrices, entry)));
    }
    action(ViewMessages.copy, () -> output().ifPresent(o -> o.copy(getDisplay())));
    action(
        ViewMessages.save,
        () ->
            output()
                .ifPresent(
                    o -> OutputFile.ask(o, getShell(), services.getService(ErrorDoor.class))));
    refresh();
    getParent().layout(true, true);
  }

  private void begin() {
    new Edits(matrices, ViewMessages.begin_done)
        .begin(
            (audience, agency) ->
                NLS.bind(
                    ViewMessages.begin_name,
                    Names.agency(matrices, agency),
                    Names.audience(matrices, audience)));
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
    segments.show(view.isSingle() ? ids.indexOf(view.agency().orElseThrow()) : ids.size());
    segments.whenChosen(
        i ->
            matrices.show(
                i == ids.size()
                    ? View.agencies(audience)
                    : new View(audience, Optional.of(ids.get(i)), single(view))));
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

  private static Breadth single(View view) {
    return view.isSingle() ? view.breadth() : Breadth.ONE;
  }

  private static View other(View view, String audience) {
    return view.isSingle()
        ? new View(audience, view.agency(), view.breadth())
        : View.agencies(audience);
  }

  private void offerLines() {
    Combo combo = new Combo(this, SWT.READ_ONLY);
    Arrays.stream(Lines.values())
        .forEach(rule -> combo.add(ViewMessages.lines + " " + rule.words()));
    combo.add(ViewMessages.lines + " " + ViewMessages.lines_moved);
    combo.add(ViewMessages.keep_lines);
    combo.select(0);
    combo.addListener(
        SWT.Selection,
        event -> {
          int index = combo.getSelectionIndex();
          if (index < Lines.values().length) {
            Lines.values()[index].apply(matrices);
            combo.select(index);
          } else if (index > Lines.values().length) {
            new Edits(matrices, ViewMessages.keep_lines_done).keepLines();
          }
        });
    lines = Optional.of(combo);
  }

  private static void offer(Optional<Button> button, boolean now) {
    button.ifPresent(
        b -> {
          if (((RowData) b.getLayoutData()).exclude == now) {
            ((RowData) b.getLayoutData()).exclude = !now;
            b.setVisible(now);
            b.getParent().getParent().layout(true, true);
          }
        });
  }

  /** Shows that lines were moved by hand, and what can be done about it. */
  void refresh() {
    offer(withoutHalo, isHalo());
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

  private Button toggle(String words, boolean now, Consumer<Boolean> set) {
    Button button = Pen.own(new Button(this, SWT.CHECK));
    looks.follow(
        button,
        look -> {
          button.setForeground(Pen.colour(look.ink()));
          button.setBackground(Pen.colour(look.surface()));
        });
    button.setText(words);
    button.setSelection(now);
    button.addListener(
        SWT.Selection,
        event -> {
          set.accept(button.getSelection());
          redraw.run();
        });
    button.setLayoutData(new RowData());
    return button;
  }

  private Button action(String words, Runnable what) {
    Button button = looks.button(new Button(this, SWT.PUSH));
    button.setText(words);
    button.addListener(SWT.Selection, event -> what.run());
    button.setLayoutData(new RowData());
    return button;
  }

  /** What is looked at as it leaves the window. */
  private Optional<Output> output() {
    List<AnalysisResult> parts =
        matrices.shown().stream()
            .map(this::seen)
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
