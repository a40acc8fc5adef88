// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ketenspiegel.chart.ChartKind;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.look.Segments;
import org.ketenspiegel.ui.work.ErrorDoor;

/**
 * A result in words, figures and a picture: what is shown, whom it is about, what can be done with
 * it, the tables, the chart. The result of any analysis can be shown.
 */
public final class ResultPage extends Composite {

  private static final int MARGIN = 16;

  private final Looks looks;
  private final ErrorDoor door;
  private final Pen pen;
  private final Label heading;
  private final Label base;
  private final Label notice;
  private final Composite bar;
  private final Composite kinds;
  private final ProgressLine line;
  private final Sheet sheet;
  private final Label cell;
  private Look look = Look.LIGHT;
  private Optional<Shown> shown = Optional.empty();
  private Optional<ChartKind> chosen = Optional.empty();
  private final Map<Button, BooleanSupplier> buttons = new LinkedHashMap<>();
  private List<ChartKind> offered = List.of();
  private Optional<Segments> segments = Optional.empty();
  private String question = "";
  private Account account = Account.FOLDED;

  /** Whether it is told how the figures came about. */
  private enum Account {
    FOLDED,
    UNFOLDED
  }

  public ResultPage(Composite parent, Looks looks, ErrorDoor door) {
    super(parent, SWT.NONE);
    this.looks = looks;
    this.door = door;
    this.pen = new Pen(this);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
    Composite top = looks.surface(new Composite(this, SWT.NONE));
    GridLayoutFactory.fillDefaults()
        .extendedMargins(MARGIN, MARGIN, 12, 8)
        .spacing(0, 2)
        .applyTo(top);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
    heading = words(top);
    heading.setFont(pen.title());
    base = words(top);
    notice = words(top);
    notice.setFont(pen.italic());
    Composite actions = looks.surface(new Composite(top, SWT.NONE));
    GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(actions);
    GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(actions);
    bar = looks.surface(new Composite(actions, SWT.NONE));
    RowLayout wrapping = new RowLayout();
    wrapping.marginLeft = wrapping.marginRight = wrapping.marginTop = wrapping.marginBottom = 0;
    wrapping.spacing = 8;
    bar.setLayout(wrapping);
    GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(bar);
    kinds = looks.surface(new Composite(actions, SWT.NONE));
    GridLayoutFactory.fillDefaults().applyTo(kinds);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(kinds);
    line = new ProgressLine(this, looks);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    sheet = new Sheet(this);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sheet);
    cell = words(this);
    ((GridData) cell.getLayoutData()).horizontalIndent = MARGIN;
    ((GridData) cell.getLayoutData()).verticalIndent = 8;
    tell("");
    sheet.whenSelected(this::tell);
    looks.follow(this, this::dress);
  }

  /** Says below the page what is known of the figure that is selected. */
  private void tell(String words) {
    say(cell, words);
    layout();
  }

  /** Selects the figure that a sentence has, and says what is known of it. */
  public void point(Reference number) {
    shown
        .flatMap(s -> Spot.of(s.result(), number))
        .ifPresent(s -> sheet.point(s.grid(), new GridBlock.Place(s.row(), s.column())));
  }

  /** What is said of the figure that is selected; empty when none is. */
  public String told() {
    return cell.getText();
  }

  private static Label words(Composite parent) {
    Label label = Pen.own(new Label(parent, SWT.WRAP));
    GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
    return label;
  }

  private void dress(Look now) {
    look = now;
    setBackground(Pen.colour(now.surface()));
    heading.setForeground(Pen.colour(now.ink()));
    base.setForeground(Pen.colour(now.quiet()));
    notice.setForeground(Pen.colour(now.quiet()));
    cell.setForeground(Pen.colour(now.ink()));
    fill();
  }

  /** Adds a button that does something with the result; it is dim while there is none. */
  public void action(String label, Runnable what) {
    action(label, () -> output().isPresent(), what);
  }

  /** Adds a button that is dim while its condition does not hold. */
  public void action(String label, BooleanSupplier possible, Runnable what) {
    Button button = looks.button(new Button(bar, SWT.PUSH));
    button.setText(label);
    button.setEnabled(possible.getAsBoolean());
    button.addListener(SWT.Selection, event -> what.run());
    buttons.put(button, possible);
  }

  /** Adds the button that unfolds how the figures came about, and folds it away again. */
  public void account(String label) {
    Button button = looks.button(new Button(bar, SWT.TOGGLE));
    button.setText(label);
    button.addListener(
        SWT.Selection,
        event -> {
          account = button.getSelection() ? Account.UNFOLDED : Account.FOLDED;
          fill();
        });
    buttons.put(button, () -> shown.map(s -> !s.account().isEmpty()).orElse(false));
  }

  /** Shows a result in place of what was there. */
  public void show(Shown now) {
    line.stop();
    shown = Optional.of(now);
    List<ChartKind> fitting = now.charts();
    if (chosen.isEmpty() || !fitting.contains(chosen.get())) {
      chosen = fitting.stream().findFirst();
    }
    offer(fitting);
    fill();
  }

  /** The kind of chart that is drawn wherever it fits. */
  public void prefer(ChartKind kind) {
    chosen = Optional.of(kind);
  }

  /** Says in a sentence what to select; there is no result. */
  public void ask(String sentence) {
    line.stop();
    shown = Optional.empty();
    question = sentence;
    offer(List.of());
    fill();
  }

  /** Dims what is shown until the next result is there; tells how far that is, from 0 to 1. */
  public void compute(DoubleSupplier howFar) {
    sheet.dim();
    line.start(howFar);
  }

  /** What is shown, with the kind of chart chosen for it; empty when there are no figures. */
  public Optional<Output> output() {
    return shown.filter(s -> !s.grids().isEmpty()).map(s -> new Output(s, chosen));
  }

  /** Only other kinds are drawn anew: who has just chosen one keeps the focus on it. */
  private void offer(List<ChartKind> fitting) {
    if (fitting.equals(offered)) {
      segments.ifPresent(s -> s.show(fitting.indexOf(chosen.orElseThrow())));
      return;
    }
    offered = fitting;
    segments.ifPresent(Segments::dispose);
    segments = Optional.empty();
    if (fitting.size() > 1) {
      List<String> names = fitting.stream().map(ResultMessages::name).toList();
      Segments kindsNow = new Segments(kinds, names, looks);
      segments = Optional.of(kindsNow);
      GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(kindsNow);
      kindsNow.show(fitting.indexOf(chosen.orElseThrow()));
      kindsNow.whenChosen(
          i -> {
            chosen = Optional.of(fitting.get(i));
            fill();
          });
    }
  }

  private void fill() {
    say(heading, shown.map(Shown::heading).orElse(""));
    say(base, shown.map(Shown::base).orElse(""));
    say(notice, shown.map(Shown::notice).orElse(""));
    buttons.forEach((button, possible) -> button.setEnabled(possible.getAsBoolean()));
    ((GridData) kinds.getLayoutData()).exclude = kinds.getChildren().length == 0;
    ((GridData) bar.getParent().getLayoutData()).exclude = shown.isEmpty();
    bar.getParent().setVisible(shown.isPresent());
    layout(true, true);
    sheet.show(blocks(), look);
  }

  private static void say(Label label, String words) {
    label.setText(words.replace("&", "&&"));
    label.setVisible(!words.isEmpty());
    ((GridData) label.getLayoutData()).exclude = words.isEmpty();
  }

  private List<Block> blocks() {
    if (shown.isEmpty()) {
      return List.of(new SentenceBlock(question, new Ink(pen, look, Map.of())));
    }
    Shown now = shown.get();
    Ink ink = new Ink(pen, look, now.agencies());
    List<Block> blocks = new ArrayList<>();
    if (!now.reason().isEmpty()) {
      blocks.add(new SentenceBlock(now.reason(), ink));
    }
    if (account == Account.UNFOLDED && !now.account().isEmpty()) {
      blocks.add(new SentenceBlock(now.account(), ink));
    }
    List<Grid> grids = now.grids();
    GridBlock.Titles titles = grids.size() > 1 ? GridBlock.Titles.SHOWN : GridBlock.Titles.LEFT_OUT;
    grids.forEach(grid -> blocks.add(new GridBlock(grid, ink, titles)));
    chosen.ifPresent(
        kind -> blocks.add(new PictureBlock(() -> now.draw(kind, ink.look()), ink, sheet, door)));
    return blocks;
  }

  @Override
  public boolean setFocus() {
    return sheet.setFocus();
  }
}
