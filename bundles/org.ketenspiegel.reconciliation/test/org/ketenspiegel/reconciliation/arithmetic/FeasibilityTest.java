// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.arithmetic;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.reconciliation.figures.Figure;
import org.ketenspiegel.reconciliation.figures.FiguresFile;

class FeasibilityTest {

  @TempDir Path folder;

  /** Rows of agency, topic, subgroup, statistic, category, value and n, in one population. */
  private List<Figure> figures(String... rows) throws Exception {
    var text =
        new StringBuilder("population,agency,topic,subgroup,statistic,category,value,n,note\n");
    for (var row : rows) {
      text.append("p,").append(row).append(",contradiction: says a remark\n");
    }
    return FiguresFile.read(Files.writeString(folder.resolve("figures.csv"), text));
  }

  private List<Possibility> possibilities(String... rows) throws Exception {
    return Feasibility.of(figures(rows)).findings().stream().map(Finding::possibility).toList();
  }

  private static String english(Finding finding) {
    return finding.contradiction().orElseThrow().explanation().english();
  }

  @Test
  void aShareNeedsAWholeCount() throws Exception {
    var findings = Feasibility.of(figures("A,q,,share,ja,23,63", "A,r,,share,ja,22,63")).findings();
    assertEquals(Possibility.IMPOSSIBLE, findings.get(0).possibility());
    assertEquals(
        "No count of 63 gives 23 %: 14 gives 22 %, 15 gives 24 %.", english(findings.get(0)));
    assertEquals(
        "Geen aantal van 63 geeft 23 %: 14 geeft 22 %, 15 geeft 24 %.",
        findings.get(0).contradiction().orElseThrow().explanation().dutch());
    assertEquals(Possibility.POSSIBLE, findings.get(1).possibility());
  }

  @Test
  void aMeanNeedsAWholeSum() throws Exception {
    var findings =
        Feasibility.of(figures("A,q,,mean,1-5,3.47,10", "A,r,,mean,1-5,3.5,10")).findings();
    assertEquals(
        "No whole sum of 10 answers gives 3.47: 34 gives 3.40, 35 gives 3.50.",
        english(findings.get(0)));
    assertEquals(Possibility.POSSIBLE, findings.get(1).possibility());
  }

  @Test
  void anExactHalfMayBeRoundedEitherWay() throws Exception {
    assertEquals(
        List.of(Possibility.POSSIBLE, Possibility.POSSIBLE, Possibility.IMPOSSIBLE),
        possibilities("A,q,,share,ja,12,8", "A,r,,share,ja,13,8", "A,s,,share,ja,14,8"));
  }

  @Test
  void oneOfARangeOfBasesIsEnough() throws Exception {
    assertEquals(
        List.of(Possibility.IMPOSSIBLE, Possibility.POSSIBLE),
        possibilities("A,q,,share,ja,1,20-30", "A,r,,share,ja,1,20-67"));
  }

  @Test
  void valuesOffTheScaleAreImpossible() throws Exception {
    assertEquals(
        List.of(Possibility.IMPOSSIBLE, Possibility.IMPOSSIBLE, Possibility.IMPOSSIBLE),
        possibilities("A,q,,share,ja,120,10", "A,r,,mean,1-5,5.2,", "A,s,,nps,a - b,-101,"));
  }

  @Test
  void aBaseIsNotLargerThanTheSurvey() throws Exception {
    var findings =
        Feasibility.of(figures(",steekproef,,n,,200,", "A,q,,share,ja,50,210")).findings();
    assertEquals(Possibility.NO_ARITHMETIC, findings.get(0).possibility());
    assertEquals(
        "A base of 210 is more than the 200 respondents of the survey.", english(findings.get(1)));
  }

  @Test
  void aNetThatItsSharesExcludeIsCalledOffRatherThanTheShares() throws Exception {
    var findings =
        Feasibility.of(
                figures(
                    "A,q,,share,zeker wel,20,100",
                    "A,q,,share,wel,31,100",
                    "A,q,,share,niet,49,100",
                    "A,q,,share,(zeker) wel,52,100"))
            .findings();
    assertEquals(Possibility.CONTRADICTED, findings.get(3).possibility());
    assertEquals(
        "Beside «zeker wel» 20 % (20 of 100) and «wel» 31 % (31 of 100), «(zeker) wel» is at most"
            + " 51 %; 52 % is printed.",
        english(findings.get(3)));
    assertEquals(Possibility.SUPPORTED, findings.get(0).possibility());
    assertEquals(Possibility.SUPPORTED, findings.get(1).possibility());
  }

  @Test
  void sharesThatCannotFillTheirBaseAreAllDisputed() throws Exception {
    var found =
        Feasibility.of(figures("A,q,,share,a,2,158", "A,q,,share,b,10,158", "A,q,,share,c,87,158"))
            .findings();
    assertTrue(found.stream().allMatch(each -> each.possibility() == Possibility.DISPUTED));
    assertEquals(
        "Beside «a» 2 % (3 of 158) and «b» 10 % (16 of 158), «c» is at least 88 %; 87 % is printed."
            + " This takes it that «a», «b» and «c» are all the answers there are.",
        english(found.get(2)));
  }

  @Test
  void sharesThatLeaveRoomForOtherAnswersAreFine() throws Exception {
    var all = possibilities("A,q,,share,a,2,158", "A,q,,share,b,10,158", "A,q,,share,c,80,158");
    assertTrue(all.stream().allMatch(Possibility.POSSIBLE::equals), all::toString);
  }

  @Test
  void anNpsTakenFromRoundedSharesIsCalledOff() throws Exception {
    var found =
        Feasibility.of(
                figures(
                    "A,NPS,,share,criticasters (0-6),36,121",
                    "A,NPS,,share,passief tevredenen (7-8),57,121",
                    "A,NPS,,share,promotors (9-10),7,121",
                    "A,NPS,,nps,promotors - criticasters,-29,121"))
            .findings();
    assertEquals(Possibility.CONTRADICTED, found.get(3).possibility());
    assertTrue(
        english(found.get(3)).startsWith("Beside «passief tevredenen (7-8)» 57 % (69 of 121)"),
        english(found.get(3)));
    assertTrue(english(found.get(3)).contains("can be -30 points or -28 points"));
  }

  @Test
  void aMeanLiesBetweenThoseOfItsSubgroups() throws Exception {
    var found =
        Feasibility.of(
                figures(
                    "A,q,,mean,1-5,3.5,227", "A,q,in,mean,1-5,3.7,72", "A,q,out,mean,1-5,3.2,155"))
            .findings();
    assertEquals(Possibility.DISPUTED, found.get(0).possibility());
    assertEquals(
        "Beside the mean (in) 3.7 (n = 72) and the mean (out) 3.2 (n = 155), the mean of 227 lies"
            + " in 3.31–3.41; 3.5 is printed. This takes it that «in» and «out» together are"
            + " everybody, each of them once.",
        english(found.get(0)));
  }

  @Test
  void withoutPrintedSizesSomeSplitMayDo() throws Exception {
    var all =
        possibilities("A,q,,mean,1-5,3.5,227", "A,q,in,mean,1-5,3.7,", "A,q,out,mean,1-5,3.2,");
    assertTrue(all.stream().allMatch(Possibility.POSSIBLE::equals), all::toString);
  }

  @Test
  void aTotalOutsideItsSubgroupsIsImpossibleForAnySplit() throws Exception {
    var all = possibilities("A,q,,share,ja,60,200", "A,q,in,share,ja,40,", "A,q,out,share,ja,50,");
    assertTrue(all.stream().allMatch(Possibility.DISPUTED::equals), all::toString);
  }

  @Test
  void subgroupsWhoseBasesDoNotSumToTheWholeDivideNothing() throws Exception {
    var all =
        possibilities("A,q,,share,ja,60,200", "A,q,in,share,ja,40,50", "A,q,out,share,ja,50,60");
    assertTrue(all.stream().allMatch(Possibility.POSSIBLE::equals), all::toString);
  }

  @Test
  void oneSurveyHasOneSplitForAllItsQuestions() throws Exception {
    var all =
        possibilities(
            ",steekproef,,n,,100,",
            "A,q,,share,ja,90,100",
            "A,q,in,share,ja,100,",
            "A,q,out,share,ja,0,",
            "A,r,,share,ja,10,100",
            "A,r,in,share,ja,100,",
            "A,r,out,share,ja,0,");
    // beside a total of 90 and nobody outside, the share inside says nothing more
    assertEquals(
        List.of(
            Possibility.DISPUTED,
            Possibility.POSSIBLE,
            Possibility.DISPUTED,
            Possibility.DISPUTED,
            Possibility.DISPUTED,
            Possibility.POSSIBLE),
        all.subList(1, 7));
  }

  @Test
  void eachEndOfARangeBelongsToOneOfItsMembers() throws Exception {
    var all =
        possibilities(
            "A,q,,share,ja,50,100",
            "B,q,,share,ja,60,100",
            ",q,,range of share over A/B,ja,50-60,100",
            "A,r,,share,ja,50,100",
            "B,r,,share,ja,58,100",
            ",r,,range of share over A/B,ja,50-60,100");
    assertEquals(Possibility.POSSIBLE, all.get(2));
    assertEquals(Possibility.DISPUTED, all.get(5));
  }

  @Test
  void sharesOfNumberedAnswersFixTheMean() throws Exception {
    var all =
        possibilities(
            "A,q,,share,1,50,10",
            "A,q,,share,2,50,10",
            "A,q,,mean,1-2,1.6,10",
            "A,r,,share,1,50,10",
            "A,r,,share,2,50,10",
            "A,r,,mean,1-2,1.5,10");
    assertEquals(Possibility.CONTRADICTED, all.get(2), "leaving out the mean mends both");
    assertTrue(all.subList(3, 6).stream().allMatch(Possibility.POSSIBLE::equals), all::toString);
  }

  @Test
  void multipleAnswersMaySumToMoreThanAHundred() throws Exception {
    var all = possibilities("A,q,,share,a,84,121", "A,q,,share,b,75,121", "A,q,,share,c,53,121");
    assertTrue(all.stream().allMatch(Possibility.POSSIBLE::equals), all::toString);
  }

  @Test
  void aResponseRateNeedsAWholeNumberOfApproached() throws Exception {
    assertEquals(
        List.of(Possibility.IMPOSSIBLE, Possibility.POSSIBLE),
        possibilities("A,q,,response rate,,70,1", "A,r,,response rate,,27,89"));
  }

  @Test
  void whatDataLeaveOutIsExcusedOnlyWhenItCannotStandBesideWhatTheyGive() throws Exception {
    var figures = figures("A,q,,share,a,2,158", "A,q,,share,b,10,158", "A,q,,share,c,87,158");
    var feasibility = Feasibility.of(figures);
    assertTrue(feasibility.excuse(figures.get(0), figures.subList(1, 3)).isPresent());
    assertEquals(Optional.empty(), feasibility.excuse(figures.get(0), figures.subList(2, 3)));
  }

  @Test
  void theFiguresOfTheSampleStudyAreCalledOffInFivePlacesOnly() throws Exception {
    var file =
        Path.of("../org.ketenspiegel.samples/studies/kleine-keten-2017/published-figures.csv");
    Map<String, Possibility> called =
        Feasibility.of(FiguresFile.read(file)).findings().stream()
            .filter(finding -> finding.contradiction().isPresent())
            .collect(toMap(FeasibilityTest::name, Finding::possibility));
    assertEquals(
        Map.of(
            "/kennis verantwoordelijkheid/alle/goed antwoord", Possibility.DISPUTED,
            "/kennis verantwoordelijkheid/vergunning in beroep/goed antwoord", Possibility.DISPUTED,
            "/kennis verantwoordelijkheid/afwijzende beschikking/goed antwoord",
                Possibility.DISPUTED,
            "DT&V/website bezocht/alle/ja, vaak", Possibility.DISPUTED,
            "DT&V/website bezocht/alle/ja, soms", Possibility.DISPUTED,
            "DT&V/website bezocht/alle/nee, nooit", Possibility.SUPPORTED,
            "DT&V/website bezocht/alle/ja (vaak of soms)", Possibility.SUPPORTED,
            "DT&V/NPS/alle/passief tevredenen (7-8)", Possibility.SUPPORTED,
            "DT&V/NPS/alle/promotors - criticasters", Possibility.CONTRADICTED,
            "DT&V/verwacht oordeel over eigen organisatie/eigen medewerkers/(zeer) goed",
                Possibility.IMPOSSIBLE),
        called);
  }

  private static String name(Finding finding) {
    var figure = finding.figure();
    return String.join("/", figure.agency(), figure.topic(), figure.subgroup(), figure.category());
  }
}
