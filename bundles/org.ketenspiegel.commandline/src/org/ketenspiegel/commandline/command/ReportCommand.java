// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.commandline.Command;
import org.ketenspiegel.commandline.ExitCode;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.output.Json;
import org.ketenspiegel.commandline.source.Sources;
import org.ketenspiegel.commandline.words.Flag;
import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.importing.source.OpenStudy;
import org.ketenspiegel.model.AtomicFile;
import org.ketenspiegel.model.study.Report;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.report.Edition;
import org.ketenspiegel.report.Reports;

/** Writes a report of a study. */
public final class ReportCommand implements Command {

  @Override
  public Syntax syntax() {
    return new Syntax(
        "report",
        List.of("STUDY"),
        "write a report as one HTML file (--out: the folder to write it in)",
        List.of(
            Flag.of("report", "ID", "which report of the study (default: the first)"),
            Flag.of("format", "html", "what to write (default: html)"),
            Flag.of("confidence", "LEVEL", "of every interval (default 0.95)"),
            RelevanceWords.FLAG,
            Flag.toggle("no-suppression", "show small bases too (for one's own eyes)")),
        List.of(
            "ketenspiegel report kleine-keten-2017",
            "ketenspiegel report kleine-keten-2017 --language en --out /tmp"));
  }

  @Override
  public ExitCode run(Words words, Session session) throws Exception {
    words.choice("format", "html");
    Optional<String> asked = words.choice("language", Reports.LANGUAGES.toArray(String[]::new));
    OptionalDouble confidence = words.fraction("confidence");
    Path folder = folder(words, session);
    OpenStudy open = new Sources(words, session).openStudy(words.argument(0));
    Study study = open.study();
    Report report =
        Reports.find(study, words.value("report"))
            .orElseThrow(() -> unknown(study, words.value("report")));
    String language = asked.orElseGet(() -> language(study));
    Edition edition = new Edition(language, confidence);
    Runner runner = session.runner(words);
    StudyData data = open.data().with(RelevanceWords.of(words, open.data().outline().relevance()));
    byte[] html = Reports.html(study, data, report, edition, runner, session.rules());
    Path file = folder.resolve(study.getId() + "-" + report.getId() + "." + language + ".html");
    AtomicFile.write(file, html);
    session
        .out()
        .print(
            words.has("json")
                ? Json.of(json -> json.texts("files", List.of(file.toString())))
                : file + System.lineSeparator());
    return ExitCode.DONE;
  }

  private static Path folder(Words words, Session session) {
    Path folder = words.value("out").map(session::path).orElse(session.folder());
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new WordsException("--out is '" + words.value("out").get() + "', expected a folder");
    }
    return folder;
  }

  /** The first language of the study that reports are written in. */
  private static String language(Study study) {
    return study.getLanguages().stream()
        .filter(Reports.LANGUAGES::contains)
        .findFirst()
        .orElse("en");
  }

  private static WordsException unknown(Study study, Optional<String> id) {
    List<String> ids = study.getReports().stream().map(Report::getId).toList();
    return new WordsException(
        id.map(i -> "there is no report '" + i + "'").orElse("the study has no report")
            + (ids.isEmpty()
                ? ""
                : (ids.size() == 1 ? "; there is " : "; there are ") + String.join(", ", ids)));
  }
}
