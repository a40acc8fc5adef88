// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DiffCommandTest {

  private static final String STUDY = "../org.ketenspiegel.samples/studies/kleine-keten-2017";

  @Test
  void aQuestionnaireIsIdenticalToItself() {
    Invocation run = Invocation.of("diff", STUDY + ":asielzoekers", STUDY + ":asielzoekers");
    assertEquals(ExitCode.DONE, run.code(), run.err());
    assertTrue(run.out().matches("\\d+ identical( · 0 [a-z]+){5}\n"), run.out());
  }

  @Test
  void anotherAudienceIsAskedAnotherQuestion() {
    Invocation run =
        Invocation.of("diff", STUDY + ":asielzoekers", STUDY + ":ketenpartners", "--json");
    assertTrue(run.out().contains("\"comparability\" : \"broken\""), run.out());
    assertTrue(run.out().contains("\"reason\" : \"wording\""), run.out());
    assertFalse(run.out().contains("null"), run.out());
  }

  @Test
  void aQuestionnaireThatIsNotThereIsNamedBesideThoseThatAre() {
    Invocation run = Invocation.of("diff", STUDY + ":asiel", STUDY + ":ketenpartners");
    assertEquals(ExitCode.WORDS_ARE_OFF, run.code());
    assertEquals(
        "ketenspiegel: study 'kleine-keten-2017' has no questionnaire 'asiel'; it has asielzoekers,"
            + " ketenpartners\n",
        run.err());
    assertEquals(ExitCode.WORDS_ARE_OFF, Invocation.of("diff", "a", "b").code());
  }
}
