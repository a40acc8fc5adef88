// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ketenspiegel.commandline.Command;
import org.ketenspiegel.commandline.ExitCode;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.output.Json;
import org.ketenspiegel.commandline.source.Sources;
import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.versions.Change;
import org.ketenspiegel.versions.Comparability;
import org.ketenspiegel.versions.QuestionVersion;
import org.ketenspiegel.versions.Versions;

/** Lays two versions of a questionnaire beside one another. */
public final class DiffCommand implements Command {

  private static final String INSTRUMENT = "INSTRUMENT";

  @Override
  public Syntax syntax() {
    return new Syntax(
        "diff",
        List.of(INSTRUMENT, INSTRUMENT),
        "what differs between two versions of a questionnaire, and which questions compare",
        List.of(),
        List.of(
            "ketenspiegel diff pilot:clients-1 pilot:clients-2",
            "ketenspiegel diff kleine-keten-2017:asielzoekers kleine-keten-2017:ketenpartners"));
  }

  @Override
  public ExitCode run(Words words, Session session) throws Exception {
    Sources sources = new Sources(words, session);
    Instrument before = instrument(words.argument(0), sources);
    Instrument after = instrument(words.argument(1), sources);
    List<QuestionVersion> found;
    try {
      found = Versions.compare(before, after);
    } catch (IllegalArgumentException e) {
      throw new WordsException(e.getMessage());
    }
    String language = words.choice("language", "nl", "en").orElse("en");
    session.result(words, words.has("json") ? json(found, language) : text(found, language));
    return ExitCode.DONE;
  }

  private static Instrument instrument(String word, Sources sources) throws StudyFileException {
    int colon = word.lastIndexOf(':');
    if (colon < 1) {
      throw new WordsException("'" + word + "' is no questionnaire, expected STUDY:INSTRUMENT");
    }
    Path file = StudyFiles.studyFile(sources.study(word.substring(0, colon)));
    Study study = StudyFiles.load(file);
    String id = word.substring(colon + 1);
    return study.getInstruments().stream()
        .filter(i -> id.equals(i.getId()))
        .findFirst()
        .orElseThrow(
            () ->
                new WordsException(
                    "study '%s' has no questionnaire '%s'; it has %s"
                        .formatted(
                            study.getId(),
                            id,
                            study.getInstruments().stream()
                                .map(Instrument::getId)
                                .collect(Collectors.joining(", ")))));
  }

  private static String json(List<QuestionVersion> found, String language) throws IOException {
    return Json.of(
        json ->
            json.objects(
                "questions",
                found,
                q -> {
                  json.text("question", q.key());
                  json.text("before", q.before().map(b -> b.key()).orElse(""));
                  json.text("after", q.after().map(a -> a.key()).orElse(""));
                  json.text("comparability", name(q.verdict()));
                  json.objects(
                      "changes",
                      q.changes(),
                      c -> {
                        json.text("reason", name(c.reason()));
                        json.text("comparability", name(c.verdict()));
                        json.text("before", c.before().in(language));
                        json.text("after", c.after().in(language));
                      });
                }));
  }

  private static String text(List<QuestionVersion> found, String language) {
    StringBuilder text = new StringBuilder();
    for (QuestionVersion question : found) {
      if (question.verdict() != Comparability.IDENTICAL) {
        text.append(
            "%-24s %s%n".formatted(question.key(), question.verdict().words().in(language)));
        question.changes().forEach(c -> text.append(line(c, language)));
      }
    }
    return text.append(totals(found, language)).toString();
  }

  private static String line(Change change, String language) {
    return "    %s (%s): %s → %s%n"
        .formatted(
            change.reason().words().in(language),
            change.verdict().words().in(language),
            plain(change.before(), language),
            plain(change.after(), language));
  }

  /** One line, nothing that a terminal would obey. */
  private static String plain(Text words, String language) {
    String plain = words.in(language).replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "");
    return plain.isEmpty() ? "–" : "«" + plain + "»";
  }

  private static String totals(List<QuestionVersion> found, String language) {
    return Arrays.stream(Comparability.values())
            .map(v -> count(found, v) + " " + v.words().in(language))
            .collect(Collectors.joining(" · "))
        + "\n";
  }

  private static long count(List<QuestionVersion> found, Comparability verdict) {
    return found.stream().filter(q -> q.verdict() == verdict).count();
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
