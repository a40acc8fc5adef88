// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.ImportWords;
import org.ketenspiegel.importing.Severity;
import org.ketenspiegel.importing.codebook.MissingCandidate;
import org.ketenspiegel.importing.codebook.MissingCodes;
import org.ketenspiegel.importing.csv.CsvOptions;
import org.ketenspiegel.importing.source.BareFile.ManyCodes;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.model.StudyFiles;

/**
 * Makes a study of a file of answers nobody modelled: a folder with the file unchanged, and a
 * questionnaire whose questions are its columns. The folder is there whole or not at all.
 *
 * @param home where studies live
 * @param language of the words in the file, and of what is written around them
 * @param cancelled asked between the steps
 */
public record FileStudy(Path home, String language, BooleanSupplier cancelled) {

  /**
   * What was made.
   *
   * @param file the study file
   * @param findings what was found in the answers
   * @param candidates codes that count as answers and are probably none
   */
  public record Made(Path file, List<Finding> findings, List<MissingCandidate> candidates) {
    public Made {
      findings = List.copyOf(findings);
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * Makes it in a folder called after the file, or after it and a number.
   *
   * @throws CancellationException when it was cancelled; then nothing is there
   */
  public Made make(Path answers, CsvOptions options) throws ImportException, StudyFileException {
    return make(answers, options, Optional.empty());
  }

  /**
   * Makes it with codes that are no answers: categories of the scales that are missing.
   *
   * @throws ImportException also when a column of numbers has such a code: it has no scale
   * @throws CancellationException when it was cancelled; then nothing is there
   */
  public Made make(Path answers, CsvOptions options, Optional<MissingCodes> missing)
      throws ImportException, StudyFileException {
    try {
      UnfinishedFolder.sweep(home);
      try (UnfinishedFolder part = UnfinishedFolder.in(home)) {
        String id = freeId(answers);
        BareFile bare = fill(part.path(), id, answers, known(options, missing));
        goOn();
        Path folder = home.resolve(id);
        Files.move(part.path(), folder, StandardCopyOption.ATOMIC_MOVE);
        return new Made(
            folder.resolve(id + "." + StudyFiles.STUDY),
            bare.findings(),
            MissingCandidate.of(bare.data().fieldings().getFirst().table()));
      }
    } catch (IOException e) {
      throw new ImportException(answers, ImportWords.NOT_MADE.with(home, e));
    }
  }

  private String freeId(Path answers) {
    String base = Slugs.of(answers.getFileName().toString().replaceFirst("\\.[^.]*$", ""));
    String id = base;
    for (int i = 2; Files.exists(home.resolve(id)); i++) {
      id = base + "-" + i;
    }
    return id;
  }

  private static BareFile.Known known(CsvOptions options, Optional<MissingCodes> missing) {
    BareFile.Known nothing = BareFile.Known.NOTHING;
    return new BareFile.Known(
        options, nothing.codebook(), missing, nothing.design(), ManyCodes.MEASURE);
  }

  private BareFile fill(Path folder, String id, Path answers, BareFile.Known known)
      throws ImportException, StudyFileException {
    Path copy = folder.resolve(FieldingAnswers.copy(answers, folder));
    goOn();
    BareFile bare = BareFile.read(copy, known);
    requireScales(answers, bare.data().fieldings().getFirst());
    goOn();
    Path file = folder.resolve(id + "." + StudyFiles.STUDY);
    StudyFiles.create(
        new FileQuestionnaire(language)
            .study(id, copy.getFileName().toString(), bare, known.options()),
        file);
    // read as it will be read: what cannot be opened again is not left behind
    OpenStudy.open(file, Contributions.NONE);
    return bare;
  }

  /** A code of a number would be an answer again once the study is opened. */
  private static void requireScales(Path answers, Fielded fielded) throws ImportException {
    for (Variable variable : fielded.variables()) {
      if (variable.kind() == Variable.Kind.NUMBER
          && fielded.table().require(variable.column()) instanceof CodeColumn codes
          && codes.entries().stream()
              .anyMatch(e -> e.code().isPresent() && e.missing().isPresent())) {
        throw new ImportException(
            Finding.of(Severity.ERROR, answers, ImportWords.NUMBER_MISSING.with())
                .inColumn(variable.column()));
      }
    }
  }

  private void goOn() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
  }
}
