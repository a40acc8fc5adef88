// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.views;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.model.study.AnswerCode;
import org.ketenspiegel.openanswers.Answer;
import org.ketenspiegel.openanswers.ui.coding.Acts;
import org.ketenspiegel.openanswers.ui.coding.Attribute;
import org.ketenspiegel.openanswers.ui.coding.Desk;
import org.ketenspiegel.openanswers.ui.coding.Filter;
import org.ketenspiegel.openanswers.ui.coding.Session;
import org.ketenspiegel.openanswers.ui.coding.Sitting;
import org.ketenspiegel.openanswers.ui.coding.Sitting.Seat;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.Notice;
import org.ketenspiegel.ui.work.Problem;

/** What a person does in the view, carried out. */
final class CodingHands implements CodingBar.Wishes, FrameList.Wishes {

  private final CodingView view;
  private final Session session;
  private final Remembered remembered;
  private final Deque<Given> later = new ArrayDeque<>();

  /** A code whose key was pressed at an answer. */
  private record Given(Desk.Place place, String code) {}

  /** Something done to the study or its files. */
  private interface Act {
    void on(Acts acts, Desk desk) throws ImportException, StudyFileException;
  }

  CodingHands(CodingView view, Session session, Remembered remembered) {
    this.view = view;
    this.session = session;
    this.remembered = remembered;
  }

  private void act(Act act) {
    if (session.desk().isEmpty() || session.acts().isEmpty()) {
      return;
    }
    try {
      act.on(session.acts().get(), session.desk().get());
    } catch (ImportException e) {
      trouble(e.finding().sentence().in(session.language()));
    } catch (StudyFileException e) {
      trouble(e.getLocalizedMessage());
    }
  }

  private void trouble(String where) {
    view.getSite()
        .getService(ErrorDoor.class)
        .show(new Problem(ViewMessages.trouble_what, where, ViewMessages.trouble_advice));
  }

  private void say(String words) {
    Notice notice = Notice.in(view.getSite().getShell());
    notice.show(words, List.of());
    notice.leaveSoon();
  }

  private boolean codes() {
    return session.sitting().seat() != Seat.AGREEMENT;
  }

  @Override
  public void toggle(AnswerCode code) {
    Optional<Answer> answer = view.answer();
    if (answer.isPresent() && codes()) {
      view.frame().choose(code);
      later.add(new Given(Desk.Place.of(answer.get()), code.getId()));
      giveWhatWaits();
    }
  }

  /** Gives the codes whose keys were pressed; respondents are told apart once there is a frame. */
  void giveWhatWaits() {
    while (!later.isEmpty()
        && session.desk().filter(d -> d.sheet().frame().isPresent()).isPresent()) {
      Given next = later.removeFirst();
      act(
          (acts, desk) -> {
            Optional<Answer> answer = desk.at(next.place());
            if (answer.isPresent()) {
              acts.toggle(desk, answer.get(), next.code());
            }
          });
    }
  }

  /** The codes of an answer that changed hold for its new words as well. */
  void confirm() {
    view.answer().ifPresent(answer -> act((acts, desk) -> acts.confirm(desk, answer)));
  }

  @Override
  public void make(String name) {
    act(
        (acts, desk) -> {
          boolean framed = desk.sheet().frame().isPresent();
          acts.make(desk, framed && codes() ? view.answer() : Optional.empty(), name);
        });
  }

  @Override
  public void rename(AnswerCode code, String name) {
    act(
        (acts, desk) -> {
          if (acts.rename(code, name) == Acts.Outcome.NAME_TAKEN) {
            say(ViewMessages.name_taken);
          }
        });
  }

  @Override
  public void merge(AnswerCode from, AnswerCode into) {
    act((acts, desk) -> acts.merge(from, into));
  }

  @Override
  public void remove(AnswerCode code) {
    act((acts, desk) -> acts.remove(code));
  }

  /** Shows the answers with a code. */
  void only(AnswerCode code) {
    session.show(session.filter().of(Filter.Kind.WITH_CODE).with(code.getId()));
  }

  @Override
  public void chose(AnswerCode code) {
    if (session.filter().kind() == Filter.Kind.WITH_CODE) {
      only(code);
    }
  }

  /** On to the next answer that is not coded. */
  void next() {
    session
        .desk()
        .ifPresent(
            desk -> {
              int row = desk.nextUncoded(view.grid().cursor().row());
              if (row >= 0) {
                view.grid().go(row, 0);
              } else {
                say(ViewMessages.all_coded);
              }
            });
  }

  @Override
  public void ask(String question) {
    session.ask(question);
  }

  @Override
  public void sit(Seat seat) {
    // what is uncoded, or disputed, is asked in one seat only
    if (session.filter().kind() != Filter.Kind.WITH_CODE) {
      session.show(session.filter().of(Filter.Kind.ALL));
    }
    session.sit(seat);
  }

  @Override
  public void name(String coder) {
    Sitting now = session.sitting();
    session.desk().ifPresent(d -> remembered.coder(d, now.seat(), coder));
    session.sit(new Sitting(now.seat(), coder, now.share()));
  }

  @Override
  public void share(double share) {
    Sitting now = session.sitting();
    session.sit(new Sitting(now.seat(), now.coder(), share));
  }

  @Override
  public void filter(Filter.Kind kind) {
    String code = view.frame().choice().map(AnswerCode::getId).orElse("");
    session.show(session.filter().of(kind).with(code));
  }

  @Override
  public void search(String words) {
    session.show(session.filter().searching(words));
  }

  @Override
  public void leave() {
    if (!view.grid().isDisposed()) {
      view.grid().setFocus();
    }
  }

  @Override
  public void columns() {
    session.desk().ifPresent(this::columns);
  }

  private void columns(Desk desk) {
    String question = desk.sheet().question();
    String study = desk.outline().id();
    List<String> now =
        new ArrayList<>(
            remembered
                .columns(study, question)
                .orElseGet(() -> Attribute.usual(desk.fielded(), question)));
    Menu menu = new Menu(view.getSite().getShell(), SWT.POP_UP);
    for (Attribute attribute : Attribute.offered(desk.fielded(), question)) {
      MenuItem item = new MenuItem(menu, SWT.CHECK);
      item.setText(attribute.name().in(desk.language()).replace("&", "&&"));
      item.setSelection(now.contains(attribute.id()));
      item.addListener(
          SWT.Selection,
          event -> {
            if (!now.remove(attribute.id())) {
              now.add(attribute.id());
            }
            remembered.columns(study, question, now);
            view.refresh();
          });
    }
    menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
  }
}
