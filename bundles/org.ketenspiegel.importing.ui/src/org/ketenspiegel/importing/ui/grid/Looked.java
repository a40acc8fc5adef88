// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui.grid;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPartSite;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.source.FieldingAnswers;
import org.ketenspiegel.importing.source.OpenStudy;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Wave;
import org.ketenspiegel.ui.answers.AnswersInHand;
import org.ketenspiegel.ui.answers.AnswersInHand.Answered;
import org.ketenspiegel.ui.answers.FieldingInHand;
import org.ketenspiegel.ui.answers.StudyAnswers;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudies.Registration;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.StudyJob;

/** Whose answers the grid shows, and what is counted of them beside the window. */
final class Looked {

  private final IWorkbenchPartSite site;
  private final Display display;
  private final Runnable listener;
  private final FieldingInHand inHand;
  private Registration answers = () -> {};
  private Optional<OpenStudy> lastRead = Optional.empty();
  private Optional<Answered> answered = Optional.empty();
  private Optional<Sheet> sheet = Optional.empty();
  private List<ColumnSummary> summaries = List.of();
  private CellMarks marks = CellMarks.NONE;

  /** Why there is nothing to see. */
  enum Emptiness {
    NO_STUDY,
    NO_WAVE,
    NO_ANSWERS,
    READING
  }

  private record Counted(List<ColumnSummary> summaries, CellMarks marks) {}

  Looked(IWorkbenchPartSite site, Runnable listener) {
    this.site = site;
    this.display = site.getShell().getDisplay();
    this.listener = listener;
    this.inHand = FieldingInHand.follow(site.getPage(), this::turn);
  }

  /** Reads now, and again whenever the study changes. */
  void begin() {
    answers = AnswersInHand.follow(site.getService(OpenStudies.class), this::read, this::take);
  }

  private void read(org.ketenspiegel.ui.study.OpenStudy study, Consumer<StudyData> whenRead) {
    site.getService(StudyAnswers.class)
        .readAll(
            study,
            all -> {
              lastRead = Optional.of(all);
              whenRead.accept(all.data());
            });
  }

  private void take(Optional<Answered> now) {
    answered = now;
    turn();
  }

  /** To the fielding that is selected. */
  private void turn() {
    List<String> before = sheet.map(Sheet::names).orElse(List.of());
    sheet = answered.flatMap(a -> fielding().flatMap(f -> sheet(a, f)));
    if (!before.equals(sheet.map(Sheet::names).orElse(List.of()))) {
      summaries = List.of();
      marks = CellMarks.NONE;
    }
    sheet.ifPresent(this::count);
    listener.run();
  }

  private static Optional<Sheet> sheet(Answered answered, Fielding fielding) {
    String wave = ((Wave) fielding.eContainer()).getId();
    return answered
        .data()
        .fielded(wave, fielding.getAudience().getId())
        .map(f -> Sheet.of(f, answered.data().outline(), answered.study().language()));
  }

  private void count(Sheet counted) {
    OpenStudy read = lastRead.orElseThrow();
    Path folder = study().orElseThrow().file().getParent();
    String id = fielding().map(Fielding::getId).orElse("");
    new StudyJob<Counted>(GridMessages.reading, display, site.getService(ErrorDoor.class))
        .startQuietly(
            monitor ->
                new Counted(
                    counted.columns().stream().map(ColumnSummary::of).toList(),
                    marks(read, folder, id, counted)),
            done -> {
              if (sheet.equals(Optional.of(counted))) {
                summaries = done.summaries();
                marks = done.marks();
                listener.run();
              }
            });
  }

  private static CellMarks marks(OpenStudy read, Path folder, String id, Sheet shown)
      throws ImportException {
    Optional<Fielding> fielding =
        read.study().getWaves().stream()
            .flatMap(w -> w.getFieldings().stream())
            .filter(f -> id.equals(f.getId()))
            .findFirst();
    if (fielding.isEmpty()) {
      return CellMarks.NONE;
    }
    Path file = folder.resolve(fielding.get().getResponses()).normalize();
    List<Finding> own = read.findings().stream().filter(f -> f.file().equals(file)).toList();
    var lines = CellMarks.lines(own);
    return CellMarks.of(
        own,
        lines.isEmpty()
            ? Map.of()
            : new FieldingAnswers(fielding.get(), read.data().outline()).rows(file, lines),
        shown.names());
  }

  Optional<org.ketenspiegel.ui.study.OpenStudy> study() {
    return site.getService(OpenStudies.class).active();
  }

  Optional<Fielding> fielding() {
    return study().flatMap(inHand::in);
  }

  Optional<Sheet> sheet() {
    return sheet;
  }

  /** One for each column, or none as long as they are counted. */
  List<ColumnSummary> summaries() {
    return summaries;
  }

  CellMarks marks() {
    return marks;
  }

  /** Why there is no sheet. */
  Emptiness emptiness() {
    if (study().isEmpty()) {
      return Emptiness.NO_STUDY;
    }
    Optional<Fielding> chosen = fielding();
    if (chosen.isEmpty()) {
      return Emptiness.NO_WAVE;
    }
    String responses = chosen.get().getResponses();
    return responses == null || responses.isBlank() ? Emptiness.NO_ANSWERS : Emptiness.READING;
  }

  /** Whose answers, and when. */
  String title() {
    return study()
        .flatMap(
            open ->
                fielding()
                    .map(
                        f ->
                            NLS.bind(
                                GridMessages.title,
                                open.name(f.getAudience()),
                                open.name((Wave) f.eContainer()))))
        .orElse("");
  }

  void close() {
    answers.close();
    inHand.registration().close();
  }
}
