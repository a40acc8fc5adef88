// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Condition;
import org.ketenspiegel.versions.Asked;
import org.ketenspiegel.versions.Change;
import org.ketenspiegel.versions.Comparability;
import org.ketenspiegel.versions.Reason;

/**
 * One thing of a question as it was and as it is, to be laid side by side.
 *
 * @param heading what is compared
 * @param verdict what its difference means; empty where nothing differs
 */
public record Side(String heading, Optional<Comparability> verdict, String before, String after) {

  /** The wording, then all that differs. */
  public static List<Side> of(Reviewed question, String language) {
    List<Side> sides = new ArrayList<>();
    sides.add(wording(question, language));
    for (Change change : question.version().changes()) {
      if (change.reason() != Reason.WORDING) {
        sides.add(of(question, change, language));
      }
    }
    return sides;
  }

  private static Side wording(Reviewed question, String language) {
    Optional<Comparability> verdict =
        question.version().changes().stream()
            .filter(c -> c.reason() == Reason.WORDING)
            .map(Change::verdict)
            .findFirst();
    return new Side(
        Reason.WORDING.words().in(language),
        verdict,
        question.version().before().map(a -> a.wording().in(language)).orElse(""),
        question.version().after().map(a -> a.wording().in(language)).orElse(""));
  }

  private static Side of(Reviewed question, Change change, String language) {
    Side plain =
        new Side(
            change.reason().words().in(language),
            Optional.of(change.verdict()),
            Terms.in(language, change.before()),
            Terms.in(language, change.after()));
    if (change.reason() != Reason.UNIVERSE) {
      return plain;
    }
    String before = universe(question.version().before(), language);
    String after = universe(question.version().after(), language);
    boolean told = !before.equals(after) && !(before + after).isEmpty();
    return told ? new Side(plain.heading(), plain.verdict(), before, after) : plain;
  }

  /** In the words of the questionnaire; without a condition everybody is asked. */
  private static String universe(Optional<Asked> asked, String language) {
    Optional<Condition> condition = asked.map(a -> a.question().getUniverse());
    return condition
        .map(c -> Text.of(c.getWords()).in(language))
        .orElseGet(() -> Text.of("iedereen", "everybody").in(language));
  }
}
