// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.CodingOutline;
import org.ketenspiegel.analysis.outline.CodingOutline.Frame;
import org.ketenspiegel.commandline.ExitCode;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.output.Json;
import org.ketenspiegel.commandline.source.Sources;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.data.coding.Coding;
import org.ketenspiegel.data.coding.Codings;
import org.ketenspiegel.importing.coding.CodingFiles;
import org.ketenspiegel.importing.coding.CodingTable;
import org.ketenspiegel.importing.source.OpenStudy;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Wave;
import org.ketenspiegel.openanswers.Sheet;

/**
 * Takes codings from a sheet into a study; a coder's earlier codes of the same answers give way.
 */
record CodingTaking(Words words, Session session) {

  /**
   * What came of it for one question.
   *
   * @param away codings of answers that are not there; they are kept
   */
  private record Taken(String question, Path file, int codings, int away) {}

  ExitCode run() throws Exception {
    Path sheet = session.path(words.value("take").orElseThrow());
    Sources sources = new Sources(words, session);
    Path study = StudyFiles.studyFile(sources.study(words.argument(0))).toAbsolutePath();
    OpenStudy open = OpenStudy.open(study, session.contributions());
    List<Coding> brought = CodingTable.codings(sheet).all();
    if (brought.isEmpty()) {
      throw new WordsException("'" + sheet.getFileName() + "' holds no codes");
    }
    Fielding fielding = fielding(open);
    List<Sheet> changed = new ArrayList<>();
    Fielded fielded =
        open.data()
            .fielded(wave(fielding).getId(), fielding.getAudience().getId())
            .orElseThrow(() -> new WordsException("there are no answers to code"));
    List<String> questions =
        brought.stream().map(c -> c.variable().replaceFirst("@.*", "")).distinct().toList();
    // everything is looked at before anything is written
    for (String question : questions) {
      changed.add(changed(open, fielded, question, brought));
    }
    CodingFiles files = new CodingFiles(study.getParent());
    List<Taken> taken = new ArrayList<>();
    for (Sheet each : changed) {
      files.write(fielding, each.question(), each.codings());
      List<Coding> own = brought.stream().filter(c -> isOf(c, each.question())).toList();
      int away = (int) own.stream().filter(Set.copyOf(each.lost())::contains).count();
      Path file = files.codings(fielding, each.question());
      taken.add(new Taken(each.question(), file, own.size(), away));
    }
    tell(taken);
    return ExitCode.DONE;
  }

  private static Sheet changed(
      OpenStudy open, Fielded fielded, String question, List<Coding> brought) {
    CodingOutline coding = open.data().outline().coding();
    Frame frame =
        coding
            .frame(question)
            .filter(f -> !fielded.variables(question).isEmpty())
            .orElseThrow(
                () ->
                    new WordsException(
                        "the sheet codes '" + question + "', which has no code frame"));
    List<Coding> own = brought.stream().filter(c -> isOf(c, question)).toList();
    for (Coding each : own) {
      Optional<String> unknown =
          each.codes().stream().filter(c -> frame.code(c).isEmpty()).findFirst();
      if (unknown.isPresent()) {
        throw new WordsException(
            "the sheet gives '"
                + unknown.get()
                + "', which code frame '"
                + frame.id()
                + "' lacks; there are "
                + String.join(", ", frame.codes().stream().map(c -> c.id()).toList()));
      }
    }
    Codings codings = fielded.coded().of(question).with(Codings.of(own));
    return Sheet.of(open.data().outline(), fielded, question, codings);
  }

  private static boolean isOf(Coding coding, String question) {
    return coding.variable().replaceFirst("@.*", "").equals(question);
  }

  /** The one that is named, or the only one that has something to code. */
  private Fielding fielding(OpenStudy open) {
    List<Fielding> meant =
        open.study().getWaves().stream()
            .flatMap(w -> w.getFieldings().stream())
            .filter(f -> words.value("wave").map(wave(f).getId()::equals).orElse(true))
            .filter(f -> words.value("audience").map(f.getAudience().getId()::equals).orElse(true))
            .filter(f -> !CodingFiles.questions(open.study(), f).isEmpty())
            .toList();
    if (meant.size() != 1) {
      throw new WordsException(
          meant.isEmpty()
              ? "no code frame serves an open question there"
              : "several waves and audiences can be coded; say which with --wave and --audience");
    }
    return meant.getFirst();
  }

  private static Wave wave(Fielding fielding) {
    return (Wave) fielding.eContainer();
  }

  private void tell(List<Taken> taken) throws Exception {
    if (words.has("json")) {
      session.result(
          words,
          Json.of(
              json ->
                  json.objects(
                      "taken",
                      taken,
                      t -> {
                        json.text("question", t.question());
                        json.text("file", t.file().toString());
                        json.number("codings", t.codings());
                        json.number("away", t.away());
                      })));
      return;
    }
    StringBuilder text = new StringBuilder();
    for (Taken each : taken) {
      text.append(
          "%s: %d codings taken%s, in %s%n"
              .formatted(
                  each.question(),
                  each.codings(),
                  each.away() == 0
                      ? ""
                      : " (%d of answers that are not there, kept)".formatted(each.away()),
                  each.file()));
    }
    session.result(words, text.toString());
  }
}
