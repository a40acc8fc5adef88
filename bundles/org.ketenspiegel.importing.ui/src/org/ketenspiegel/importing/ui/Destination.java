// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.analysis.outline.Outlines;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.Imported;
import org.ketenspiegel.importing.csv.CsvImporter;
import org.ketenspiegel.importing.csv.CsvOptions;
import org.ketenspiegel.importing.source.FieldingAnswers;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Wave;
import org.ketenspiegel.ui.study.OpenStudy;

/** Where the answers of a file go; it decides with which eyes the file is read. */
sealed interface Destination {

  /** For the list to choose from. */
  String words();

  /** What the answers come to when they are read for it; the file stays as it is. */
  Imported read(Path file, CsvOptions options) throws ImportException;

  /** A study of its own, whose questions are the columns. */
  record NewStudy() implements Destination {
    @Override
    public String words() {
      return ImportMessages.to_new_study;
    }

    @Override
    public Imported read(Path file, CsvOptions options) throws ImportException {
      return new CsvImporter(options).read(file);
    }
  }

  /** An audience of a wave, whose questionnaire says which columns there are. */
  record OfWave(OpenStudy study, Fielding fielding, Contributions contributions)
      implements Destination {

    @Override
    public String words() {
      String known =
          fielding.getResponses() == null ? ImportMessages.to_wave_open : ImportMessages.to_wave;
      return NLS.bind(
          known,
          new Object[] {
            study.name(study.study()),
            study.name((Wave) fielding.eContainer()),
            study.name(fielding.getAudience())
          });
    }

    FieldingAnswers answers() {
      return new FieldingAnswers(fielding, Outlines.of(study.study(), contributions.agencies()));
    }

    @Override
    public Imported read(Path file, CsvOptions options) throws ImportException {
      return answers().read(file, options);
    }
  }

  /** A new study first, then whatever the study in hand can get answers for. */
  static List<Destination> all(Optional<OpenStudy> inHand, Contributions contributions) {
    List<Destination> all = new ArrayList<>();
    all.add(new NewStudy());
    inHand.ifPresent(
        study ->
            study.study().getWaves().stream()
                .flatMap(wave -> wave.getFieldings().stream())
                .filter(f -> f.getInstrument() != null && f.getAudience() != null)
                .forEach(f -> all.add(new OfWave(study, f, contributions))));
    return List.copyOf(all);
  }
}
