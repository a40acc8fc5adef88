// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.commandline.words.Flags;
import org.ketenspiegel.commandline.words.Help;
import org.ketenspiegel.commandline.words.Nearest;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.commandline.words.WordsParser;

/** The commands there are, and the way from words to one of them. */
public final class Commands {

  private final List<Command> commands;

  public Commands(List<Command> commands) {
    this.commands = List.copyOf(commands);
  }

  public List<Command> all() {
    return commands;
  }

  /** Runs the command that the first word names; every way it may end is an exit code. */
  public ExitCode run(List<String> words, Session session) {
    Door door = new Door(session.err(), words.contains("--debug"));
    try {
      return run(words.isEmpty() ? "--help" : words.getFirst(), words, session);
    } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
      return door.out(e);
    } finally {
      session.out().flush();
      session.err().flush();
    }
  }

  private ExitCode run(String name, List<String> words, Session session) throws Exception {
    if (List.of("--help", "-h", "help").contains(name)) {
      session.out().print(help(words));
      return ExitCode.DONE;
    }
    Command command = command(name).orElseThrow(() -> unknown(name));
    Words said = WordsParser.parse(command.syntax(), words.subList(1, words.size()));
    if (said.has("help")) {
      session.out().print(Help.of(command.syntax()));
      return ExitCode.DONE;
    }
    Flags.check(said);
    return command.run(said, session);
  }

  private String help(List<String> words) {
    return words.size() < 2
        ? Help.of(commands.stream().map(Command::syntax).toList())
        : Help.of(command(words.get(1)).orElseThrow(() -> unknown(words.get(1))).syntax());
  }

  private Optional<Command> command(String name) {
    return commands.stream().filter(c -> c.syntax().name().equals(name)).findFirst();
  }

  private WordsException unknown(String name) {
    List<String> known = commands.stream().map(c -> c.syntax().name()).toList();
    return new WordsException(
        "there is no command '"
            + name
            + "'"
            + Nearest.of(name, known)
                .map(n -> "; did you mean '" + n + "'?")
                .orElse("; there are " + String.join(", ", known)));
  }

  /** As given on a command line. */
  public ExitCode run(Session session, String... words) {
    return run(Arrays.asList(words), session);
  }
}
