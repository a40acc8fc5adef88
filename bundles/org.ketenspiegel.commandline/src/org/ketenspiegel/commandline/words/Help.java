// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.words;

import java.util.List;
import java.util.stream.Collectors;

/** What {@code --help} prints. */
public final class Help {

  private Help() {}

  /** All commands, one line each. */
  public static String of(List<Syntax> commands) {
    StringBuilder text =
        new StringBuilder(
            """
            ketenspiegel                    opens the workbench
            ketenspiegel COMMAND …          does one thing without a window

            commands
            """);
    commands.forEach(c -> line(text, called(c), c.summary()));
    return text.append(
            """

            STUDY is a study's folder, its file, or the id of an example ('ketenspiegel studies').
            SOURCE is a STUDY or any file of answers.
            'ketenspiegel COMMAND --help' tells more, with examples.
            Exit codes: 0 done, 1 a fault of ours, 2 the words are off, 3 the input is off, 4 done with findings.
            """)
        .toString();
  }

  /** One command with its flags and examples. */
  public static String of(Syntax command) {
    StringBuilder text = new StringBuilder("ketenspiegel " + called(command) + "\n  ");
    text.append(command.summary()).append("\n\nflags\n");
    command.understood().forEach(f -> line(text, f.written(), f.help()));
    text.append(command.examples().size() == 1 ? "\nexample\n" : "\nexamples\n");
    command.examples().forEach(e -> text.append("  ").append(e).append('\n'));
    return text.toString();
  }

  private static String called(Syntax command) {
    return command.name()
        + command.arguments().stream().map(a -> " " + a).collect(Collectors.joining());
  }

  private static void line(StringBuilder text, String left, String right) {
    text.append("  %-30s  %s%n".formatted(left, right));
  }
}
