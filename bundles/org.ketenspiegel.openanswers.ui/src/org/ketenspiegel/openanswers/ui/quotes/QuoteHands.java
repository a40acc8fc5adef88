// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.quotes;

import java.util.Optional;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.openanswers.Answer;
import org.ketenspiegel.openanswers.ui.coding.Session;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.Problem;

/** Does to quotes what a person wants, and says when it cannot be saved. */
public final class QuoteHands {

  private final Session session;
  private final ErrorDoor door;
  private final Problem unsaved;

  /** Something done to a quote. */
  public interface Act {
    void on(Quoting quoting) throws StudyFileException;
  }

  /**
   * @param unsaved what is said when it cannot be saved; the reason is put into its place
   */
  public QuoteHands(Session session, ErrorDoor door, Problem unsaved) {
    this.session = session;
    this.door = door;
    this.unsaved = unsaved;
  }

  /** What can be done to the quotes of what lies on the desk. */
  Optional<Quoting> quoting() {
    return session
        .desk()
        .flatMap(
            desk ->
                session
                    .study()
                    .flatMap(
                        s ->
                            session
                                .fielding()
                                .map(f -> new Quoting(s, session.codings(), f, desk))));
  }

  /** Where quotes are used. */
  Optional<QuoteUse> use() {
    return session.study().map(s -> new QuoteUse(s, session.codings()));
  }

  void act(Act act) {
    quoting()
        .ifPresent(
            quoting -> {
              try {
                act.on(quoting);
              } catch (StudyFileException e) {
                door.show(new Problem(unsaved.what(), e.getLocalizedMessage(), unsaved.advice()));
              }
            });
  }

  /** Marks an answer, or takes its mark away. */
  public void toggle(Answer answer) {
    act(
        quoting -> {
          var quote = quoting.of(answer);
          if (quote.isPresent()) {
            quoting.unmark(quote.get());
          } else {
            quoting.mark(answer);
          }
        });
  }
}
