// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.AllOf;
import org.ketenspiegel.model.study.AnswerIs;
import org.ketenspiegel.model.study.AnyOf;
import org.ketenspiegel.model.study.Category;
import org.ketenspiegel.model.study.Condition;
import org.ketenspiegel.model.study.Not;
import org.ketenspiegel.model.study.NumberIs;
import org.ketenspiegel.model.study.ScaledQuestion;

/** Who is asked a question, in words. */
public final class Routing {

  private final Naming naming;
  private final Phrases phrases;

  public Routing(Naming naming) {
    this.naming = naming;
    this.phrases = new Phrases(naming.language());
  }

  /** The condition as what a question is only asked under. */
  public String onlyIf(Condition condition) {
    return phrases.get("only_if", words(condition));
  }

  /** Such as {@code Contact met IND is '1 keer' of '2-3 keer'}. */
  public String words(Condition condition) {
    return switch (condition) {
      case AllOf all -> joined(all.getConditions(), "and", "everybody");
      case AnyOf any -> joined(any.getConditions(), "or", "nobody");
      case Not not when not.getCondition() instanceof AnswerIs answer -> answer(answer, "is_not");
      case Not not -> phrases.get("not", words(not.getCondition()));
      case AnswerIs answer -> answer(answer, "is");
      case NumberIs number -> number(number);
      default -> throw new IllegalArgumentException(condition.eClass().getName());
    };
  }

  private String joined(List<Condition> parts, String between, String none) {
    return parts.isEmpty()
        ? phrases.get(none)
        : parts.stream().map(this::words).collect(Collectors.joining(phrases.get(between)));
  }

  private String answer(AnswerIs answer, String verb) {
    String subject = naming.words(Text.of(answer.getQuestion().getName()));
    if (answer.getItem() != null) {
      subject += ": " + naming.words(Text.of(answer.getItem().getName()));
    }
    if (answer.getAgency() != null) {
      subject += " (" + naming.look(answer.getAgency()).shortName() + ")";
    }
    String answers =
        answer.getCodes().stream()
            .map(code -> label(answer, code))
            .collect(Collectors.joining(phrases.get("or")));
    return phrases.get(verb, subject, answers);
  }

  private String label(AnswerIs answer, int code) {
    if (answer.getQuestion() instanceof ScaledQuestion scaled && scaled.getScale() != null) {
      for (Category category : scaled.getScale().getCategories()) {
        if (category.getCode() == code) {
          return "\u2018" + naming.words(Text.of(category.getLabel())) + "\u2019";
        }
      }
    }
    return String.valueOf(code);
  }

  private String number(NumberIs number) {
    String sign =
        switch (number.getComparison()) {
          case LESS -> "<";
          case LESS_OR_EQUAL -> "\u2264";
          case EQUAL -> "=";
          case GREATER_OR_EQUAL -> "\u2265";
          case GREATER -> ">";
          case UNEQUAL -> "\u2260";
        };
    String bound = String.format(Locale.ROOT, "%s", number.getBound()).replaceFirst("\\.0$", "");
    return naming.words(Text.of(number.getQuestion().getName())) + " " + sign + " " + bound;
  }
}
