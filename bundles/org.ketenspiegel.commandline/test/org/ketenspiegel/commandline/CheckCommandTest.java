// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final String SOUND = "r1,1,2\nr2,1,1\nr3,2,\n";

  @TempDir Path folder;

  private Invocation check(String answers) throws IOException {
    return check("respondent,lawyer,mark\n", answers);
  }

  private Invocation check(String header, String answers) throws IOException {
    study("1");
    Files.writeString(folder.resolve("route.csv"), header + answers);
    return Invocation.of("check", folder.toString());
  }

  private void study(String asked) throws IOException {
    Files.writeString(
        folder.resolve("route.study"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <study:Study xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xmlns:study="https://ketenspiegel.org/study/1" id="route">
          <languages>en</languages>
          <audiences id="all"/>
          <instruments id="form" version="1" audience="all" frozen="true">
            <languages>en</languages>
            <scales id="s" direction="high-is-good">
              <categories id="s.1" code="1" score="1.0"/>
              <categories id="s.2" code="2" score="2.0"/>
            </scales>
            <sections id="part">
              <questions xsi:type="study:SingleChoice" id="lawyer" scale="s"/>
              <questions xsi:type="study:Rating" id="mark" scale="s">
                <universe xsi:type="study:AnswerIs" question="lawyer"><codes>%s</codes></universe>
              </questions>
            </sections>
          </instruments>
          <waves id="once">
            <fieldings id="field" audience="all" instrument="form" responses="route.csv"
                respondent="respondent"/>
          </waves>
        </study:Study>
        """
            .formatted(asked));
  }

  private static List<String> ofAnswers(Invocation run) {
    assertEquals(ExitCode.FINDINGS, run.code(), run.err());
    return run.out().lines().filter(l -> l.contains("route.csv")).toList();
  }

  private static void holds(String part, Invocation run) {
    List<String> found = ofAnswers(run);
    assertEquals(1, found.size(), run.out());
    assertTrue(found.getFirst().contains(part), run.out());
  }

  @Test
  void soundAnswersAddNothing() throws IOException {
    assertEquals(List.of(), ofAnswers(check(SOUND)));
  }

  @Test
  void answersOutsideTheRouteAreFound() throws IOException {
    holds("answers of respondents whom the route does not ask: 2", check(SOUND + "a,2,1\nb,2,2\n"));
  }

  @Test
  void aRespondentWhoOccursTwiceIsFound() throws IOException {
    holds("the same respondent stands in line 2 already", check(SOUND + "r1,1,2\n"));
  }

  @Test
  void aValueOffTheScaleIsFound() throws IOException {
    holds("column \"mark\" (question mark)", check(SOUND + "r4,1,7\n"));
  }

  @Test
  void aColumnThatIsNotThereIsAnError() throws IOException {
    Invocation run = check("respondent,lawyer\n", "r1,1\nr2,2\n");
    holds("the file has no such column, but the study expects it", run);
    assertTrue(ofAnswers(run).getFirst().startsWith("error"), run.out());
  }

  @Test
  void answersAreNotReadByAQuestionnaireThatIsWrong() throws IOException {
    study("5");
    Files.writeString(folder.resolve("route.csv"), "respondent,lawyer\nr1,1\n");
    Invocation run = Invocation.of("check", folder.toString());
    assertEquals(List.of(), ofAnswers(run));
    assertTrue(run.out().contains("The answers were not looked at"), run.out());
  }

  @Test
  void aColumnOfOneNumberIsNoJudgement() throws IOException {
    Path file = Files.writeString(folder.resolve("w.csv"), "wave,mark\n2024,7\n2024,8\n2024,7\n");
    Path made =
        Path.of(
            Invocation.of("import", file.toString(), "--into", folder.toString()).out().strip());
    Invocation run = Invocation.of("check", made.toString());
    assertEquals(ExitCode.FINDINGS, run.code(), run.err());
    assertFalse(run.out().contains("judgement"), run.out());
  }

  @Test
  void oneFindingIsOne() throws IOException {
    Files.writeString(
        folder.resolve("empty.study"),
        """
        <study:Study xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
            xmlns:study="https://ketenspiegel.org/study/1" id="empty"><languages>en</languages>
          <agencies id="x" contribution="nl.x"/>
        </study:Study>
        """);
    Invocation run = Invocation.of("check", folder.toString());
    assertEquals(2, run.out().lines().count(), run.out());
    assertTrue(run.out().endsWith("1 finding" + System.lineSeparator()), run.out());
  }
}
