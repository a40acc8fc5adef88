// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.commandline.Command;
import org.ketenspiegel.commandline.ExitCode;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.output.Json;
import org.ketenspiegel.commandline.output.ReconciliationText;
import org.ketenspiegel.commandline.source.Sources;
import org.ketenspiegel.commandline.words.Flag;
import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.importing.source.OpenStudy;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.study.PublishedFigures;
import org.ketenspiegel.reconciliation.Reconciliation;
import org.ketenspiegel.reconciliation.ReconciliationDocument;
import org.ketenspiegel.reconciliation.Verdict;
import org.ketenspiegel.reconciliation.figures.Figure;
import org.ketenspiegel.reconciliation.figures.FiguresFile;

/** Sets every published figure beside the computed one. */
public final class ReconcileCommand implements Command {

  @Override
  public Syntax syntax() {
    return new Syntax(
        "reconcile",
        List.of("STUDY"),
        "every published figure beside the computed one",
        List.of(
            Flag.of("figures", "FILE.csv", "the figures (default: those of the study)"),
            Flag.toggle("all", "list the figures that agree too")),
        List.of(
            "ketenspiegel reconcile kleine-keten-2017",
            "ketenspiegel reconcile kleine-keten-2017 --figures figures.csv --json"));
  }

  @Override
  public ExitCode run(Words words, Session session) throws Exception {
    Sources sources = new Sources(words, session);
    OpenStudy open = sources.openStudy(words.argument(0));
    Path folder =
        StudyFiles.studyFile(sources.study(words.argument(0))).toAbsolutePath().getParent();
    List<Figure> figures = FiguresFile.read(figures(words, session, open, folder));
    // a check of arithmetic needs the small bases too, and shows only figures that are printed
    Runner runner = new Runner(session.analyses(), Disclosure.UNPROTECTED);
    Reconciliation found = Reconciliation.of(open.study(), open.data(), runner, figures);
    String language = words.choice("language", "nl", "en").orElse("en");
    session.result(
        words,
        words.has("json")
            ? Json.of(json -> json.values(ReconciliationDocument.of(found, language)))
            : ReconciliationText.of(found, language, words.has("all")));
    return found.count(Verdict.DIFFERS) == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private static Path figures(Words words, Session session, OpenStudy open, Path folder)
      throws StudyFileException {
    if (words.has("figures")) {
      return session.path(words.value("figures").orElseThrow());
    }
    PublishedFigures published =
        Optional.ofNullable(open.study().getFigures())
            .orElseThrow(
                () -> new WordsException("the study has no published figures; use --figures FILE"));
    Path file = folder.resolve(published.getFile()).normalize();
    if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
      throw new StudyFileException(file, "", "there is no such file in the study's folder");
    }
    return file;
  }
}
