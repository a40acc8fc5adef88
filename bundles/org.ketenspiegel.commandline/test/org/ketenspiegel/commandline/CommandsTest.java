// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.commandline.words.Flag;
import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.StudyContribution;

class CommandsTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void listsTheExamples() {
    assertEquals(ExitCode.DONE, run("studies"));
    assertTrue(text(out).startsWith("example "), text(out));
    assertEquals("", text(err));
  }

  @Test
  void jsonIsOneDocumentAndNothingElse() {
    assertEquals(ExitCode.DONE, run("studies", "--json"));
    assertEquals(
        "{\"studies\":[{\"id\":\"example\",\"file\":\"a.study\"}]}",
        text(out).replaceAll("\\s", ""));
  }

  @Test
  void everyCommandHasHelpWithAnExample() {
    for (Command command : CommandApplication.commands().all()) {
      out.reset();
      String name = command.syntax().name();
      assertEquals(ExitCode.DONE, run(name, "--help"), name);
      assertTrue(text(out).contains("\n  ketenspiegel " + name), text(out));
    }
  }

  @Test
  void aWrongWordIsExplainedInOneLine() {
    assertEquals(ExitCode.WORDS_ARE_OFF, run("studeis"));
    assertEquals("ketenspiegel: there is no command 'studeis'; did you mean 'studies'?", line());
    assertEquals(ExitCode.WORDS_ARE_OFF, run("studies", "--jsn"));
    assertEquals("ketenspiegel: 'studies' has no flag --jsn; did you mean --json?", line());
    assertEquals(ExitCode.WORDS_ARE_OFF, run("studies", "--out"));
    assertEquals("ketenspiegel: --out needs a value: --out PATH", line());
    assertEquals(ExitCode.WORDS_ARE_OFF, run("studies", "more"));
    assertEquals("ketenspiegel: 'more' is one word too many for 'studies'", line());
  }

  @Test
  void aFaultIsOneLineWithoutDebugAndItsTraceWith() {
    assertEquals(ExitCode.FAULT_OF_OURS, run("broken"));
    assertEquals("ketenspiegel: a fault of ours: over two lines (--debug shows where)", line());
    assertEquals(ExitCode.FAULT_OF_OURS, run("broken", "--debug"));
    assertTrue(text(err).contains("\tat " + Broken.class.getName()), text(err));
    assertFalse(text(out).contains("fault"));
  }

  private ExitCode run(String... words) {
    Contributions contributions =
        new Contributions(
            List.of(), List.of(new StudyContribution("example", Path.of("a.study"), "a.bundle")));
    Session session =
        new Session(
            () -> contributions, List::of, stream(out), stream(err), Path.of("").toAbsolutePath());
    List<Command> commands = new ArrayList<>(CommandApplication.commands().all());
    commands.add(new Broken());
    return new Commands(commands).run(session, words);
  }

  private static PrintStream stream(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream from) {
    return from.toString(StandardCharsets.UTF_8);
  }

  private String line() {
    String line = text(err).stripTrailing();
    err.reset();
    return line;
  }

  /** A command that always fails. */
  private static final class Broken implements Command {

    @Override
    public Syntax syntax() {
      return new Syntax("broken", List.of(), "fails", List.<Flag>of(), List.of("broken"));
    }

    @Override
    public ExitCode run(Words words, Session session) {
      throw new IllegalStateException("over\ntwo lines");
    }
  }
}
