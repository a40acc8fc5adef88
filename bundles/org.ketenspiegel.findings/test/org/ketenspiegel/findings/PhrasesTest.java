// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.History;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.findings.sentence.Phrases;
import org.ketenspiegel.findings.sentence.Sentence;
import org.ketenspiegel.model.Text;

class PhrasesTest {

  private static final StudyData DATA =
      new People().judging("ind", 1, 2).segment("binnen", row -> true).data();

  @ParameterizedTest
  @CsvSource({"nl,ind,de IND", "nl,coa,het COA", "nl,dtv,de DTV", "en,coa,COA", "nl,xyz,xyz"})
  void anAgencyHasTheArticleThatItsContributionGives(
      String language, String agency, String expected) {
    assertEquals(expected, text(new Phrases(DATA, language).agency(agency)));
  }

  @Test
  void listsHaveOneAndBeforeTheLast() {
    Phrases nl = new Phrases(DATA, "nl");
    assertEquals("de IND", text(nl.list(List.of(nl.agency("ind")))));
    assertEquals("de IND en het COA", text(nl.list(List.of(nl.agency("ind"), nl.agency("coa")))));
    assertEquals(
        "de IND, het COA en de DTV",
        text(nl.list(List.of(nl.agency("ind"), nl.agency("coa"), nl.agency("dtv")))));
    Phrases en = new Phrases(DATA, "en");
    assertEquals("IND and COA", text(en.list(List.of(en.agency("ind"), en.agency("coa")))));
  }

  @Test
  void oneIsSingularAndSeveralArePlural() {
    Phrases nl = new Phrases(DATA, "nl");
    Text one = Text.of("dat onderdeel wordt", "that aspect is");
    Text more = Text.of("die onderdelen worden", "those aspects are");
    assertEquals("dat onderdeel wordt", text(nl.words(1, one, more)));
    assertEquals("die onderdelen worden", text(nl.words(2, one, more)));
  }

  @Test
  void aWaveIsThoseWhoAnsweredInIt() {
    History history =
        new History(
            List.of(new History.Moment("meting-2013", Text.same("2013"), 2013.5)),
            List.of(),
            List.of());
    StudyData waves = new StudyData(DATA.outline(), DATA.fieldings(), history);
    Group wave = new Group("meting-2013", Text.same("2013"), Optional.empty(), 9, 9, 9);
    assertEquals(
        "wie in de meting ‘2013’ antwoordde", text(new Phrases(waves, "nl").members(wave)));
    assertEquals(
        "those who answered in the wave ‘2013’", text(new Phrases(waves, "en").members(wave)));
    assertEquals("de groep ‘2013’", text(new Phrases(DATA, "nl").members(wave)));
  }

  @Test
  void labelsLoseTheirCapitalAndAbbreviationsKeepTheirs() {
    Phrases nl = new Phrases(DATA, "nl");
    assertEquals("‘inleven’", text(nl.aspect(Text.same("Inleven"))));
    assertEquals("‘NPS’", text(nl.aspect(Text.same("NPS"))));
    assertEquals("mensen", text(nl.audience("mensen")));
    assertEquals("de ondervraagden", text(nl.audience("")));
  }

  @Test
  void aSegmentIsCalledByItsMembersElseByItsName() {
    Phrases nl = new Phrases(DATA, "nl");
    assertEquals("wie binnen is", text(nl.members(group("ind/binnen", "IND / binnen"))));
    assertEquals("de groep ‘Noord’", text(nl.members(group("1", "Noord"))));
  }

  @Test
  void aSentenceBeginsWithACapitalWithinQuotesToo() {
    Sentence quoted =
        Sentence.of("{a} is {0}.", Map.of("a", new Phrases(DATA, "nl").aspect(Text.same("Rust"))));
    assertEquals("‘Rust’ is 4.", quoted.text(cell -> "4"));
    assertEquals("4 is ‘rust’.", Sentence.of("{0} is ‘rust’.", Map.of()).text(cell -> "4"));
  }

  private static Group group(String key, String label) {
    return new Group(key, Text.same(label), Optional.empty(), 1, 1, 1);
  }

  private static String text(List<Part> parts) {
    return parts.stream()
        .map(
            part ->
                switch (part) {
                  case Part.Words words -> words.text();
                  case Part.Name name -> name.text();
                  case Part.Number number -> "#";
                  case Part.Remark remark -> remark.text();
                })
        .collect(Collectors.joining());
  }
}
