// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui.sheet;

import org.ketenspiegel.model.study.Battery;
import org.ketenspiegel.model.study.MultipleChoice;
import org.ketenspiegel.model.study.NumberQuestion;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Rating;
import org.ketenspiegel.model.study.Recommendation;
import org.ketenspiegel.model.study.SingleChoice;
import org.ketenspiegel.ui.look.Icon;

/** Which icon stands for a kind of question. */
public final class QuestionIcon {

  private QuestionIcon() {}

  public static Icon of(Question question) {
    return switch (question) {
      case SingleChoice single -> Icon.SINGLE;
      case MultipleChoice multiple -> Icon.MULTIPLE;
      case Rating rating -> Icon.RATING;
      case Battery battery -> Icon.BATTERY;
      case Recommendation recommendation -> Icon.RECOMMENDATION;
      case NumberQuestion number -> Icon.NUMBER;
      default -> Icon.OPEN;
    };
  }
}
