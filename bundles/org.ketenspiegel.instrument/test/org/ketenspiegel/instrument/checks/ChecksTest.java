// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ketenspiegel.model.AgencyContribution;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.AnalysisBlock;
import org.ketenspiegel.model.study.AnswerCode;
import org.ketenspiegel.model.study.AnswerIs;
import org.ketenspiegel.model.study.Battery;
import org.ketenspiegel.model.study.Benchmark;
import org.ketenspiegel.model.study.CodeFrame;
import org.ketenspiegel.model.study.ComparabilityReview;
import org.ketenspiegel.model.study.Comparison;
import org.ketenspiegel.model.study.Consent;
import org.ketenspiegel.model.study.DefinitionsBlock;
import org.ketenspiegel.model.study.Direction;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Identified;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.MissingKind;
import org.ketenspiegel.model.study.MultipleChoice;
import org.ketenspiegel.model.study.OpenText;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.QuoteBlock;
import org.ketenspiegel.model.study.QuotedAnswer;
import org.ketenspiegel.model.study.Relevance;
import org.ketenspiegel.model.study.ResearchQuestion;
import org.ketenspiegel.model.study.Role;
import org.ketenspiegel.model.study.Scale;
import org.ketenspiegel.model.study.ScaledQuestion;
import org.ketenspiegel.model.study.Segment;
import org.ketenspiegel.model.study.Selection;
import org.ketenspiegel.model.study.SingleChoice;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.Translation;
import org.ketenspiegel.model.study.Unanswered;
import org.ketenspiegel.model.study.Wave;

/** The study of 2017 has no faults; each check finds the one that is put into it. */
class ChecksTest {

  private static final Path FOLDER =
      Path.of("../org.ketenspiegel.samples/studies/kleine-keten-2017");
  private static final StudyFactory MAKE = StudyFactory.eINSTANCE;
  private static final List<AgencyContribution> AGENCIES =
      Stream.of("nl.ind #154273", "nl.coa #E17000", "nl.dtv #39870C", "nl.kleine-keten #535353")
          .map(a -> a.split(" "))
          .map(a -> new AgencyContribution(a[0], a[0], Text.same(a[0]), a[1], 1, "test"))
          .toList();

  /** A fault to put into the study, and the check that must find it. */
  private record Case(String check, Consumer<ChecksTest> fault) {}

  private static final List<Case> CASES =
      List.of(
          new Case("id-missing", t -> t.any(Segment.class, "binnen").setId(" ")),
          new Case("id-twice", t -> t.any(Segment.class, "binnen").setId("buiten")),
          new Case("id-spelling", t -> t.any(Segment.class, "binnen").setId("bin.nen")),
          new Case("column-twice", t -> t.asylum("kennis_ind").setId("kennis_coa")),
          new Case("text-missing", t -> t.asylum("oordeel").getText().clear()),
          new Case("translation-missing", t -> t.asylum("oordeel").getText().removeLast()),
          new Case(
              "translation-twice", t -> t.asylum("oordeel").getText().getLast().setLanguage("nl")),
          new Case("translation-unused", t -> t.asylum().getLanguages().remove("en")),
          new Case(
              "placeholder-unknown",
              t -> t.asylum("uitkomst").getText().forEach(w -> w.setValue("Hoe is {agency}?"))),
          new Case(
              "placeholder-differs",
              t -> t.asylum("oordeel").getText().getLast().setValue("How was it?")),
          new Case("agency-unknown", t -> t.study.getAgencies().getFirst().setContribution("nl.x")),
          new Case(
              "agency-without-name",
              t -> t.study.getAgencies().getFirst().eUnset(t.feature("contribution"))),
          new Case("agency-colour", t -> t.study.getAgencies().getFirst().setColour("blauw")),
          new Case(
              "agency-colour-twice", t -> t.study.getAgencies().getFirst().setColour("#e17000")),
          new Case("scale-empty", t -> t.scale("schaal-website").getCategories().clear()),
          new Case(
              "scale-code-twice", t -> t.scale("schaal-website").getCategories().get(1).setCode(1)),
          new Case(
              "scale-label-twice",
              t ->
                  t.scale("schaal-website")
                      .getCategories()
                      .get(1)
                      .getLabel()
                      .getFirst()
                      .setValue("ja, vaak")),
          new Case(
              "scale-scores-order",
              t -> t.scale("schaal-oordeel").getCategories().get(1).setScore(9)),
          new Case(
              "scale-without-direction",
              t -> t.scale("schaal-oordeel").setDirection(Direction.NONE)),
          new Case(
              "missing-with-score",
              t -> t.scale("schaal-ja").getCategories().getLast().setScore(9)),
          new Case(
              "missing-by-routing",
              t ->
                  t.scale("schaal-ja")
                      .getCategories()
                      .getLast()
                      .setMissing(MissingKind.NOT_ASKED_ROUTING)),
          new Case(
              "net-code-unknown",
              t -> t.scale("schaal-ja").getNets().getFirst().getCodes().add(77)),
          new Case("net-empty", t -> t.scale("schaal-ja").getNets().getFirst().getCodes().clear()),
          new Case(
              "net-counts-missing",
              t -> t.scale("schaal-ja").getNets().getFirst().getCodes().add(9)),
          new Case("scale-unused", t -> t.scaled("praten").setScale(t.scale("schaal-oordeel"))),
          new Case("question-without-scale", t -> t.scaled("uitleg").setScale(null)),
          new Case(
              "scale-elsewhere",
              t -> t.scaled("uitleg").setScale(t.any(Scale.class, "schaal-eens"))),
          new Case(
              "rating-without-scores", t -> t.scaled("uitleg").setScale(t.scale("schaal-website"))),
          new Case(
              "recommendation-scale",
              t -> t.any(Scale.class, "schaal-aanbeveling").getCategories().removeLast()),
          new Case("battery-empty", t -> ((Battery) t.asylum("aspect")).getItems().clear()),
          new Case(
              "item-without-concept",
              t -> ((Battery) t.asylum("aspect")).getItems().getFirst().setConcept(null)),
          new Case("question-without-concept", t -> t.asylum("oordeel").setConcept(null)),
          new Case(
              "knowledge-without-answer",
              t -> ((SingleChoice) t.asylum("kennis_ind")).setCorrect(null)),
          new Case(
              "answer-elsewhere",
              t ->
                  ((SingleChoice) t.asylum("kennis_ind"))
                      .setCorrect(t.scale("schaal-website").getCategories().getFirst())),
          new Case(
              "missing-not-exclusive",
              t ->
                  t.scale("schaal-contactwijze")
                      .getCategories()
                      .getLast()
                      .setMissing(MissingKind.DONT_KNOW)),
          new Case(
              "exclusive-without-effect",
              t -> t.scale("schaal-website").getCategories().getLast().setExclusive(true)),
          new Case("at-most", t -> ((MultipleChoice) t.asylum("contactwijze")).setAtMost(1)),
          new Case("number-bounds", t -> t.number(18, 12)),
          new Case("expectation-without-mirror", t -> t.partner("verwacht").setMirrors(null)),
          new Case(
              "mirror-without-expectation", t -> t.partner("verwacht").setRole(Role.BACKGROUND)),
          new Case(
              "mirror-same-audience", t -> t.partner("verwacht").setMirrors(t.partner("oordeel"))),
          new Case(
              "mirror-other-concept",
              t -> t.partner("verwacht").setConcept(t.partner("advies").getConcept())),
          new Case(
              "mirror-concept-unknown",
              t ->
                  t.any(Scale.class, "schaal-aspecten")
                      .getCategories()
                      .getFirst()
                      .setConcept(null)),
          new Case(
              "route-to-later",
              t ->
                  ((AnswerIs) t.asylum("contactwijze").getUniverse())
                      .setQuestion(t.asylum("praten"))),
          new Case(
              "route-other-questionnaire",
              t ->
                  ((AnswerIs) t.asylum("contactwijze").getUniverse())
                      .setQuestion(t.partner("contact"))),
          new Case(
              "condition-code-unknown",
              t -> ((AnswerIs) t.asylum("website").getUniverse()).getCodes().add(12)),
          new Case(
              "condition-kind",
              t -> ((AnswerIs) t.asylum("gezegd").getUniverse()).setQuestion(t.asylum("advies"))),
          new Case(
              "condition-item",
              t ->
                  ((AnswerIs) t.asylum("website").getUniverse())
                      .setItem(((Battery) t.asylum("aspect")).getItems().getFirst())),
          new Case(
              "condition-agency",
              t ->
                  ((AnswerIs) t.asylum("website").getUniverse())
                      .setAgency(t.study.getAgencies().get(1))),
          new Case("condition-without-agency", t -> t.asylum("situatie").getAgencies().clear()),
          new Case(
              "condition-names-no-agency",
              t ->
                  t.any(Scale.class, "schaal-werkgever")
                      .getCategories()
                      .forEach(c -> c.setAgency(null))),
          new Case("question-unreachable", t -> t.contradict(t.asylum("situatie"))),
          new Case(
              "segment-without-condition", t -> t.any(Segment.class, "binnen").setCondition(null)),
          new Case(
              "segment-other-audience",
              t ->
                  ((AnswerIs) t.any(Segment.class, "binnen").getCondition())
                      .setQuestion(t.asylum("uitkomst"))),
          new Case(
              "segment-takes-unanswered",
              t ->
                  ((AnswerIs) t.any(Segment.class, "binnen").getCondition())
                      .setUnanswered(Unanswered.OPEN)),
          new Case("benchmark-without-date", t -> t.benchmark().setDate("vorig jaar")),
          new Case("benchmark-without-concept", t -> t.benchmark().setConcept(null)),
          new Case("benchmark-outside-scale", t -> t.benchmark().setValue(11)),
          new Case("benchmark-without-source", t -> t.benchmark().getSource().clear()),
          new Case("review-version-unknown", t -> t.review().setBefore(null)),
          new Case("review-question-unknown", t -> t.review().setQuestion("weg")),
          new Case("review-twice", t -> t.study.getReviews().add(EcoreUtil.copy(t.review()))),
          new Case("review-without-waves", t -> t.review()),
          new Case("review-without-reason", t -> t.review().getNote().clear()),
          new Case(
              "wave-twice",
              t -> {
                List<Fielding> asked = t.study.getWaves().getFirst().getFieldings();
                asked.getLast().setAudience(asked.getFirst().getAudience());
              }),
          new Case(
              "answers-twice",
              t -> {
                List<Fielding> asked = t.study.getWaves().getFirst().getFieldings();
                asked.getLast().setResponses(asked.getFirst().getResponses());
              }),
          new Case("wave-periods-overlap", t -> t.again()),
          new Case(
              "wave-without-period",
              t -> {
                t.again().setStart(null);
                t.study.getWaves().getLast().setEnd(null);
              }),
          new Case("panel-not-kept", t -> t.fielding().setPanel(t.fielding().getRespondent())),
          new Case("panel-in-one-wave", t -> t.fielding().setPanel("sleutel")),
          new Case("benchmark-other-scale", t -> t.judged().setMost(7)),
          new Case("wave-period", t -> t.study.getWaves().getFirst().setEnd("2016-01-01")),
          new Case("fielding-without-sample", t -> t.fielding().setSample(null)),
          new Case(
              "fielding-other-audience",
              t -> t.fielding().setAudience(t.study.getAudiences().getLast())),
          new Case("fielding-without-questionnaire", t -> t.fielding().setInstrument(null)),
          new Case("fielding-without-respondent", t -> t.fielding().setRespondent(null)),
          new Case("answers-outside", t -> t.fielding().setResponses("../elders.csv")),
          new Case("answers-missing", t -> t.fielding().setResponses("answers/weg.csv")),
          new Case("column-variable-unknown", t -> t.map("kolom", "niets@ind")),
          new Case(
              "column-mapped-twice",
              t -> {
                t.map("kolom", "oordeel@ind");
                t.map("kolom", "oordeel@coa");
              }),
          new Case(
              "omitted-elsewhere",
              t ->
                  t.fielding()
                      .getOmitted()
                      .add(
                          t.study
                              .getInstruments()
                              .getLast()
                              .getSections()
                              .getFirst()
                              .getQuestions()
                              .getFirst())),
          new Case("questionnaire-not-frozen", t -> t.asylum().setFrozen(false)),
          new Case("sample-question", t -> t.fielding().getSample().setStrata(t.asylum("oordeel"))),
          new Case(
              "clusters-unknown", t -> t.fielding().getSample().setSelection(Selection.RANDOM)),
          new Case(
              "disposition-negative",
              t -> t.fielding().getSample().getDispositions().getFirst().setCount(-1)),
          new Case("frame-too-small", t -> t.fielding().getSample().setFrameSize(12)),
          new Case("target-unknown", t -> t.target(3, 1)),
          new Case("targets-sum", t -> t.target(1, .6)),
          new Case(
              "research-question-unanswered",
              t -> {
                var more = MAKE.createResearchQuestion();
                more.setId("nieuw");
                t.any(ResearchQuestion.class, "centrale-vraag").getParts().add(more);
              }),
          new Case("code-name-twice", t -> t.frame("telefoon", "Telefoon ")),
          new Case(
              "code-without-name",
              t -> t.frame("telefoon", "").getCodes().getLast().getName().clear()),
          new Case("code-frame-empty", t -> t.frame("telefoon").getCodes().clear()),
          new Case(
              "question-coded-twice",
              t -> {
                t.frame("telefoon");
                t.frame("balie");
              }),
          new Case("quote-empty", t -> t.quoted().getText().clear()),
          new Case("quote-refused", t -> t.quoted().setConsent(Consent.REFUSED)),
          new Case("block-empty", t -> t.any(QuoteBlock.class, "a-gezegd").getQuotes().clear()),
          new Case(
              "concept-without-definition",
              t ->
                  t.any(DefinitionsBlock.class, "definities-aspecten")
                      .getConcepts()
                      .getFirst()
                      .getDefinition()
                      .clear()),
          new Case(
              "block-without-heading",
              t -> t.any(AnalysisBlock.class, "a-oordeel").getHeading().clear()),
          new Case(
              "chapter-empty",
              t -> t.study.getReports().getFirst().getChapters().getLast().getBlocks().clear()),
          new Case("option-twice", t -> t.option("layout", "detail")),
          new Case("option-audience", t -> t.change("audience", "niemand")),
          new Case("option-question", t -> t.change("questions", "oordeel,aspect.rspect")),
          new Case("option-agency", t -> t.option("agency", "ing")),
          new Case("option-group", t -> t.change("by", "agency,binnen")),
          new Case(
              "relevance-odd",
              t -> {
                Relevance relevance = StudyFactory.eINSTANCE.createRelevance();
                relevance.setShare(10.0);
                t.study.setRelevance(relevance);
              }));

  private Study study = load();

  /** A frame for an open question, with codes of these names. */
  private CodeFrame frame(String... names) {
    CodeFrame frame = MAKE.createCodeFrame();
    frame.setId("kader-" + study.getCodeFrames().size());
    frame.getQuestions().add((OpenText) asylum("advies"));
    for (String name : names) {
      AnswerCode code = MAKE.createAnswerCode();
      code.setId(frame.getId() + "-code-" + frame.getCodes().size());
      Translation said = MAKE.createTranslation();
      said.setLanguage("nl");
      said.setValue(name);
      code.getName().add(said);
      frame.getCodes().add(code);
    }
    study.getCodeFrames().add(frame);
    return frame;
  }

  /** A quote that a report shows. */
  private QuotedAnswer quoted() {
    QuotedAnswer quote = MAKE.createQuotedAnswer();
    quote.setId("citaat");
    quote.setFielding(fielding());
    quote.setQuestion((OpenText) asylum("advies"));
    Translation words = MAKE.createTranslation();
    words.setLanguage("nl");
    words.setValue("Het was goed.");
    quote.getText().add(words);
    study.getQuotedAnswers().add(quote);
    any(QuoteBlock.class, "a-gezegd").getChosen().add(quote);
    return quote;
  }

  private static Study load() {
    try {
      return StudyFiles.load(FOLDER.resolve("kleine-keten-2017.study"));
    } catch (StudyFileException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theExampleStudyHasNoFaults() {
    assertEquals(
        List.of(),
        Checks.of(study, FOLDER, new Contributions(AGENCIES, List.of())).stream()
            .map(CheckFinding::toString)
            .toList());
    assertEquals(List.of(), Checks.of(study).stream().map(CheckFinding::toString).toList());
  }

  @Test
  void ofAnAgencyThatWasSkippedTheCauseIsTold() {
    study.getAgencies().getFirst().setContribution("nl.example");
    Contributions.Skipped skipped =
        new Contributions.Skipped(
            Optional.of("nl.example"), "a.bundle", "colour is 'oranje', expected #RRGGBB");
    CheckFinding found =
        Checks.of(study, FOLDER, new Contributions(AGENCIES, List.of(), List.of(skipped))).stream()
            .filter(f -> f.check().equals("agency-unknown"))
            .findFirst()
            .orElseThrow();
    for (String language : List.of("nl", "en")) {
      String message = found.message().in(language);
      assertTrue(
          message.contains("plugin.xml (a.bundle): colour is 'oranje', expected #RRGGBB"), message);
    }
  }

  @Test
  void everyCheckIsTried() {
    Set<String> tried = CASES.stream().map(Case::check).collect(Collectors.toSet());
    assertEquals(new TreeSet<>(Checks.ids()), new TreeSet<>(tried));
    assertEquals(Checks.ids().size(), Set.copyOf(Checks.ids()).size(), "two checks with one id");
  }

  @TestFactory
  Stream<DynamicTest> eachCheckFindsItsFault() {
    return CASES.stream()
        .map(c -> DynamicTest.dynamicTest(c.check(), () -> new ChecksTest().finds(c)));
  }

  private void finds(Case tried) {
    tried.fault().accept(this);
    List<CheckFinding> found = Checks.of(study, FOLDER, new Contributions(AGENCIES, List.of()));
    CheckFinding finding =
        found.stream().filter(f -> f.check().equals(tried.check())).findFirst().orElseThrow();
    for (String language : List.of("nl", "en")) {
      String message = finding.message().in(language);
      assertTrue(message.matches("\\p{Lu}.*[^. ]\\."), message);
      assertTrue(!message.contains("null") && !message.contains("\n"), message);
    }
    assertTrue(finding.place().matches(".+\\.(study|instrument|report), .+ '.*'"), finding.place());
  }

  @Test
  void theWorstComesFirst() {
    asylum().setFrozen(false);
    scaled("uitleg").setScale(null);
    any(AnalysisBlock.class, "a-oordeel").getHeading().clear();
    List<Severity> found = Checks.of(study).stream().map(CheckFinding::severity).toList();
    assertEquals(found.stream().sorted().toList(), found);
    assertEquals(Severity.ERROR, found.getFirst());
    assertEquals(Severity.HINT, found.getLast());
  }

  @Test
  void overlappingSegmentsAreNoFault() {
    ((AnswerIs) any(Segment.class, "buiten").getCondition()).getCodes().add(1);
    assertEquals(List.of(), Checks.of(study));
  }

  @Test
  void aReviewOfVersionsThatFollowedOneAnotherIsNoFault() {
    ComparabilityReview review = review();
    Wave later = EcoreUtil.copy(study.getWaves().getFirst());
    later.getFieldings().forEach(f -> f.setInstrument(review.getAfter()));
    later.getFieldings().forEach(f -> f.setAudience(review.getAfter().getAudience()));
    study.getWaves().add(later);
    assertEquals(
        List.of(), Checks.of(study).stream().filter(f -> f.check().startsWith("review-")).toList());
  }

  @Test
  void aFindingIsASentenceAboutAnObject() {
    scaled("uitleg").setScale(null);
    CheckFinding found = Checks.of(study).getFirst();
    assertEquals("Vraag ‘uitleg’ heeft geen schaal.", found.message().in("nl"));
    assertEquals("Question ‘uitleg’ has no scale.", found.message().in("en"));
    assertEquals("asielzoekers.instrument, rating 'uitleg'", found.place());
    assertEquals(asylum("uitleg"), found.object());
  }

  private <T extends Identified> T any(Class<T> kind, String id) {
    return Checked.of(study, Optional.empty(), Optional.empty())
        .all(kind)
        .filter(o -> id.equals(o.getId()))
        .findFirst()
        .orElseThrow();
  }

  private Instrument asylum() {
    return study.getInstruments().getFirst();
  }

  private Question asylum(String id) {
    return question(asylum(), id);
  }

  private Question partner(String id) {
    return question(study.getInstruments().getLast(), id);
  }

  private static Question question(Instrument instrument, String id) {
    return Checked.questions(instrument).stream()
        .filter(q -> q.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private ScaledQuestion scaled(String id) {
    return (ScaledQuestion) asylum(id);
  }

  private Scale scale(String id) {
    return asylum().getScales().stream()
        .filter(s -> s.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The first wave once more. */
  private Wave again() {
    Wave again = EcoreUtil.copy(study.getWaves().getFirst());
    again.setId("nogmaals");
    study.getWaves().add(again);
    return again;
  }

  /** A benchmark of what a question on a scale measures. */
  private Benchmark judged() {
    Benchmark benchmark = benchmark();
    benchmark.setConcept(scaled("oordeel").getConcept());
    benchmark.setMost(5);
    benchmark.setValue(3.5);
    return benchmark;
  }

  /** A sound one, put into the study. */
  private Benchmark benchmark() {
    Benchmark benchmark = MAKE.createBenchmark();
    benchmark.setId("landelijk");
    for (String language : List.of("nl", "en")) {
      benchmark.getName().add(said(language, "Landelijk"));
      benchmark.getSource().add(said(language, "Nationale ombudsman"));
    }
    benchmark.setDate("2013");
    benchmark.setConcept(study.getConcepts().getFirst());
    benchmark.setLeast(1);
    benchmark.setMost(10);
    benchmark.setValue(6.8);
    study.getBenchmarks().add(benchmark);
    return benchmark;
  }

  /** Of a version that no wave used, put into the study. */
  private ComparabilityReview review() {
    Instrument other = study.getInstruments().getLast();
    ComparabilityReview review = MAKE.createComparabilityReview();
    review.setId("oordeel-2");
    review.setBefore(other);
    review.setAfter(other);
    review.setQuestion("oordeel");
    review.getNote().add(said("nl", "Dezelfde vraag."));
    study.getReviews().add(review);
    return review;
  }

  private static Translation said(String language, String words) {
    Translation said = MAKE.createTranslation();
    said.setLanguage(language);
    said.setValue(words);
    return said;
  }

  private Fielding fielding() {
    return study.getWaves().getFirst().getFieldings().getFirst();
  }

  private EStructuralFeature feature(String name) {
    return study.getAgencies().getFirst().eClass().getEStructuralFeature(name);
  }

  private void number(double least, double most) {
    var age = MAKE.createNumberQuestion();
    age.setId("leeftijd");
    age.setLeast(least);
    age.setMost(most);
    asylum().getSections().getFirst().getQuestions().add(age);
    var adult = MAKE.createNumberIs();
    adult.setQuestion(age);
    adult.setComparison(Comparison.GREATER);
    asylum("praten").setUniverse(adult);
  }

  /** Wants an answer that the question's own condition rules out. */
  private void contradict(Question question) {
    var both = MAKE.createAllOf();
    AnswerIs none = MAKE.createAnswerIs();
    none.setQuestion(asylum("contact"));
    none.getCodes().add(5);
    both.getConditions().add(none);
    both.getConditions().add(question.getUniverse());
    question.setUniverse(both);
  }

  private void map(String column, String variable) {
    var mapping = MAKE.createColumnMapping();
    mapping.setColumn(column);
    mapping.setVariable(variable);
    fielding().getColumns().add(mapping);
  }

  private void target(int code, double share) {
    var target = MAKE.createTarget();
    target.setQuestion(asylum("uitkomst"));
    target.setCode(code);
    target.setShare(share);
    fielding().getSample().getTargets().add(target);
  }

  private void option(String name, String value) {
    var option = MAKE.createOptionValue();
    option.setName(name);
    option.setValue(value);
    any(AnalysisBlock.class, "a-oordeel").getOptions().add(option);
  }

  private void change(String name, String value) {
    any(AnalysisBlock.class, "a-oordeel").getOptions().removeIf(o -> o.getName().equals(name));
    option(name, value);
  }
}
