// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.ImportWords;
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
   */
  public record Made(Path file, List<Finding> findings) {
    public Made {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Makes it in a folder called after the file, or after it and a number.
   *
   * @throws CancellationException when it was cancelled; then nothing is there
   */
  public Made make(Path answers, CsvOptions options) throws ImportException, StudyFileException {
    try {
      UnfinishedFolder.sweep(home);
      try (UnfinishedFolder part = UnfinishedFolder.in(home)) {
        String id = freeId(answers);
        List<Finding> findings = fill(part.path(), id, answers, options);
        goOn();
        Path folder = home.resolve(id);
        Files.move(part.path(), folder, StandardCopyOption.ATOMIC_MOVE);
        return new Made(folder.resolve(id + "." + StudyFiles.STUDY), findings);
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

  private List<Finding> fill(Path folder, String id, Path answers, CsvOptions options)
      throws ImportException, StudyFileException {
    Path copy = folder.resolve(FieldingAnswers.copy(answers, folder));
    goOn();
    BareFile.Known known = BareFile.Known.NOTHING;
    BareFile bare =
        BareFile.read(
            copy,
            new BareFile.Known(
                options, known.codebook(), known.missing(), known.design(), ManyCodes.MEASURE));
    goOn();
    Path file = folder.resolve(id + "." + StudyFiles.STUDY);
    StudyFiles.create(
        new FileQuestionnaire(language).study(id, copy.getFileName().toString(), bare, options),
        file);
    // read as it will be read: what cannot be opened again is not left behind
    OpenStudy.open(file, Contributions.NONE);
    return bare.findings();
  }

  private void goOn() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
  }
}
