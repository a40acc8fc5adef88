// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.coding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.data.coding.Codings;
import org.ketenspiegel.importing.coding.CodingFiles;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudy;

/** A copy of an example study of which nothing is coded or quoted, opened as the window does. */
public record Example(OpenStudies studies, OpenStudy study, Path folder) {

  public static final String QUESTION = "beter";

  private static final Path SAMPLE =
      Path.of("..", "org.ketenspiegel.samples", "studies", "sociale-dienst-2017");

  /**
   * Copies it.
   *
   * @param answers what becomes of the file of answers
   */
  public static Example in(Path parent, UnaryOperator<String> answers) throws Exception {
    Path copy = parent.resolve("study");
    try (var all = Files.walk(SAMPLE)) {
      for (Path each : all.toList()) {
        Files.copy(each, copy.resolve(SAMPLE.relativize(each).toString()));
      }
    }
    Path file = copy.resolve("answers/bijstandsclienten.csv");
    Files.writeString(file, answers.apply(Files.readString(file)));
    OpenStudies studies = new OpenStudies(parent.resolve("home"), new Forgetful());
    OpenStudy study = studies.open(copy);
    study.study().getReports().forEach(r -> r.getChapters().forEach(c -> c.getBlocks().clear()));
    study.study().getQuotedAnswers().clear();
    study.study().getCodeFrames().clear();
    study.save();
    Example example = new Example(studies, study, copy);
    Files.deleteIfExists(example.codings());
    return example;
  }

  public Fielding fielding() {
    return study.study().getWaves().getLast().getFieldings().getLast();
  }

  Path codings() {
    return new CodingFiles(folder).codings(fielding(), QUESTION);
  }

  /** As the window has it after every edit: the study read again, the codings as they are open. */
  public Desk desk(Sitting sitting, Codings codings) throws Exception {
    StudyData data =
        org.ketenspiegel.importing.source.OpenStudy.answered(
                study.study(), folder, Contributions.NONE)
            .data();
    return Desk.of(
        data.outline(), data.fieldings().getLast(), QUESTION, codings, sitting, Filter.ALL, "nl");
  }

  private record Forgetful() implements OpenStudies.Memory {
    @Override
    public List<Path> elsewhere() {
      return List.of();
    }

    @Override
    public Optional<Path> active() {
      return Optional.empty();
    }

    @Override
    public void remember(List<Path> elsewhere, Optional<Path> active) {}
  }
}
