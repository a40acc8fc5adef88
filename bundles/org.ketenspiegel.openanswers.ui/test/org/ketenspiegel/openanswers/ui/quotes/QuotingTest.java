// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.data.coding.Codings;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.study.Chapter;
import org.ketenspiegel.model.study.Consent;
import org.ketenspiegel.model.study.QuoteForm;
import org.ketenspiegel.model.study.QuotedAnswer;
import org.ketenspiegel.openanswers.Answer;
import org.ketenspiegel.openanswers.quoting.Exposure;
import org.ketenspiegel.openanswers.ui.coding.Desk;
import org.ketenspiegel.openanswers.ui.coding.Example;
import org.ketenspiegel.openanswers.ui.coding.OpenCodings;
import org.ketenspiegel.openanswers.ui.coding.Sitting;
import org.ketenspiegel.ui.study.OpenStudy;

/** Quoting without a window: what becomes of an answer until it stands in a report. */
class QuotingTest {

  private static final String TOLD = "Mevrouw Jansen belde mij op 12 maart 2017 terug.";

  @TempDir private Path folder;
  private OpenStudy study;
  private OpenCodings open;
  private Answer answer;
  private Quoting quoting;

  @BeforeEach
  void anAnswerThatNamesSomebody() throws Exception {
    Example example =
        Example.in(folder, answers -> answers.replaceFirst("Duidelijker brieven\\.", TOLD));
    study = example.study();
    open =
        new OpenCodings(
            example.studies(),
            e -> {
              throw new AssertionError(e);
            },
            Runnable::run);
    Desk desk = example.desk(new Sitting(Sitting.Seat.FIRST, "Anne", 1), Codings.NONE);
    answer = desk.shown().stream().filter(a -> a.words().equals(TOLD)).findFirst().orElseThrow();
    quoting = new Quoting(study, open, example.fielding(), desk);
  }

  private Chapter chapter(int place) {
    return study.study().getReports().getFirst().getChapters().get(place);
  }

  @Test
  void aMarkedAnswerIsInTheStudyOnDiskAsItWasGiven() throws Exception {
    QuotedAnswer quote = quoting.mark(answer);
    assertEquals(TOLD, quoting.words(quote));
    assertEquals(QuoteForm.LITERAL, quote.getForm());
    assertEquals(Optional.of(quote), quoting.of(answer));
    assertFalse(study.editing().dirty());
    assertEquals(1, StudyFiles.load(study.file()).getQuotedAnswers().size());
    quoting.unmark(quote);
    assertEquals(Optional.empty(), quoting.of(answer));
    study.editing().undo();
    assertTrue(quoting.of(answer).isPresent());
  }

  @Test
  void whatIsProposedIsTakenOutOneByOneAndEachCanBeUndone() throws Exception {
    QuotedAnswer quote = quoting.mark(answer);
    while (!quoting.proposals(quote).isEmpty()) {
      quoting.redact(quote, quoting.proposals(quote).getFirst());
    }
    assertEquals("Mevrouw [naam] belde mij op [datum] terug.", quoting.words(quote));
    assertEquals(QuoteForm.REDACTED, quote.getForm());
    study.editing().undo();
    assertEquals(1, quoting.proposals(quote).size());
    study.editing().undo();
    assertEquals(TOLD, quoting.words(quote));
    assertEquals(QuoteForm.LITERAL, quote.getForm());
  }

  @Test
  void wordsFormAndConsentAreKeptAsTheyAreSaid() throws Exception {
    QuotedAnswer quote = quoting.mark(answer);
    quoting.write(quote, "Ik werd teruggebeld.");
    quoting.form(quote, QuoteForm.PARAPHRASED);
    quoting.consent(quote, Consent.GIVEN);
    QuotedAnswer kept = StudyFiles.load(study.file()).getQuotedAnswers().getFirst();
    assertEquals("Ik werd teruggebeld.", kept.getText().getFirst().getValue());
    assertEquals(QuoteForm.PARAPHRASED, kept.getForm());
    assertEquals(Consent.GIVEN, kept.getConsent());
    quoting.write(quote, "  ");
    assertEquals("Ik werd teruggebeld.", quoting.words(quote));
  }

  @Test
  void theMoreIsToldTheFewerShareIt() throws Exception {
    QuotedAnswer quote = quoting.mark(answer);
    assertTrue(quoting.exposure(quote, answer).attributes().isEmpty());
    quoting.tell(quote, "leeftijd");
    Exposure one = quoting.exposure(quote, answer);
    quoting.tell(quote, "duur");
    Exposure two = quoting.exposure(quote, answer);
    assertTrue(two.sharing() <= one.sharing());
    assertTrue(two.sharing() >= 1);
    assertTrue(two.singlesOut(two.sharing() + 1));
    quoting.tell(quote, "duur");
    assertEquals(one, quoting.exposure(quote, answer));
  }

  @Test
  void quotesOfAChapterStandTogetherAndKnowWhereTheyStand() throws Exception {
    QuotedAnswer quote = quoting.mark(answer);
    QuoteUse use = new QuoteUse(study, open);
    assertEquals(List.of(), use.of(quote));
    use.report(quote, chapter(0));
    use.report(quote, chapter(0));
    assertEquals(1, chapter(0).getBlocks().size());
    assertEquals(List.of(study.name(chapter(0))), use.of(quote));
    assertFalse(study.editing().dirty());
    study.editing().undo();
    assertEquals(List.of(), use.of(quote));
  }
}
