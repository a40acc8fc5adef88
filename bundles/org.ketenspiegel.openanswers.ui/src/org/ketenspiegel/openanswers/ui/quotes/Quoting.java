// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.coding.AnswerTranslation;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.edit.FreeId;
import org.ketenspiegel.model.edit.Wording;
import org.ketenspiegel.model.study.Agency;
import org.ketenspiegel.model.study.Consent;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.OpenText;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.QuoteForm;
import org.ketenspiegel.model.study.QuotedAnswer;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.StudyPackage.Literals;
import org.ketenspiegel.model.study.Translation;
import org.ketenspiegel.openanswers.Answer;
import org.ketenspiegel.openanswers.quoting.Exposure;
import org.ketenspiegel.openanswers.quoting.Proposals;
import org.ketenspiegel.openanswers.quoting.Redaction;
import org.ketenspiegel.openanswers.ui.coding.Desk;
import org.ketenspiegel.openanswers.ui.coding.OpenCodings;
import org.ketenspiegel.openanswers.ui.coding.SavedEdits;
import org.ketenspiegel.ui.study.OpenStudy;

/** Marks answers for quoting and says in which form they may be published. All can be undone. */
public final class Quoting {

  private final OpenStudy study;
  private final Fielding fielding;
  private final Desk desk;
  private final SavedEdits edits;

  public Quoting(OpenStudy study, OpenCodings open, Fielding fielding, Desk desk) {
    this.study = study;
    this.fielding = fielding;
    this.desk = desk;
    this.edits = new SavedEdits(study, open);
  }

  /** The quote that an answer is marked for. */
  public Optional<QuotedAnswer> of(Answer answer) {
    return study.study().getQuotedAnswers().stream()
        .filter(q -> q.getFielding() == fielding && isOf(q, answer))
        .findFirst();
  }

  private boolean isOf(QuotedAnswer quote, Answer answer) {
    String agency = quote.getAgency() == null ? "" : "@" + quote.getAgency().getId();
    String respondent = Objects.toString(quote.getRespondent(), "");
    return quote.getQuestion() != null
        && answer.variable().equals(quote.getQuestion().getId() + agency)
        && (respondent.isEmpty()
            ? answer.fingerprint().equals(quote.getFingerprint())
            : respondent.equals(answer.respondent()));
  }

  /** Marks an answer as it stands; what gives somebody away is still in it. */
  public QuotedAnswer mark(Answer answer) throws StudyFileException {
    QuotedAnswer quote = StudyFactory.eINSTANCE.createQuotedAnswer();
    Optional<Variable> variable = desk.fielded().variable(answer.variable());
    String question = desk.sheet().question();
    quote.setId(FreeId.of("citaat-" + question + "-" + (answer.row() + 1), study.study()));
    quote.setFielding(fielding);
    study.study().getInstruments().stream()
        .filter(i -> i == fielding.getInstrument())
        .flatMap(i -> i.getSections().stream())
        .flatMap(s -> s.getQuestions().stream())
        .filter(q -> q instanceof OpenText && question.equals(q.getId()))
        .forEach(q -> quote.setQuestion((OpenText) q));
    variable
        .flatMap(Variable::agency)
        .flatMap(id -> study.find(Agency.class, id))
        .ifPresent(quote::setAgency);
    if (!answer.respondent().isEmpty()) {
      quote.setRespondent(answer.respondent());
    }
    quote.setFingerprint(answer.fingerprint());
    words(quote, answer);
    edits.run(
        editing ->
            editing.add(
                QuoteMessages.edit_mark, study.study(), Literals.STUDY__QUOTED_ANSWERS, quote));
    return quote;
  }

  /** The words as they were given, and their translation where there is one. */
  private void words(QuotedAnswer quote, Answer answer) {
    Optional<AnswerTranslation> translated = desk.translation(answer);
    String language =
        translated
            .map(AnswerTranslation::original)
            .filter(original -> !original.isEmpty())
            .orElse(
                study.study().getLanguages().isEmpty()
                    ? desk.language()
                    : study.study().getLanguages().getFirst());
    quote.setLanguage(language);
    quote.getText().add(translation(language, answer.words()));
    translated
        .filter(t -> !t.language().equals(language))
        .ifPresent(
            t -> {
              quote.getText().add(translation(t.language(), t.text()));
              quote.setTranslator(t.translator());
            });
  }

  private static Translation translation(String language, String words) {
    Translation translation = StudyFactory.eINSTANCE.createTranslation();
    translation.setLanguage(language);
    translation.setValue(words);
    return translation;
  }

  /** Takes the mark away, and the quote out of the reports that show it. */
  public void unmark(QuotedAnswer quote) throws StudyFileException {
    edits.run(editing -> editing.remove(QuoteMessages.edit_unmark, quote));
  }

  /** The words as they are published, in the language of the answer. */
  public String words(QuotedAnswer quote) {
    return Text.of(quote.getText()).words().getOrDefault(language(quote), "");
  }

  private String language(QuotedAnswer quote) {
    return Objects.toString(quote.getLanguage(), desk.language());
  }

  /** Publishes other words; no words are not a quote, so they change nothing. */
  public void write(QuotedAnswer quote, String words) throws StudyFileException {
    if (!words.isBlank()) {
      Wording wording = new Wording(quote, Literals.QUOTED_ANSWER__TEXT);
      edits.run(
          editing -> editing.write(QuoteMessages.edit_words, wording, language(quote), words));
    }
  }

  /** What to look at in the words that are published, as they are now. */
  public List<Redaction> proposals(QuotedAnswer quote) {
    List<String> places =
        Stream.of(desk.fielded().design().clusters(), desk.fielded().design().strata())
            .flatMap(Optional::stream)
            .toList();
    return Proposals.of(desk.fielded(), places).of(words(quote)).stream()
        .filter(r -> !isPlaceholder(words(quote), r))
        .toList();
  }

  private static boolean isPlaceholder(String words, Redaction found) {
    return found.start() > 0
        && words.charAt(found.start() - 1) == '['
        && found.end() < words.length()
        && words.charAt(found.end()) == ']';
  }

  /** Puts a placeholder for words that give somebody away, and says that it was done. */
  public void redact(QuotedAnswer quote, Redaction redaction) throws StudyFileException {
    String words = Redaction.apply(words(quote), List.of(redaction), language(quote));
    EditingDomain domain = study.editing().domain();
    Translation present =
        quote.getText().stream()
            .filter(t -> language(quote).equals(t.getLanguage()))
            .findFirst()
            .orElseThrow();
    List<Command> commands = new ArrayList<>();
    commands.add(SetCommand.create(domain, present, Literals.TRANSLATION__VALUE, words));
    if (quote.getForm() == QuoteForm.LITERAL) {
      commands.add(
          SetCommand.create(domain, quote, Literals.QUOTED_ANSWER__FORM, QuoteForm.REDACTED));
    }
    edits.run(QuoteMessages.edit_words, commands);
  }

  public void form(QuotedAnswer quote, QuoteForm form) throws StudyFileException {
    edits.run(e -> e.set(QuoteMessages.edit_form, quote, Literals.QUOTED_ANSWER__FORM, form));
  }

  public void consent(QuotedAnswer quote, Consent consent) throws StudyFileException {
    edits.run(
        e -> e.set(QuoteMessages.edit_consent, quote, Literals.QUOTED_ANSWER__CONSENT, consent));
  }

  /** Tells something of the respondent beside the words, or no longer. */
  public void tell(QuotedAnswer quote, String question) throws StudyFileException {
    List<Question> shown = new ArrayList<>(quote.getShown());
    if (!shown.removeIf(q -> question.equals(q.getId()))) {
      fielding.getInstrument().getSections().stream()
          .flatMap(s -> s.getQuestions().stream())
          .filter(q -> question.equals(q.getId()))
          .forEach(shown::add);
    }
    edits.run(e -> e.set(QuoteMessages.edit_shown, quote, Literals.QUOTED_ANSWER__SHOWN, shown));
  }

  /** What is told of the respondent, and of how many it is true. */
  public Exposure exposure(QuotedAnswer quote, Answer answer) {
    return Exposure.of(
        desk.fielded(),
        answer.row(),
        quote.getShown().stream().map(Question::getId).toList(),
        Optional.ofNullable(quote.getAgency()).map(Agency::getId));
  }
}
