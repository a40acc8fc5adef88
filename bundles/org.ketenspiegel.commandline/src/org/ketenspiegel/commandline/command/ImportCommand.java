// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.outline.Outlines;
import org.ketenspiegel.commandline.Command;
import org.ketenspiegel.commandline.ExitCode;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.output.Json;
import org.ketenspiegel.commandline.source.ProbablyMissing;
import org.ketenspiegel.commandline.source.Sources;
import org.ketenspiegel.commandline.words.Flag;
import org.ketenspiegel.commandline.words.Flags;
import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.Imported;
import org.ketenspiegel.importing.codebook.MissingCodes;
import org.ketenspiegel.importing.csv.CsvOptions;
import org.ketenspiegel.importing.source.FieldingAnswers;
import org.ketenspiegel.importing.source.FileStudy;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Study;

/** Makes a study of a file of answers, or gives a wave of a study its answers. */
public final class ImportCommand implements Command {

  private static final List<String> READING =
      List.of("missing-codes", "delimiter", "encoding", "decimal");

  /** What came of it, for the one who asked. */
  private record Done(Path study, String place, String answers, List<Finding> findings) {}

  @Override
  public Syntax syntax() {
    List<Flag> own =
        List.of(
            Flag.of(
                "into",
                "DIR",
                "the folder in which a folder named after the file is made, or the study that gets"
                    + " the answers"),
            Flag.of("wave", "ID", "whose answers they are (default: the one without answers)"),
            Flag.of("audience", "ID", "whose answers they are"),
            Flag.toggle("replace", "let them take the place of answers that are there already"));
    return new Syntax(
        "import",
        List.of("FILE"),
        "make a study of a file of answers, or give a wave its answers",
        Stream.concat(own.stream(), Flags.ANSWERS.stream().filter(f -> READING.contains(f.name())))
            .toList(),
        List.of(
            "ketenspiegel import answers.csv --into studies --missing-codes mark:99",
            "ketenspiegel import clients.csv --into my-study --wave 2019 --audience clients"));
  }

  @Override
  public ExitCode run(Words words, Session session) throws Exception {
    Path file = session.path(words.argument(0));
    Path into =
        session.path(
            words.value("into").orElseThrow(() -> new WordsException("'import' needs --into DIR")));
    Sources sources = new Sources(words, session);
    CsvOptions options = sources.reading();
    String language = words.choice("language", "nl", "en").orElse("en");
    Done done =
        isStudy(into)
            ? answered(file, into, options, words, session)
            : made(file, into, language, words, sources);
    if (words.has("json")) {
      sources.warn(done.findings());
    } else {
      sources.tell(done.findings());
    }
    session.result(words, words.has("json") ? json(done, language) : text(done));
    return ExitCode.DONE;
  }

  private static boolean isStudy(Path into) throws IOException {
    if (!Files.isDirectory(into)) {
      return Files.isRegularFile(into);
    }
    try (var files = Files.list(into)) {
      return files.anyMatch(f -> f.getFileName().toString().endsWith("." + StudyFiles.STUDY));
    }
  }

  private static Done made(Path file, Path home, String language, Words words, Sources sources)
      throws ImportException, StudyFileException {
    for (String flag : List.of("wave", "audience", "replace")) {
      if (words.has(flag)) {
        throw new WordsException(
            "--" + flag + " needs a study, but there is none in '" + home.getFileName() + "'");
      }
    }
    Optional<MissingCodes> missing = sources.missing();
    FileStudy.Made made =
        new FileStudy(home, language, () -> false).make(file, sources.reading(), missing);
    List<Finding> findings = new ArrayList<>(made.findings());
    findings.addAll(
        new ProbablyMissing(words, missing, Optional.empty())
            .findings(file, made.candidates(), column -> true));
    return new Done(made.file(), "", "", findings);
  }

  private static Done answered(
      Path file, Path into, CsvOptions options, Words words, Session session)
      throws ImportException, StudyFileException {
    if (words.has("missing-codes")) {
      throw new WordsException(
          "--missing-codes is for a new study; this one says itself which codes are no answer");
    }
    Path studyFile = StudyFiles.studyFile(into).toAbsolutePath();
    Study study = StudyFiles.load(studyFile);
    Fielding fielding = new ImportPlace(study, words).fielding();
    FieldingAnswers answers =
        new FieldingAnswers(fielding, Outlines.of(study, session.contributions().agencies()));
    Imported imported = answers.read(file, options);
    CsvOptions written = answers.written(file, options);
    fielding.setResponses(FieldingAnswers.copy(file, studyFile.getParent()));
    fielding.getReading().clear();
    fielding.getReading().addAll(FieldingAnswers.reading(written));
    StudyFiles.save(study);
    return new Done(
        studyFile, ImportPlace.place(fielding), fielding.getResponses(), imported.findings());
  }

  private static String text(Done done) {
    return done.place().isEmpty()
        ? done.study() + System.lineSeparator()
        : "%s: %s in %s%n".formatted(done.place(), done.answers(), done.study());
  }

  private static String json(Done done, String language) throws IOException {
    return Json.of(
        json -> {
          json.text("study", done.study().toString());
          json.text("answers", done.answers());
          json.text("place", done.place());
          json.objects(
              "findings",
              done.findings(),
              f -> {
                json.text("severity", f.severity().name().toLowerCase(Locale.ROOT));
                json.text("message", f.sentence().in(language));
              });
        });
  }
}
