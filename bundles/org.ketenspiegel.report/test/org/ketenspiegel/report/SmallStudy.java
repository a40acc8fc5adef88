// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.emf.common.util.EList;
import org.ketenspiegel.analysis.AnalysisContribution;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.Snapshot;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.findings.Evidence;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.RuleContribution;
import org.ketenspiegel.findings.Rules;
import org.ketenspiegel.findings.Source;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.findings.sentence.Sentence;
import org.ketenspiegel.model.AgencyContribution;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Agency;
import org.ketenspiegel.model.study.AnalysisBlock;
import org.ketenspiegel.model.study.AnswerIs;
import org.ketenspiegel.model.study.Audience;
import org.ketenspiegel.model.study.Block;
import org.ketenspiegel.model.study.CellReference;
import org.ketenspiegel.model.study.Chapter;
import org.ketenspiegel.model.study.Concept;
import org.ketenspiegel.model.study.DefinitionsBlock;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.InsightBlock;
import org.ketenspiegel.model.study.KeptFinding;
import org.ketenspiegel.model.study.OptionValue;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Quote;
import org.ketenspiegel.model.study.QuoteBlock;
import org.ketenspiegel.model.study.QuotedAnswer;
import org.ketenspiegel.model.study.Rating;
import org.ketenspiegel.model.study.Report;
import org.ketenspiegel.model.study.ResearchQuestion;
import org.ketenspiegel.model.study.Scale;
import org.ketenspiegel.model.study.Section;
import org.ketenspiegel.model.study.Segment;
import org.ketenspiegel.model.study.SingleChoice;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.TextBlock;
import org.ketenspiegel.model.study.Translation;
import org.ketenspiegel.model.study.Wave;
import org.ketenspiegel.tabulation.Tabulation;

/**
 * A study of one question about two agencies with a report of every kind of block; every text in it
 * passes through a function.
 */
final class SmallStudy {

  private static final StudyFactory MAKE = StudyFactory.eINSTANCE;
  private static final Rules RULES =
      new Rules(
          List.of(
              new RuleContribution("means", "test", 1, () -> (source, setting) -> means(source))),
          dropped -> {
            throw new AssertionError(dropped.sentence());
          });

  private final UnaryOperator<String> words;
  private final long sharing;
  private final Study study = MAKE.createStudy();
  private final Fielding fielding = MAKE.createFielding();
  private final Rating rating = MAKE.createRating();
  private final SingleChoice group = MAKE.createSingleChoice();

  private SmallStudy(UnaryOperator<String> words, long sharing) {
    this.words = words;
    this.sharing = sharing;
    study.setId("klein");
    say(study.getName(), "studie");
    say(study.getNotice(), "verzonnen");
    agency("ind");
    agency("coa");
    questionnaire();
    outline();
  }

  static String html(String language, UnaryOperator<String> words) {
    return html(Edition.in(language), words);
  }

  static String html(Edition edition, UnaryOperator<String> words) {
    return new SmallStudy(words, 20).html(edition, Disclosure.PROTECTED);
  }

  /** In which so many respondents share what is told beside a quote. */
  static String html(long sharing) {
    return new SmallStudy(UnaryOperator.identity(), sharing)
        .html(Edition.in("nl"), Disclosure.PROTECTED);
  }

  private String html(Edition edition, Disclosure disclosure) {
    Runner runner =
        new Runner(
            List.of(
                new AnalysisContribution(Tabulation.ID, Text.NONE, 1, Tabulation::new),
                new AnalysisContribution(
                    "quotes", Text.NONE, 2, () -> new SaidQuotes(words, sharing))),
            disclosure);
    Report report = study.getReports().getFirst();
    return new String(
        Reports.html(study, data(), report, edition, runner, RULES), StandardCharsets.UTF_8);
  }

  private StudyData data() {
    int[] groups = new int[60];
    int[] ind = new int[60];
    int[] coa = new int[60];
    for (int i = 0; i < 60; i++) {
      groups[i] = i < 52 ? 1 : 2;
      ind[i] = 1 + i % 5;
      coa[i] = 1 + (i * i) % 5;
    }
    ResponseTable answers =
        ResponseTable.of(
            CodeColumn.of("groep", groups),
            CodeColumn.of("oordeel_ind", ind),
            CodeColumn.of("oordeel_coa", coa));
    AgencyContribution contributed =
        new AgencyContribution(
            "nl.ind",
            words.apply("IND"),
            Text.same(words.apply("dienst")),
            words.apply("#154273"),
            1,
            "test");
    return Snapshot.of(study, List.of(contributed), Map.of(fielding, answers), List.of());
  }

  private void say(EList<Translation> where, String what) {
    Translation translation = MAKE.createTranslation();
    translation.setLanguage("nl");
    translation.setValue(words.apply(what));
    where.add(translation);
  }

  private void agency(String id) {
    Agency agency = MAKE.createAgency();
    agency.setId(id);
    agency.setContribution("nl." + id);
    say(agency.getName(), "instelling " + id);
    if (id.equals("coa")) {
      agency.setShortName(words.apply("COA"));
      agency.setColour(words.apply("#E17000"));
    }
    study.getAgencies().add(agency);
  }

  private void questionnaire() {
    Audience audience = MAKE.createAudience();
    audience.setId("mensen");
    say(audience.getName(), "mensen");
    study.getAudiences().add(audience);
    group.setId("groep");
    say(group.getName(), "groep");
    group.setScale(scale(2));
    rating.setId("oordeel");
    say(rating.getName(), "oordeel");
    say(rating.getText(), "hoe was {agency}?");
    rating.setScale(scale(5));
    rating.getAgencies().addAll(study.getAgencies());
    segment(audience, "veel", 1);
    segment(audience, "weinig", 2);
    var instrument = MAKE.createInstrument();
    instrument.setId("vragenlijst");
    instrument.setAudience(audience);
    instrument.getScales().addAll(List.of(group.getScale(), rating.getScale()));
    Section section = MAKE.createSection();
    section.getQuestions().addAll(List.<Question>of(group, rating));
    instrument.getSections().add(section);
    study.getInstruments().add(instrument);
    Wave wave = MAKE.createWave();
    wave.setId("meting");
    wave.setStart(words.apply("2017-02-01"));
    say(wave.getName(), "meting");
    fielding.setAudience(audience);
    fielding.setInstrument(instrument);
    fielding.setSample(MAKE.createSample());
    say(fielding.getSample().getFrame(), "kader");
    say(fielding.getSample().getIncentive(), "bon");
    var complete = MAKE.createDisposition();
    complete.setCount(60);
    say(complete.getNote(), "noot");
    fielding.getSample().getDispositions().add(complete);
    wave.getFieldings().add(fielding);
    study.getWaves().add(wave);
  }

  private Scale scale(int categories) {
    Scale scale = MAKE.createScale();
    for (int code = 1; code <= categories; code++) {
      var category = MAKE.createCategory();
      category.setCode(code);
      category.setScore(code);
      say(category.getLabel(), "antwoord " + code);
      scale.getCategories().add(category);
    }
    return scale;
  }

  private void segment(Audience audience, String id, int code) {
    Segment segment = MAKE.createSegment();
    segment.setId(id);
    say(segment.getName(), id);
    AnswerIs answer = MAKE.createAnswerIs();
    answer.setQuestion(group);
    answer.getCodes().add(code);
    segment.setCondition(answer);
    audience.getSegments().add(segment);
  }

  private void outline() {
    Report report = MAKE.createReport();
    report.setId("rapport");
    say(report.getTitle(), "titel");
    say(report.getSubtitle(), "ondertitel");
    Chapter chapter = MAKE.createChapter();
    chapter.setId(words.apply("hoofdstuk"));
    say(chapter.getName(), "hoofdstuk");
    report.getChapters().add(chapter);
    ResearchQuestion question = MAKE.createResearchQuestion();
    say(question.getText(), "onderzoeksvraag");
    study.getResearchQuestions().add(question);
    AnalysisBlock missing = MAKE.createAnalysisBlock();
    missing.setAnalysis(words.apply("ontbreekt"));
    for (Block block :
        List.of(
            text(),
            insight(),
            MAKE.createFindingsBlock(),
            quote(),
            analysis(),
            missing,
            definitions(),
            MAKE.createFieldworkBlock(),
            MAKE.createTablesBlock())) {
      block.setId(words.apply("blok"));
      say(block.getHeading(), "bevinding");
      block.getAnswers().add(question);
      chapter.getBlocks().add(block);
    }
    study.getReports().add(report);
  }

  private TextBlock text() {
    TextBlock block = MAKE.createTextBlock();
    say(block.getBody(), "alinea");
    return block;
  }

  private InsightBlock insight() {
    InsightBlock block = MAKE.createInsightBlock();
    say(block.getInsight(), "inzicht");
    say(block.getRecommendation(), "aanbeveling");
    block.getFindings().add(kept());
    return block;
  }

  /** A sentence that was true of other answers: the mean of IND was 2.5. */
  private KeptFinding kept() {
    KeptFinding kept = MAKE.createKeptFinding();
    kept.setId("bewaard");
    kept.setRule("means");
    say(kept.getText(), "De IND krijgt een {1}.");
    CellReference cell = MAKE.createCellReference();
    cell.setAnalysis(Tabulation.ID);
    cell.getOptions().addAll(asked());
    cell.setPart("oordeel");
    cell.setLine("mean");
    cell.setGroup("ind");
    cell.setQuantity("value");
    cell.setValue(2.5);
    kept.getCells().add(cell);
    return kept;
  }

  private QuoteBlock quote() {
    QuoteBlock block = MAKE.createQuoteBlock();
    Quote quote = MAKE.createQuote();
    quote.setText(words.apply("citaat"));
    quote.setLanguage(words.apply("ar"));
    say(quote.getSource(), "bron");
    block.getQuotes().add(quote);
    QuotedAnswer chosen = MAKE.createQuotedAnswer();
    chosen.setId("gekozen");
    study.getQuotedAnswers().add(chosen);
    block.getChosen().add(chosen);
    return block;
  }

  private AnalysisBlock analysis() {
    AnalysisBlock block = MAKE.createAnalysisBlock();
    block.setAnalysis(Tabulation.ID);
    block.setChart(words.apply("likert"));
    say(block.getRemark(), "toelichting");
    block.getOptions().addAll(asked());
    return block;
  }

  private static List<OptionValue> asked() {
    List<OptionValue> options = new ArrayList<>();
    for (var option :
        Map.of("audience", "mensen", "questions", "oordeel", "by", "agency").entrySet()) {
      OptionValue value = MAKE.createOptionValue();
      value.setName(option.getKey());
      value.setValue(option.getValue());
      options.add(value);
    }
    return options;
  }

  private DefinitionsBlock definitions() {
    Concept concept = MAKE.createConcept();
    concept.setId("begrip");
    say(concept.getName(), "begrip");
    say(concept.getDefinition(), "betekenis");
    study.getConcepts().add(concept);
    DefinitionsBlock block = MAKE.createDefinitionsBlock();
    block.getConcepts().add(concept);
    return block;
  }

  /** A rule that gives every mean a sentence. */
  private static List<Finding> means(Source source) {
    List<Finding> found = new ArrayList<>();
    for (Table table : source.tables()) {
      for (int line = 0; line < table.lines().size(); line++) {
        if (table.lines().get(line).kind() == Line.Kind.MEAN) {
          Sentence sentence =
              new Sentence(
                  List.of(
                      new Part.Name(table.lines().get(line).label().in("nl")),
                      new Part.Words(": "),
                      new Part.Number(0)));
          found.add(
              Finding.of(
                  Optional.empty(),
                  List.of(Reference.to(table, line, 0)),
                  List.of(),
                  Evidence.DESCRIPTIVE,
                  Map.of("nl", sentence, "en", sentence)));
        }
      }
    }
    return found;
  }
}
