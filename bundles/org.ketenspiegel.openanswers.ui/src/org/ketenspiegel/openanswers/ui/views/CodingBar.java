// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.views;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.openanswers.ui.coding.Desk;
import org.ketenspiegel.openanswers.ui.coding.Filter;
import org.ketenspiegel.openanswers.ui.coding.Session;
import org.ketenspiegel.openanswers.ui.coding.Sitting.Seat;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.look.Segments;

/** Which question, who codes, which answers, and how far it is. */
final class CodingBar extends Composite {

  private static final int[] SHARES = {10, 20, 30, 50, 100};

  private static final List<Filter.Kind> CODING =
      List.of(Filter.Kind.ALL, Filter.Kind.UNCODED, Filter.Kind.WITH_CODE);
  private static final List<Filter.Kind> AGREEING =
      List.of(Filter.Kind.ALL, Filter.Kind.DIFFERING, Filter.Kind.WITH_CODE);

  private final Combo question;
  private final Label progress;
  private final Button columns;
  private final Segments seats;
  private final Combo coder;
  private final Combo share;
  private final Segments filters;
  private final Segments disputes;
  private final Text search;
  private List<Variable> asked = List.of();
  private boolean filling;

  /** What a person asks for. */
  interface Wishes {
    void ask(String question);

    void sit(Seat seat);

    void name(String coder);

    void share(double share);

    void filter(Filter.Kind kind);

    void search(String words);

    void columns();

    /** Back to the answers. */
    void leave();
  }

  CodingBar(Composite parent, Looks looks, Wishes wishes) {
    super(parent, SWT.NONE);
    looks.surface(this);
    GridLayoutFactory.fillDefaults().margins(16, 8).spacing(0, 6).applyTo(this);
    Composite first = row(looks, 3);
    question = new Combo(first, SWT.READ_ONLY);
    question.setFont(new Pen(question).heading());
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(question);
    question.addListener(
        SWT.Selection,
        event -> {
          wishes.ask(asked.get(question.getSelectionIndex()).question());
          wishes.leave();
        });
    progress = Pen.own(new Label(first, SWT.RIGHT));
    looks.follow(progress, look -> progress.setForeground(Pen.colour(look.quiet())));
    GridDataFactory.swtDefaults().hint(170, SWT.DEFAULT).applyTo(progress);
    columns = looks.button(new Button(first, SWT.PUSH));
    columns.setText(ViewMessages.columns);
    columns.addListener(SWT.Selection, event -> wishes.columns());
    Composite second = row(looks, 6);
    seats =
        new Segments(
            second,
            List.of(ViewMessages.seat_first, ViewMessages.seat_second, ViewMessages.seat_agreement),
            looks);
    seats.whenChosen(i -> wishes.sit(Seat.values()[i]));
    coder = new Combo(second, SWT.DROP_DOWN);
    coder.setToolTipText(ViewMessages.coder);
    GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).applyTo(coder);
    coder.addListener(SWT.Modify, event -> named(wishes));
    coder.addListener(SWT.KeyDown, event -> back(event, wishes));
    share = new Combo(second, SWT.READ_ONLY);
    for (int each : SHARES) {
      share.add(each + "% " + ViewMessages.share);
    }
    share.addListener(
        SWT.Selection, event -> wishes.share(SHARES[share.getSelectionIndex()] / 100.0));
    GridDataFactory.swtDefaults().applyTo(share);
    filters =
        new Segments(
            second,
            List.of(ViewMessages.filter_all, ViewMessages.filter_uncoded, ViewMessages.filter_code),
            looks);
    filters.whenChosen(i -> wishes.filter(CODING.get(i)));
    GridDataFactory.swtDefaults().applyTo(filters);
    disputes =
        new Segments(
            second,
            List.of(
                ViewMessages.filter_all, ViewMessages.filter_differing, ViewMessages.filter_code),
            looks);
    disputes.whenChosen(i -> wishes.filter(AGREEING.get(i)));
    GridDataFactory.swtDefaults().applyTo(disputes);
    search = new Text(second, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    search.setMessage(ViewMessages.search);
    GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(search);
    search.addListener(SWT.Modify, event -> wishes.search(search.getText()));
    search.addListener(SWT.KeyDown, event -> back(event, wishes));
  }

  private Composite row(Looks looks, int columns) {
    Composite row = looks.surface(new Composite(this, SWT.NONE));
    GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 0).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    return row;
  }

  private void named(Wishes wishes) {
    if (!filling && !coder.getText().isBlank()) {
      wishes.name(coder.getText().strip());
    }
  }

  private void back(Event event, Wishes wishes) {
    switch (event.keyCode) {
      case SWT.CR, SWT.KEYPAD_CR, SWT.ARROW_DOWN -> {
        event.doit = false;
        wishes.leave();
      }
      case SWT.ESC -> {
        search.setText("");
        wishes.leave();
      }
      default -> {}
    }
  }

  void find() {
    search.setFocus();
    search.selectAll();
  }

  /** Shows how things stand. */
  void tell(Session session, Desk desk, Agreed agreed) {
    filling = true;
    asked = session.questions();
    String[] names = asked.stream().map(v -> name(v, desk)).toArray(String[]::new);
    if (!List.of(names).equals(List.of(question.getItems()))) {
      question.setItems(names);
    }
    question.select(
        asked.stream().map(Variable::question).toList().indexOf(desk.sheet().question()));
    Desk.Progress done = desk.progress();
    progress.setText(
        desk.sitting().seat() == Seat.AGREEMENT
            ? agreed.overall()
            : NLS.bind(ViewMessages.progress, done.coded(), done.all()));
    progress.setToolTipText(agreed.reason().isEmpty() ? null : agreed.reason());
    seats.show(desk.sitting().seat().ordinal());
    List<String> coders = desk.sheet().coders();
    if (!coders.equals(List.of(coder.getItems()))) {
      coder.setItems(coders.toArray(String[]::new));
    }
    if (!coder.getText().strip().equals(desk.sitting().coder())) {
      coder.setText(desk.sitting().coder());
    }
    for (int i = 0; i < SHARES.length; i++) {
      if (Math.round(desk.sitting().share() * 100) == SHARES[i]) {
        share.select(i);
      }
    }
    filters.show(CODING.indexOf(desk.filter().kind()));
    disputes.show(AGREEING.indexOf(desk.filter().kind()));
    present(coder, desk.sitting().seat() != Seat.AGREEMENT);
    present(filters, desk.sitting().seat() != Seat.AGREEMENT);
    present(disputes, desk.sitting().seat() == Seat.AGREEMENT);
    present(share, desk.sitting().seat() == Seat.SECOND);
    layout(true, true);
    filling = false;
  }

  private static String name(Variable variable, Desk desk) {
    String name = variable.name().in(desk.language());
    return name.isEmpty() ? variable.question() : name;
  }

  private static void present(Control control, boolean there) {
    control.setVisible(there);
    ((GridData) control.getLayoutData()).exclude = !there;
  }
}
