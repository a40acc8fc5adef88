// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.findings.sentence.Phrases;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Role;

/** What a number of a row is, as the subject of a sentence. */
final class Subject {

  private final Row row;
  private final Phrases phrases;
  private final Text answer;

  Subject(Row row, Phrases phrases) {
    this(row, phrases, Answers.label(row));
  }

  /** Of a share whose answers are known otherwise than by its row. */
  Subject(Row row, Phrases phrases, Text answer) {
    this.row = row;
    this.phrases = phrases;
    this.answer = answer;
  }

  /**
   * Such as "het oordeel over de IND" or "het aandeel ‘eens’ bij ‘delen van informatie’".
   *
   * @param agency when the sentence does not name it elsewhere
   */
  List<Part> of(Optional<String> agency) {
    return switch (row.line().kind()) {
      case MEAN -> row.isOverall() ? judgement(agency) : Phrases.joined(mean(), about(agency));
      case NPS ->
          Phrases.joined(phrases.words("de NPS", "the NPS"), agency.map(this::of).orElse(none()));
      case CATEGORY, NET -> share(agency);
      case COEFFICIENT -> throw new IllegalArgumentException("no rule speaks of a coefficient");
    };
  }

  private List<Part> share(Optional<String> agency) {
    return row.variable().role() == Role.KNOWLEDGE
        ? Phrases.joined(
            phrases.words("het aandeel goede antwoorden op ", "the share of right answers to "),
            phrases.aspect(row.variable().name()))
        : Phrases.joined(
            phrases.words("het aandeel ", "the share of "),
            phrases.label(answer),
            phrases.words(" bij ", " on "),
            phrases.aspect(row.variable().name()),
            about(agency));
  }

  private List<Part> judgement(Optional<String> agency) {
    return agency
        .map(
            a ->
                Phrases.joined(
                    phrases.words("het oordeel over ", "the judgement of "), phrases.agency(a)))
        .orElse(phrases.words("het oordeel", "the judgement"));
  }

  private List<Part> mean() {
    return Phrases.joined(
        phrases.words("het gemiddelde bij ", "the mean of "),
        phrases.aspect(row.variable().name()));
  }

  private List<Part> about(Optional<String> agency) {
    return agency
        .map(a -> Phrases.joined(phrases.words(" voor ", " for "), phrases.agency(a)))
        .orElse(none());
  }

  private List<Part> of(String agency) {
    return Phrases.joined(phrases.words(" van ", " of "), phrases.agency(agency));
  }

  private static List<Part> none() {
    return List.of();
  }
}
