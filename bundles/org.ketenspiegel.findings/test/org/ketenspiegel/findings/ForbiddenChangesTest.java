// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ketenspiegel.findings.Measured.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.findings.Claim.Presence;
import org.ketenspiegel.findings.Claim.Way;
import org.ketenspiegel.findings.cell.Quantity;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.sentence.Sentence;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Continuity;

/** Every rule here tries to say of waves what no sentence may say; it is dropped, and why. */
class ForbiddenChangesTest {

  private static final int MANY = 600;

  /**
   * IND rises from 3 to 4 and COA stays; DT&amp;V rises where nobody may compare; of ‘uitleg’ the
   * wording changed.
   */
  private static final StudyData DATA =
      new Measured()
          .wave(people(0))
          .wave(people(1))
          .differs(2009, 2011, "uitleg", Continuity.MARKED, Text.of("vraagtekst", "wording"))
          .differs(2009, 2011, "bereik", Continuity.BROKEN, Text.of("schaal", "scale"))
          .data();

  private static final AnalysisResult RESULT =
      Example.runner().run(DATA, "trend", Map.of("questions", "oordeel,uitleg,bereik"));

  /** Says so little that only what is Dutch is at fault. */
  private static final String ENGLISH = "This is about the waves.";

  private final List<Dropped> dropped = new ArrayList<>();

  private static People people(int later) {
    return new People()
        .judging("ind", answers(MANY, row -> 2 + later + row % 3))
        .judging("coa", answers(MANY, row -> 2 + row % 3))
        .asked("uitleg", answers(MANY, row -> 2 + later + row % 3))
        .asked("bereik", answers(MANY, row -> 2 + later + row % 3));
  }

  @Test
  void anHonestRiseStands() {
    say("Het oordeel stijgt van {0} naar {1}.", "oordeel@ind", new Claim.Moves(0, 1, Way.UP));
    assertEquals(List.of(), dropped);
  }

  @Test
  void aRiseNeedsAClaim() {
    say("Het oordeel stijgt van {0} naar {1}.", "oordeel@ind");
    assertDropped("'stijgt' tells of a change that nothing tested");
    say("Het oordeel is toegenomen van {0} naar {1}.", "oordeel@ind");
    assertDropped("'toegenomen' tells of a change that nothing tested");
  }

  @Test
  void aFallIsNoRise() {
    say("Het oordeel daalt van {0} naar {1}.", "oordeel@ind", new Claim.Moves(0, 1, Way.UP));
    assertDropped("'daalt' tells of a change that nothing tested");
    say("Het oordeel daalt van {0} naar {1}.", "oordeel@ind", new Claim.Moves(0, 1, Way.DOWN));
    assertDropped("no test says that it fell");
  }

  @Test
  void aRiseIsToldFromTheEarlierToTheLater() {
    say("Het oordeel stijgt van {1} naar {0}.", "oordeel@ind", new Claim.Moves(0, 1, Way.UP));
    assertDropped("'stijgt' is said of the wrong one");
  }

  @Test
  void aRiseNeedsATestThatSaysSo() {
    say("Het oordeel stijgt van {0} naar {1}.", "oordeel@coa", new Claim.Moves(0, 1, Way.UP));
    assertDropped("no test says that it rose");
  }

  @Test
  void noChangeNeedsATestThatFoundNone() {
    say(
        "Er is geen aantoonbare verandering van {0} naar {1}.",
        "oordeel@ind", new Claim.Moves(0, 1, Way.NOWHERE));
    assertDropped("no test failed to show a change");
  }

  @Test
  void overABreakNothingRises() {
    say("Het bereik stijgt van {0} naar {1}.", "bereik", new Claim.Moves(0, 1, Way.UP));
    assertDropped("no test compares");
    say("Het bereik is hoger in ({1}) dan in ({0}).", "bereik", new Claim.Higher(1, 0));
    assertDropped("no test compares");
  }

  @Test
  void wavesThatCompareAreNotCalledIncomparable() {
    say("Dat is niet te vergelijken.", "oordeel@ind", new Claim.Incomparable(0, 1));
    assertDropped("may be compared with {2}");
    say("Dat is niet te vergelijken.", "bereik", new Claim.Incomparable(0, 1));
    assertEquals(List.of(), dropped);
  }

  @Test
  void whatDiffersBetweenTheWavesIsNotKeptQuiet() {
    say("De uitleg stijgt van {0} naar {1}.", "uitleg", new Claim.Moves(0, 1, Way.UP));
    assertDropped("it does not say what differs between the waves");
  }

  @Test
  void aLineNeedsThreeWaves() {
    Series series = new Source("any", RESULT).series().getFirst();
    Course course = series.courses().getFirst();
    Reference slope = Reference.to(series, course, "w2009", "w2011", Quantity.PER_YEAR);
    said("Het oordeel stijgt.", List.of(slope), List.of(new Claim.Tends(0, Way.UP)));
    assertDropped("it speaks of what is not there");
  }

  @Test
  void aChangeIsNotExplainedWhereItWasNotSplit() {
    Series series = new Source("any", RESULT).series().getFirst();
    Course course = series.courses().getFirst();
    Reference part = Reference.to(series, course, "w2009", "w2011", Quantity.COMPOSITION);
    said(
        "Dat is te verklaren door een andere samenstelling.",
        List.of(part),
        List.of(new Claim.Parted(0, Presence.SHOWN)));
    assertDropped("it speaks of what is not there");
    said("Dat is te verklaren door een andere samenstelling.", List.of(), List.of());
    assertDropped("'verklaren' calls an association a cause");
  }

  private void say(String dutch, String course, Claim... claims) {
    Series series = new Source("any", RESULT).series().getFirst();
    Course followed =
        series.courses().stream()
            .filter(c -> c.key().equals(course + "/total"))
            .findFirst()
            .orElseThrow();
    said(
        dutch,
        List.of(Reference.to(series, followed, "w2009"), Reference.to(series, followed, "w2011")),
        List.of(claims));
  }

  private void said(String dutch, List<Reference> cells, List<Claim> claims) {
    dropped.clear();
    FindingRule rule =
        (source, setting) -> {
          Map<String, Sentence> sentences = new TreeMap<>();
          sentences.put("nl", Sentence.of(dutch, Map.of()));
          sentences.put("en", Sentence.of(ENGLISH, Map.of()));
          return List.of(
              Finding.of(
                  Optional.empty(), cells, claims, setting.evidence(cells, claims), sentences));
        };
    Example.found(
        Example.rules(dropped::add, () -> rule),
        Example.results(DATA),
        List.of(new Source("any", RESULT)));
  }

  private void assertDropped(String why) {
    assertEquals(1, dropped.size(), dropped.toString());
    assertTrue(dropped.getFirst().why().contains(why), dropped.toString());
  }
}
