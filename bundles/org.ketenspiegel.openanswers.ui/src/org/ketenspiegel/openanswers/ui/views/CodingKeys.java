// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.ketenspiegel.model.study.AnswerCode;
import org.ketenspiegel.openanswers.Answer;
import org.ketenspiegel.openanswers.ui.coding.CodeKeys;
import org.ketenspiegel.openanswers.ui.quotes.QuoteHands;
import org.ketenspiegel.openanswers.ui.quotes.QuotePanel;

/**
 * What keys mean among the answers: a code's own key gives it, N makes one, Enter goes on, the
 * space bar marks a quote, and Ctrl+Enter accepts what is proposed to be redacted in it.
 */
final class CodingKeys {

  private final CodingHands hands;
  private final QuoteHands quotes;
  private final Supplier<Optional<Answer>> answer;
  private final QuotePanel quote;

  CodingKeys(
      CodingHands hands, QuoteHands quotes, Supplier<Optional<Answer>> answer, QuotePanel quote) {
    this.hands = hands;
    this.quotes = quotes;
    this.answer = answer;
    this.quote = quote;
  }

  /** True when the key meant something. */
  boolean press(Event event, List<AnswerCode> codes, FrameList frame) {
    boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
    if (enter) {
      enter(event.stateMask & SWT.MODIFIER_MASK);
      return true;
    }
    if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
      return false;
    }
    if (event.character == ' ') {
      answer.get().ifPresent(quotes::toggle);
      return true;
    }
    char sign = Character.toLowerCase(event.character);
    if (sign == CodeKeys.NEW) {
      frame.make();
      return true;
    }
    int place = CodeKeys.place(sign);
    if (place >= 0 && place < codes.size()) {
      hands.toggle(codes.get(place));
    }
    return place >= 0;
  }

  private void enter(int modifiers) {
    if (modifiers == SWT.MOD1) {
      quote.redact();
    } else if (modifiers == (SWT.MOD1 | SWT.MOD2)) {
      quote.leaveAsItIs();
    } else if (modifiers == SWT.MOD2) {
      hands.confirm();
    } else if (modifiers == 0) {
      hands.next();
    }
  }
}
