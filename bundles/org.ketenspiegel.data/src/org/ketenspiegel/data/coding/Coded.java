// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.coding;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was made of the answers in words of one audience in one wave.
 *
 * @param respondents what the file of answers calls the respondent of each row; none where it tells
 *     nobody apart or nobody needs to know
 * @param codings by id of the question
 * @param translations of answers to any question
 */
public record Coded(
    List<String> respondents, Map<String, Codings> codings, List<AnswerTranslation> translations) {

  public static final Coded NONE = new Coded(List.of(), Map.of(), List.of());

  public Coded {
    respondents = List.copyOf(respondents);
    codings = Map.copyOf(codings);
    translations = translations.stream().sorted().distinct().toList();
  }

  /** The codings of a question; none where nobody has begun. */
  public Codings of(String question) {
    return codings.getOrDefault(question, Codings.NONE);
  }

  /** The respondent of a row, empty where nobody is told apart. */
  public String respondent(int row) {
    return respondents.isEmpty() ? "" : respondents.get(row);
  }

  /** The translation of an answer into a language. */
  public Optional<AnswerTranslation> translation(String fingerprint, String language) {
    return translations.stream()
        .filter(t -> t.fingerprint().equals(fingerprint) && t.language().equals(language))
        .findFirst();
  }
}
