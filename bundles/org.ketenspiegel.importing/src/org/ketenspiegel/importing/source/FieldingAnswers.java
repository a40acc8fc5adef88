// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.Variables;
import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.ImportWords;
import org.ketenspiegel.importing.Imported;
import org.ketenspiegel.importing.Severity;
import org.ketenspiegel.importing.csv.CsvImporter;
import org.ketenspiegel.importing.csv.CsvOptions;
import org.ketenspiegel.importing.csv.CsvOptions.ExtraColumns;
import org.ketenspiegel.importing.csv.CsvWords;
import org.ketenspiegel.model.AtomicFile;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.OptionValue;
import org.ketenspiegel.model.study.StudyFactory;

/** The answers of one audience in one wave: a file seen as its questionnaire expects it. */
public record FieldingAnswers(Fielding fielding, StudyOutline outline) {

  private static final String FOLDER = "answers";

  /**
   * Reads a file as the answers, whether the study names it yet or not; it stays as it is.
   *
   * @param said how the file is written; the rest is what the study remembers, then what is found
   * @throws ImportException when it cannot be read or lacks a column that the questionnaire expects
   */
  public Imported read(Path file, CsvOptions said) throws ImportException {
    return importer(file, said)
        .read(file, ExpectedColumns.of(Variables.of(fielding, outline), fielding.getOmitted()));
  }

  /** In which row of the answers, from 0, what stands at lines of their file came. */
  public Map<Long, Integer> rows(Path file, Set<Long> lines) throws ImportException {
    return importer(file, CsvOptions.withDefaults()).rows(file, lines);
  }

  private CsvImporter importer(Path file, CsvOptions said) throws ImportException {
    // what is no question may still be a weight
    CsvOptions options = written(file, said).with(ExtraColumns.KEEP);
    return new CsvImporter(
        fielding.getRespondent() == null
            ? options
            : options.withRespondent(fielding.getRespondent()));
  }

  /** How a file is written: what is said of it, and of the rest what the study remembers. */
  public CsvOptions written(Path file, CsvOptions said) throws ImportException {
    Map<String, String> words = new LinkedHashMap<>();
    fielding.getReading().forEach(o -> words.put(o.getName(), String.valueOf(o.getValue())));
    words.putAll(CsvWords.of(said));
    try {
      return CsvWords.read(said, words);
    } catch (IllegalArgumentException e) {
      throw new ImportException(
          Finding.of(Severity.ERROR, file, ImportWords.WRITTEN.with(e.getMessage())), e);
    }
  }

  /**
   * Copies a file unchanged among the answers of a study; what lies there is never overwritten.
   *
   * @param folder the study's
   * @return its place, relative to the study's folder
   */
  public static String copy(Path file, Path folder) throws ImportException {
    try {
      Path answers = folder.resolve(FOLDER);
      Files.createDirectories(answers);
      String name = file.getFileName().toString();
      Path copy = answers.resolve(name);
      for (int i = 2; Files.exists(copy) && Files.mismatch(file, copy) >= 0; i++) {
        copy = answers.resolve(name.replaceFirst("(\\.[^.]*)?$", "-" + i + "$1"));
      }
      if (!Files.exists(copy)) {
        AtomicFile.write(copy, out -> Files.copy(file, out));
      }
      return FOLDER + "/" + copy.getFileName();
    } catch (IOException e) {
      throw new ImportException(file, ImportWords.NOT_COPIED.with(folder, e));
    }
  }

  /** How a file is written, as a fielding remembers it. */
  public static List<OptionValue> reading(CsvOptions options) {
    return CsvWords.of(options).entrySet().stream()
        .map(
            word -> {
              OptionValue said = StudyFactory.eINSTANCE.createOptionValue();
              said.setName(word.getKey());
              said.setValue(word.getValue());
              return said;
            })
        .toList();
  }
}
