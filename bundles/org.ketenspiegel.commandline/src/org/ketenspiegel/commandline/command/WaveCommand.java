// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ketenspiegel.commandline.Command;
import org.ketenspiegel.commandline.ExitCode;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.output.Json;
import org.ketenspiegel.commandline.words.Flag;
import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.fieldwork.wave.Misfit;
import org.ketenspiegel.fieldwork.wave.NewWave;
import org.ketenspiegel.fieldwork.wave.Wish;
import org.ketenspiegel.fieldwork.wave.Wish.Questionnaires;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.Wave;

/** Makes the next wave of a study from an earlier one, and says what does not fit any more. */
public final class WaveCommand implements Command {

  @Override
  public Syntax syntax() {
    return new Syntax(
        "wave",
        List.of("STUDY"),
        "make a new wave from an earlier one, and list what no longer fits",
        List.of(
            Flag.of("from", "ID", "the wave to start from (default: the latest)"),
            Flag.of("id", "ID", "of the new wave (default: the old one's, its year moved on)"),
            Flag.of("name", "NAME", "of the new wave (default: likewise)"),
            Flag.of("period", "FROM/TO", "its first and last day, as in 2019-01-01/2019-03-31"),
            Flag.of(
                "questionnaire",
                "same|draft|ID",
                "as it was, a new version to edit, or another of the study (same)")),
        List.of(
            "ketenspiegel wave my-study",
            "ketenspiegel wave my-study --from wave-2017 --id wave-2019 --questionnaire draft"));
  }

  @Override
  public ExitCode run(Words words, Session session) throws Exception {
    String language = words.choice("language", "nl", "en").orElse("en");
    session.refuseExample(words.argument(0));
    Study study = StudyFiles.load(StudyFiles.studyFile(session.path(words.argument(0))));
    Wave from = from(study, words);
    NewWave.Made made;
    try {
      made = NewWave.of(study, from, wish(study, from, words));
    } catch (IllegalArgumentException e) {
      throw new WordsException(e.getMessage(), e);
    }
    StudyFiles.save(study);
    session.result(words, words.has("json") ? json(made, language) : text(made, language));
    return ExitCode.DONE;
  }

  private static Wave from(Study study, Words words) {
    if (study.getWaves().isEmpty()) {
      throw new WordsException("study '" + study.getId() + "' has no wave to start from");
    }
    Optional<String> id = words.value("from");
    return id.isEmpty()
        ? study.getWaves().getLast()
        : study.getWaves().stream()
            .filter(w -> w.getId().equals(id.get()))
            .findFirst()
            .orElseThrow(
                () ->
                    new WordsException(
                        "there is no wave '"
                            + id.get()
                            + "'; there are "
                            + study.getWaves().stream()
                                .map(Wave::getId)
                                .collect(Collectors.joining(", "))));
  }

  private static Wish wish(Study study, Wave from, Words words) {
    String asked = words.value("questionnaire").orElse("same");
    Wish wish =
        Wish.after(
            study,
            from,
            switch (asked) {
              case "same" -> new Questionnaires.Same();
              case "draft" -> new Questionnaires.Drafts();
              default -> new Questionnaires.Other(asked);
            });
    if (words.has("id")) {
      wish = wish.with(words.value("id").orElseThrow());
    }
    if (words.has("name")) {
      wish = wish.named(words.value("name").orElseThrow(), study);
    }
    if (words.has("period")) {
      String[] days = words.value("period").orElseThrow().split("/", -1);
      if (days.length != 2) {
        throw new WordsException(
            "--period is '"
                + words.value("period").orElseThrow()
                + "', expected such as 2019-01-01/2019-03-31");
      }
      wish = wish.during(days[0], days[1]);
    }
    return wish;
  }

  private static String text(NewWave.Made made, String language) {
    Wave wave = made.wave();
    StringBuilder text = new StringBuilder();
    text.append(wave.getId()).append(": ").append(Text.of(wave.getName()).in(language));
    if (wave.getStart() != null) {
      text.append(", ").append(wave.getStart());
      text.append(wave.getEnd() == null ? "" : " – " + wave.getEnd());
    }
    text.append('\n');
    for (Fielding fielding : wave.getFieldings()) {
      text.append("  ")
          .append(Text.of(fielding.getAudience().getName()).in(language))
          .append(": ")
          .append(fielding.getInstrument().getId())
          .append('\n');
    }
    made.misfits().forEach(m -> text.append("· ").append(m.message().in(language)).append('\n'));
    return text.toString();
  }

  private static String json(NewWave.Made made, String language) throws IOException {
    return Json.of(
        json -> {
          json.text("wave", made.wave().getId());
          json.text("name", Text.of(made.wave().getName()).in(language));
          json.text("start", Optional.ofNullable(made.wave().getStart()).orElse(""));
          json.text("end", Optional.ofNullable(made.wave().getEnd()).orElse(""));
          json.objects(
              "fieldings",
              made.wave().getFieldings(),
              f -> {
                json.text("audience", f.getAudience().getId());
                json.text("questionnaire", f.getInstrument().getId());
              });
          json.objects(
              "misfits",
              made.misfits(),
              (Misfit m) -> {
                json.text("kind", m.kind());
                json.text("message", m.message().in(language));
              });
        });
  }
}
