// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.analysis.AnalysisContribution;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.result.Texts;
import org.ketenspiegel.analysis.result.Texts.Telling;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.data.coding.Codings;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.openanswers.ThemesOptions.Base;
import org.ketenspiegel.openanswers.ThemesOptions.Show;
import org.ketenspiegel.openanswers.quoting.Proposals;
import org.ketenspiegel.openanswers.quoting.Redaction;

class ThemesTest {

  private static final ThemesOptions OPTIONS =
      new ThemesOptions("bewoners", List.of("beter")).with(Show.THEMES);

  @TempDir private Path folder;
  private Shelter shelter;

  @BeforeEach
  void writeTheStudy() {
    shelter = new Shelter(folder);
  }

  private Composite run(ThemesOptions options, Disclosure disclosure) throws Exception {
    Runner runner =
        new Runner(
            List.of(
                new AnalysisContribution(Themes.ID, Text.NONE, 1, Themes::new),
                new AnalysisContribution(Quotes.ID, Text.NONE, 1, Quotes::new)),
            disclosure);
    AnalysisResult result = runner.run(shelter.data(), Themes.ID, options, Runner.Watch.NOBODY);
    return assertInstanceOf(Composite.class, result);
  }

  private Table table(ThemesOptions options, int part) throws Exception {
    return (Table) run(options, Disclosure.UNPROTECTED).parts().get(part);
  }

  private static Cell.Estimate at(Table table, String line, String group) {
    int l = table.lines().stream().map(Line::key).toList().indexOf(line);
    int g = table.groups().stream().map(each -> each.key()).toList().indexOf(group);
    return assertInstanceOf(Cell.Estimate.class, table.cell(l, g));
  }

  /** Forty were asked, thirty answered about one agency: ten each of three themes. */
  @Test
  void sharesAreOfThoseWhoAnsweredAndOfThoseAsked() throws Exception {
    shelter.keep(Shelter.coded(shelter.sheet(), "an"));
    Table answered = table(OPTIONS, 0);
    Table asked = table(OPTIONS, 1);
    assertEquals(10, at(answered, "telefoon", "total").count());
    assertEquals(30, at(answered, "telefoon", "total").n());
    assertEquals(1.0 / 3, at(answered, "telefoon", "total").value(), 1e-15);
    assertEquals(40, at(asked, "telefoon", "total").n());
    assertEquals(0.25, at(asked, "telefoon", "total").value(), 1e-15);
  }

  @Test
  void agenciesStandBesideOneAnother() throws Exception {
    shelter.keep(Shelter.coded(shelter.sheet(), "an"));
    Table table = table(OPTIONS.with(Base.ANSWERED).by("agency", "segment"), 0);
    assertEquals(
        List.of("ind", "ind/noord", "coa", "coa/noord"),
        table.groups().stream().map(g -> g.key()).toList());
    assertEquals(1, at(table, "telefoon", "coa").value());
    assertEquals(12, at(table, "telefoon", "coa").n());
    assertEquals(26, at(table, "telefoon", "ind/noord").n());
  }

  @Test
  void theMostNamedThemeComesFirst() throws Exception {
    Sheet sheet = shelter.sheet();
    Codings codings = Shelter.coded(sheet, "an");
    for (Answer answer : sheet.given().subList(0, 20)) {
      codings = CodingDesk.set(codings, answer, "an", List.of("uitleg", "snelheid"));
    }
    shelter.keep(codings);
    Table table = table(OPTIONS.with(Base.ANSWERED).most(2), 0);
    assertEquals(List.of("uitleg", "snelheid"), table.lines().stream().map(Line::key).toList());
    double sum = at(table, "uitleg", "total").value() + at(table, "snelheid", "total").value();
    assertTrue(sum > 1, "an answer may have several themes");
  }

  @Test
  void whatIsNotCodedIsInNoBase() throws Exception {
    Sheet sheet = shelter.sheet();
    Codings codings = Codings.NONE;
    for (Answer answer : sheet.given().subList(0, 12)) {
      codings = CodingDesk.set(codings, answer, "an", List.of("uitleg"));
    }
    shelter.keep(codings);
    Table answered = table(OPTIONS, 0);
    assertEquals(12, at(answered, "uitleg", "total").n());
    assertTrue(
        answered.basis().method().in("en").contains("12 of 30 answers are coded"),
        answered.basis().method().in("en"));
    assertEquals(12 + 10, at(table(OPTIONS, 1), "uitleg", "total").n());
  }

  @Test
  void staleCodingsAreNotCounted() throws Exception {
    shelter.keep(Shelter.coded(shelter.sheet(), "an"));
    shelter.answers(shelter.answers().replace("r2,1,22,Het duurt te lang.", "r2,1,22,Anders."));
    assertEquals(29, at(table(OPTIONS, 0), "snelheid", "total").n());
  }

  @Test
  void mergedCodesNameEachRespondentOnce() throws Exception {
    Codings codings = Shelter.coded(shelter.sheet(), "an");
    Sheet sheet = shelter.sheet();
    codings =
        CodingDesk.set(codings, sheet.given().getFirst(), "an", List.of("telefoon", "uitleg"));
    shelter.keep(CodingDesk.merge(codings, Set.of("telefoon", "uitleg"), "uitleg"));
    assertEquals(20, at(table(OPTIONS, 0), "uitleg", "total").count());
  }

  @Test
  void aSmallGroupIsKeptBack() throws Exception {
    shelter.keep(Shelter.coded(shelter.sheet(), "an"));
    Table table =
        (Table)
            run(OPTIONS.with(Base.ANSWERED).by("plaats"), Disclosure.PROTECTED).parts().getFirst();
    int small = table.groups().stream().map(g -> g.key()).toList().indexOf("2");
    for (int line = 0; line < table.lines().size(); line++) {
      assertInstanceOf(Cell.Suppressed.class, table.cell(line, small));
      // the rest would give it away
      assertFalse(
          table.cell(line, 0) instanceof Cell.Estimate
              && table.cell(line, 1) instanceof Cell.Estimate);
    }
  }

  /** Krippendorff 2011, example C, given by four coders to twelve answers; printed .743. */
  @Test
  void agreementIsTheOneThatIsPrinted() throws Exception {
    List<String> printed =
        List.of(
            "1 2 3 3 2 1 4 1 2 . . .",
            "1 2 3 3 2 2 4 1 2 5 . 3",
            ". 3 3 3 2 3 4 2 2 5 1 .",
            "1 2 3 3 2 4 4 1 2 5 1 .");
    Sheet sheet = shelter.sheet();
    Codings codings = Codings.NONE;
    for (int coder = 0; coder < 4; coder++) {
      String[] codes = printed.get(coder).split(" ");
      for (int unit = 0; unit < codes.length; unit++) {
        if (!codes[unit].equals(".")) {
          codings =
              CodingDesk.set(
                  codings, sheet.given().get(unit), "c" + coder, List.of("k" + codes[unit]));
        }
      }
    }
    shelter.keep(codings);
    Table table = table(OPTIONS.with(Show.AGREEMENT), 0);
    Cell.Estimate alpha = at(table, "alpha", "alpha");
    assertEquals(0.743, alpha.value(), 5e-4);
    assertEquals(11, alpha.n());
    assertTrue(alpha.interval().contains(alpha.value()));
  }

  @Test
  void oneCoderAgreesWithNobody() throws Exception {
    shelter.keep(Shelter.coded(shelter.sheet(), "an"));
    Composite result = run(OPTIONS.with(Show.AGREEMENT), Disclosure.PROTECTED);
    assertInstanceOf(Unanswered.class, result.parts().getFirst());
  }

  @Test
  void theCoderWhoCodedMostCounts() throws Exception {
    Sheet sheet = shelter.sheet();
    Codings codings = Shelter.coded(sheet, "an");
    for (Answer answer : sheet.given().subList(0, 15)) {
      codings = CodingDesk.set(codings, answer, "aad", List.of("snelheid"));
    }
    shelter.keep(codings);
    assertEquals(10, at(table(OPTIONS, 0), "telefoon", "total").count());
    ThemesOptions aad =
        new ThemesOptions(
            "bewoners",
            List.of("beter"),
            List.of(),
            Show.THEMES,
            Base.ANSWERED,
            0,
            "aad",
            0.95,
            10,
            1);
    assertEquals(15, at(table(aad, 0), "snelheid", "total").n());
  }

  @Test
  void withoutCodingsThereIsAReason() throws Exception {
    Composite result = run(OPTIONS, Disclosure.PROTECTED);
    Unanswered none = assertInstanceOf(Unanswered.class, result.parts().getFirst());
    assertTrue(none.reason().in("nl").contains("nog geen gecodeerde antwoorden"));
  }

  @Test
  void aClosedQuestionIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> run(new ThemesOptions("bewoners", List.of("plaats")), Disclosure.PROTECTED));
  }

  private static String quote(String respondent, String words, String more, String shown) {
    return """
    <quotedAnswers id="c-%s" fielding="f1" agency="ind" respondent="%s" language="nl" %s>
      <question href="lijst.instrument#beter"/>
      <text language="nl" value="%s"/>
      %s
    </quotedAnswers>
    """
        .formatted(respondent, respondent, more, words, shown);
  }

  private static String shown(String kind, String question) {
    return "<shown xsi:type=\"study:%s\" href=\"lijst.instrument#%s\"/>".formatted(kind, question);
  }

  private Texts quotes(Disclosure disclosure) throws Exception {
    Runner runner =
        new Runner(
            List.of(new AnalysisContribution(Quotes.ID, Text.NONE, 1, Quotes::new)), disclosure);
    return assertInstanceOf(
        Texts.class,
        runner.run(
            shelter.data(),
            Quotes.ID,
            new QuotesOptions(List.of(), List.of()),
            Runner.Watch.NOBODY));
  }

  @Test
  void whatSinglesARespondentOutIsNotToldBesideAQuote() throws Exception {
    shelter =
        new Shelter(
            folder,
            quote("r1", "Leg het beter uit.", "", shown("SingleChoice", "plaats"))
                + quote(
                    "r2",
                    "Het duurt te lang.",
                    "",
                    shown("SingleChoice", "plaats") + shown("NumberQuestion", "leeftijd")));
    List<Texts.Said> told = quotes(Disclosure.PROTECTED).texts();
    assertEquals(34, told.get(0).sharing());
    assertEquals("Ter Apel", told.get(0).told().getFirst().value().in("nl"));
    assertEquals(Telling.WITHHELD, told.get(1).telling());
    assertEquals(List.of(), told.get(1).told());
    assertEquals(2, quotes(Disclosure.UNPROTECTED).texts().get(1).told().size());
    assertEquals(
        List.of("quote-singles-out"),
        AnswerChecks.of(shelter.data()).stream()
            .map(AnswerFault::check)
            .filter(c -> c.startsWith("quote-"))
            .toList());
  }

  @Test
  void placesOfTheStudyAreProposedForRedaction() throws Exception {
    List<Redaction> proposed =
        Proposals.of(shelter.fielded(), List.of("plaats")).of("Budel was beter dan Ter Apel.");
    assertEquals(
        List.of(
            new Redaction(0, 5, Redaction.Kind.PLACE), new Redaction(20, 28, Redaction.Kind.PLACE)),
        proposed);
  }

  @Test
  void whoRefusedOrSaysOtherwiseNowIsNotQuoted() throws Exception {
    shelter =
        new Shelter(
            folder,
            quote("r1", "Leg het beter uit.", "", "")
                + quote("r5", "Leg het beter uit.", "consent=\"refused\"", "")
                + quote("r2", "Iets anders.", "fingerprint=\"0123456789abcdef\"", ""));
    Texts texts = quotes(Disclosure.PROTECTED);
    assertEquals(List.of("c-r1"), texts.texts().stream().map(Texts.Said::key).toList());
    assertEquals(2, texts.cautions().size());
  }

  @Test
  void checksTellWhatIsLeftToDoAndWhatIsOff() throws Exception {
    shelter =
        new Shelter(
            folder,
            quote("r1", "Leg het veel beter uit, sukkels.", "", "")
                + quote("r5", "Leg het [naam] beter uit.", "form=\"redacted\"", "")
                + quote("r9", "Bel 06-12345678.", "form=\"paraphrased\"", ""));
    Sheet sheet = shelter.sheet();
    Codings codings = Codings.NONE;
    for (Answer answer : sheet.given().subList(0, 30)) {
      codings = CodingDesk.set(codings, answer, "an", List.of("parkeren"));
    }
    shelter.keep(codings);
    String all = shelter.answers();
    shelter.answers(
        all.replace("r2,1,22,Het duurt te lang.", "r2,1,22,Anders.").replaceFirst("r4,.*\n", ""));
    assertEquals(
        List.of(
            "answers-uncoded",
            "coding-stale",
            "coding-lost",
            "coding-unknown",
            "quote-altered",
            "quote-unredacted"),
        AnswerChecks.of(shelter.data()).stream().map(AnswerFault::check).toList());
  }
}
