// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ketenspiegel.data.coding.AnswerTranslation;
import org.ketenspiegel.data.coding.Coded;
import org.ketenspiegel.data.coding.Codings;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.model.AtomicFile;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Identified;
import org.ketenspiegel.model.study.OpenText;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.Wave;

/**
 * Where a study keeps what was made of its answers in words: {@code
 * codings/WAVE.AUDIENCE.QUESTION.csv} and {@code translations/WAVE.AUDIENCE.csv} in its folder.
 */
public record CodingFiles(Path folder) {

  /**
   * Whether anything of a fielding can be coded or quoted, so that its respondents are told apart.
   */
  public static boolean concern(Study study, Fielding fielding) {
    return study.getQuotedAnswers().stream().anyMatch(q -> q.getFielding() == fielding)
        || !questions(study, fielding).isEmpty();
  }

  /** The questions of a fielding that some frame codes, in the order of the questionnaire. */
  public static List<OpenText> questions(Study study, Fielding fielding) {
    if (fielding.getInstrument() == null) {
      return List.of();
    }
    return fielding.getInstrument().getSections().stream()
        .flatMap(s -> s.getQuestions().stream())
        .filter(OpenText.class::isInstance)
        .map(OpenText.class::cast)
        .filter(q -> study.getCodeFrames().stream().anyMatch(f -> f.getQuestions().contains(q)))
        .toList();
  }

  /** Where the codings of a question lie; the file need not be there. */
  public Path codings(Fielding fielding, String question) {
    return folder.resolve("codings").resolve(name(fielding) + "." + safe(question) + ".csv");
  }

  /** Where the translations of the answers of a fielding lie; the file need not be there. */
  public Path translations(Fielding fielding) {
    return folder.resolve("translations").resolve(name(fielding) + ".csv");
  }

  /**
   * What was made of a fielding's answers so far.
   *
   * @param respondents one for each row of answers, or none
   * @throws ImportException naming file and line, when a file cannot be read
   */
  public Coded read(Study study, Fielding fielding, List<String> respondents)
      throws ImportException {
    Map<String, Codings> codings = new LinkedHashMap<>();
    for (OpenText question : questions(study, fielding)) {
      Path file = codings(fielding, question.getId());
      if (Files.exists(file)) {
        codings.put(question.getId(), CodingTable.codings(file));
      }
    }
    Path translated = translations(fielding);
    return new Coded(
        respondents,
        codings,
        Files.exists(translated) ? CodingTable.translations(translated) : List.of());
  }

  /** Replaces the codings of a question, whole or not at all. */
  public void write(Fielding fielding, String question, Codings codings) throws IOException {
    write(codings(fielding, question), CodingTable.bytes(codings));
  }

  /** Replaces the translations of a fielding's answers, whole or not at all. */
  public void write(Fielding fielding, List<AnswerTranslation> translations) throws IOException {
    write(translations(fielding), CodingTable.bytes(translations));
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    AtomicFile.sweep(file.getParent());
    AtomicFile.write(file, bytes);
  }

  private static String name(Fielding fielding) {
    Wave wave = (Wave) fielding.eContainer();
    return safe(id(wave)) + "." + safe(id(fielding.getAudience()));
  }

  private static String id(Identified known) {
    return Objects.toString(known.getId(), "");
  }

  /** Letters, digits, hyphen and underscore stay; whatever could lead elsewhere does not. */
  private static String safe(String id) {
    StringBuilder name = new StringBuilder();
    id.codePoints()
        .forEach(
            c -> {
              boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
              name.append(plain ? Character.toString(c) : "%" + Integer.toHexString(c) + "%");
            });
    return name.toString();
  }
}
