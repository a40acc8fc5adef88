// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.Outlines;
import org.ketenspiegel.analysis.outline.Snapshot;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.Unasked;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.coding.Coded;
import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.ImportWords;
import org.ketenspiegel.importing.Imported;
import org.ketenspiegel.importing.Severity;
import org.ketenspiegel.importing.coding.CodingFiles;
import org.ketenspiegel.importing.csv.CsvOptions;
import org.ketenspiegel.importing.csv.CsvOptions.Identifiers;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.Wave;

/**
 * A study with its answers, ready for analyses.
 *
 * @param findings what was found in the files of answers
 */
public record OpenStudy(Study study, StudyData data, List<Finding> findings) {

  public OpenStudy {
    findings = List.copyOf(findings);
  }

  /**
   * Reads a study and the answers of all its waves.
   *
   * @param place the study's folder or file
   * @throws StudyFileException when the study cannot be read
   * @throws ImportException when a file of answers cannot be read
   */
  public static OpenStudy open(Path place, Contributions contributions)
      throws StudyFileException, ImportException {
    Path file = StudyFiles.studyFile(place).toAbsolutePath();
    return answered(StudyFiles.load(file), file.getParent(), contributions);
  }

  /** Reads the answers of a study that is loaded already; {@code folder} is the study's. */
  public static OpenStudy answered(Study study, Path folder, Contributions contributions)
      throws ImportException {
    StudyOutline outline = Outlines.of(study, contributions.agencies());
    Map<Fielding, ResponseTable> answers = new LinkedHashMap<>();
    Map<Fielding, Coded> coded = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    CodingFiles files = new CodingFiles(folder);
    for (Wave wave : study.getWaves()) {
      for (Fielding fielding : wave.getFieldings()) {
        if (fielding.getResponses() != null && !fielding.getResponses().isBlank()) {
          Identifiers ids =
              CodingFiles.concern(study, fielding) ? Identifiers.ASIDE : Identifiers.LEAVE_OUT;
          Imported imported =
              new FieldingAnswers(fielding, outline)
                  .read(
                      inside(folder, fielding.getResponses()), CsvOptions.withDefaults().with(ids));
          answers.put(fielding, imported.table());
          findings.addAll(imported.findings());
          coded.put(fielding, files.read(study, fielding, imported.respondents()));
        }
      }
    }
    StudyData data =
        Snapshot.of(
            study, contributions.agencies(), answers, coded, new ComparedVersions(study).all());
    findings.addAll(unasked(answers, data, folder));
    return new OpenStudy(study, data, findings);
  }

  private static List<Finding> unasked(
      Map<Fielding, ResponseTable> answers, StudyData data, Path folder) {
    List<Finding> findings = new ArrayList<>();
    Iterator<Fielded> fielded = data.fieldings().iterator();
    answers.forEach(
        (fielding, raw) -> {
          Path file = folder.resolve(fielding.getResponses());
          for (Unasked found : Unasked.of(raw, fielded.next())) {
            findings.add(
                Finding.of(
                        Severity.WARNING,
                        file,
                        ImportWords.ANSWERED_UNASKED.with(found.answers(), found.asked()))
                    .ofQuestion(found.question()));
          }
        });
    return findings;
  }

  /** Answers lie in the study's folder, like everything else of it. */
  private static Path inside(Path folder, String responses) throws ImportException {
    Path file = folder.resolve(responses).normalize();
    if (!file.startsWith(folder.normalize())) {
      throw new ImportException(file, ImportWords.OUTSIDE.with());
    }
    if (!Files.isRegularFile(file)) {
      throw new ImportException(file, ImportWords.NO_ANSWERS.with());
    }
    return file;
  }
}
