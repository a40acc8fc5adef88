// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.io.IOException;
import java.util.List;
import org.ketenspiegel.commandline.Command;
import org.ketenspiegel.commandline.ExitCode;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.output.Json;
import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.model.StudyContribution;

/** Lists the example studies. */
public final class StudiesCommand implements Command {

  @Override
  public Syntax syntax() {
    return new Syntax(
        "studies",
        List.of(),
        "list the example studies",
        List.of(),
        List.of("ketenspiegel studies"));
  }

  @Override
  public ExitCode run(Words words, Session session) throws IOException {
    List<StudyContribution> studies = session.contributions().studies();
    session.result(words, words.has("json") ? json(studies) : lines(studies));
    return ExitCode.DONE;
  }

  private static String json(List<StudyContribution> studies) throws IOException {
    return Json.of(
        json ->
            json.objects(
                "studies",
                studies,
                s -> {
                  json.text("id", s.id());
                  json.text("file", s.file().toString());
                }));
  }

  private static String lines(List<StudyContribution> studies) {
    return studies.stream()
        .map(s -> "%-24s %s%n".formatted(s.id(), s.file()))
        .reduce("", String::concat);
  }
}
