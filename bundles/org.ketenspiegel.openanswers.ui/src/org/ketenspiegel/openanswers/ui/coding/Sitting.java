// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.coding;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.data.coding.Placed;
import org.ketenspiegel.openanswers.Answer;
import org.ketenspiegel.openanswers.SecondSample;
import org.ketenspiegel.openanswers.Sheet;

/**
 * Who codes, and in which seat.
 *
 * @param coder whose codes are given and shown
 * @param share of the coded answers that a second coder gets, above 0 and at most 1
 */
public record Sitting(Seat seat, String coder, double share) {

  /** The same of the same answers each time. */
  private static final long SEED = 20_171;

  /** Where somebody sits. */
  public enum Seat {
    /** Codes all answers. */
    FIRST,
    /** Codes a sample of what is coded, without seeing how. */
    SECOND,
    /** Looks at what two coders made of the same answers. */
    AGREEMENT
  }

  /** The answers that somebody in this seat is given. */
  List<Answer> given(Sheet sheet) {
    return switch (seat) {
      case FIRST -> sheet.given();
      case SECOND -> second(sheet);
      case AGREEMENT -> sheet.given().stream().filter(a -> current(a) > 1).toList();
    };
  }

  /** What is drawn, and what the second coder has coded already, however it was drawn then. */
  private List<Answer> second(Sheet sheet) {
    List<Answer> drawn = new SecondSample(share, SEED).of(othersOnly(sheet));
    return sheet.given().stream()
        .filter(
            a ->
                by(a).isPresent()
                    || drawn.stream()
                        .anyMatch(d -> d.row() == a.row() && d.variable().equals(a.variable())))
        .toList();
  }

  /** The sheet as if this coder had done nothing: own codes must not change what is drawn. */
  private Sheet othersOnly(Sheet sheet) {
    List<Answer> answers =
        sheet.given().stream()
            .map(
                a ->
                    new Answer(
                        a.row(),
                        a.respondent(),
                        a.variable(),
                        a.words(),
                        a.fingerprint(),
                        a.codings().stream()
                            .filter(p -> !p.coding().coder().equals(coder))
                            .toList()))
            .toList();
    return new Sheet(
        sheet.question(), sheet.variables(), sheet.frame(), answers, sheet.codings(), sheet.lost());
  }

  private static long current(Answer answer) {
    return answer.codings().stream().filter(p -> p.state() == Placed.State.CURRENT).count();
  }

  /** Whether coders gave an answer as it is now different codes. */
  public static boolean isDisputed(Answer answer) {
    return answer.codings().stream()
            .filter(p -> p.state() == Placed.State.CURRENT)
            .map(p -> p.coding().codes())
            .distinct()
            .count()
        > 1;
  }

  /** The codes that this coder gave an answer as it is now. */
  public List<String> codes(Answer answer) {
    return by(answer).map(p -> p.coding().codes()).orElse(List.of());
  }

  private Optional<Placed> by(Answer answer) {
    return answer.by(coder).filter(p -> p.state() == Placed.State.CURRENT);
  }

  /** Whether this coder coded an answer that says something else now. */
  public boolean isStale(Answer answer) {
    return answer.by(coder).filter(p -> p.state() == Placed.State.STALE).isPresent();
  }
}
