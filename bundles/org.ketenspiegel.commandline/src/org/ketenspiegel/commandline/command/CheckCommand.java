// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ketenspiegel.commandline.Command;
import org.ketenspiegel.commandline.ExitCode;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.output.Json;
import org.ketenspiegel.commandline.source.Sources;
import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.instrument.checks.CheckFinding;
import org.ketenspiegel.instrument.checks.Checks;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.study.Study;

/** Tells what is missing or inconsistent in a study. */
public final class CheckCommand implements Command {

  @Override
  public Syntax syntax() {
    return new Syntax(
        "check",
        List.of("STUDY"),
        "what is missing or inconsistent in a study",
        List.of(),
        List.of("ketenspiegel check kleine-keten-2017"));
  }

  @Override
  public ExitCode run(Words words, Session session) throws Exception {
    Path file =
        StudyFiles.studyFile(new Sources(words, session).study(words.argument(0))).toAbsolutePath();
    Study study = StudyFiles.load(file);
    List<CheckFinding> told = Checks.of(study, file.getParent(), session.contributions());
    List<CheckFinding> findings =
        Stream.concat(
                told.stream(),
                new AnswersInFiles(study, file.getParent(), session.contributions())
                    .findings(told).stream())
            .sorted(Comparator.comparing(CheckFinding::severity))
            .toList();
    String language = words.choice("language", "nl", "en").orElse("en");
    session.result(words, words.has("json") ? json(findings, language) : text(findings, language));
    return findings.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private static String json(List<CheckFinding> findings, String language) throws IOException {
    return Json.of(
        json ->
            json.objects(
                "findings",
                findings,
                f -> {
                  json.text("check", f.check());
                  json.text("severity", severity(f));
                  json.text("place", f.place());
                  json.text("message", f.message().in(language));
                }));
  }

  private static String text(List<CheckFinding> findings, String language) {
    StringBuilder text = new StringBuilder();
    for (CheckFinding finding : findings) {
      text.append(
          "%-8s %s (%s)%n"
              .formatted(severity(finding), finding.message().in(language), finding.place()));
    }
    return text.append(
            "%d %s%n".formatted(findings.size(), findings.size() == 1 ? "finding" : "findings"))
        .toString();
  }

  private static String severity(CheckFinding finding) {
    return finding.severity().name().toLowerCase(Locale.ROOT);
  }
}
