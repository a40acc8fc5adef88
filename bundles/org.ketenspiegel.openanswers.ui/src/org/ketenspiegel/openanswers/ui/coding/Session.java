// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.coding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.ui.IWorkbenchPartSite;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.coding.Codings;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.coding.CodingFiles;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Wave;
import org.ketenspiegel.ui.answers.AnswersInHand;
import org.ketenspiegel.ui.answers.AnswersInHand.Answered;
import org.ketenspiegel.ui.answers.FieldingInHand;
import org.ketenspiegel.ui.answers.StudyAnswers;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudies.Registration;
import org.ketenspiegel.ui.study.OpenStudy;
import org.ketenspiegel.ui.study.StudyEvent;

/** Coding in a part of the window: which answers lie before whom, through every change. */
public final class Session {

  private static final double SHARE = 0.2;

  private final IWorkbenchPartSite site;
  private final Naming naming;
  private final Runnable listener;
  private final OpenStudies studies;
  private final OpenCodings open;
  private final FieldingInHand inHand;
  private final TranslationFile translations = new TranslationFile();
  private final List<Registration> registrations = new ArrayList<>();
  private Optional<Answered> answered = Optional.empty();
  private Optional<Desk> desk = Optional.empty();
  private Optional<String> trouble = Optional.empty();
  private Sitting sitting = new Sitting(Sitting.Seat.FIRST, "", SHARE);
  private Filter filter = Filter.ALL;
  private String question = "";

  /** Says who sits in a seat, where nobody said so yet. */
  public interface Naming {
    String coder(Desk desk, Sitting.Seat seat);
  }

  /**
   * @param listener called whenever something else lies on the desk
   */
  public Session(IWorkbenchPartSite site, Naming naming, Runnable listener) {
    this.site = site;
    this.naming = naming;
    this.listener = listener;
    this.studies = site.getService(OpenStudies.class);
    this.open = site.getService(OpenCodings.class);
    this.inHand = FieldingInHand.follow(site.getPage(), this::turn);
    registrations.add(inHand.registration());
  }

  /** Reads now, and again after each change. */
  public void begin() {
    registrations.add(studies.listen(this::happened));
    StudyAnswers answers = site.getService(StudyAnswers.class);
    registrations.add(AnswersInHand.follow(studies, answers::read, this::take));
  }

  public void close() {
    registrations.forEach(Registration::close);
  }

  private void happened(StudyEvent event) {
    switch (event) {
      case StudyEvent.Edited edited when study().equals(Optional.of(edited.study())) -> {
        // codes are shown before the answers are read again
        desk = desk.map(d -> translated(d.with(now())));
        listener.run();
      }
      case StudyEvent.Reloaded reloaded -> open.forget(reloaded.study().file().getParent());
      default -> {}
    }
  }

  private void take(Optional<Answered> now) {
    answered = now;
    turn();
  }

  private void turn() {
    Optional<Fielded> fielded = fielded();
    List<String> ids = questions().stream().map(Variable::question).toList();
    question = ids.contains(question) || ids.isEmpty() ? question : ids.getFirst();
    trouble = Optional.empty();
    desk = ids.isEmpty() ? Optional.empty() : fielded.map(this::laid);
    listener.run();
  }

  private Desk laid(Fielded fielded) {
    Answered now = answered.orElseThrow();
    boolean same =
        desk.filter(
                d ->
                    d.sheet().question().equals(question)
                        && d.fielded().wave().equals(fielded.wave())
                        && d.fielded().audience().equals(fielded.audience())
                        && d.language().equals(now.study().language()))
            .isPresent();
    if (same) {
      return translated(desk.get().again(now.data().outline(), fielded, now()));
    }
    Desk laid =
        Desk.of(
            now.data().outline(),
            fielded,
            question,
            now(),
            sitting,
            filter,
            now.study().language());
    return translated(laid).with(named(laid, sitting.seat()));
  }

  private Sitting named(Desk laid, Sitting.Seat seat) {
    sitting = new Sitting(seat, naming.coder(laid, seat), sitting.share());
    return sitting;
  }

  /** What was translated since the answers were read. */
  private Desk translated(Desk desk) {
    Optional<Path> file = file(CodingFiles::translations);
    try {
      return file.isPresent() ? desk.translated(translations.in(file.get())) : desk;
    } catch (ImportException e) {
      trouble = Optional.of(e.finding().sentence().in(language()));
      return desk;
    }
  }

  /** The files that the window has open. */
  public OpenCodings codings() {
    return open;
  }

  private Codings now() {
    try {
      return path().isPresent() ? open.at(path().get()).codings() : Codings.NONE;
    } catch (ImportException e) {
      trouble = Optional.of(e.finding().sentence().in(language()));
      return Codings.NONE;
    }
  }

  private Optional<Path> path() {
    return file((files, fielding) -> files.codings(fielding, question));
  }

  private Optional<Path> file(BiFunction<CodingFiles, Fielding, Path> which) {
    return study()
        .flatMap(s -> fielding().map(f -> which.apply(new CodingFiles(s.file().getParent()), f)));
  }

  private Optional<Fielded> fielded() {
    return answered
        .filter(a -> study().equals(Optional.of(a.study())))
        .flatMap(a -> fielding().flatMap(f -> fielded(a, f)));
  }

  private static Optional<Fielded> fielded(Answered of, Fielding fielding) {
    String wave = ((Wave) fielding.eContainer()).getId();
    return of.data().fielded(wave, fielding.getAudience().getId());
  }

  public Optional<OpenStudy> study() {
    return studies.active();
  }

  /** Whose answers are looked at. */
  public Optional<Fielding> fielding() {
    return study().flatMap(inHand::in);
  }

  /** The language the study is shown in. */
  public String language() {
    return study().map(OpenStudy::language).orElse("en");
  }

  /** The questions that are answered in words, each once. */
  public List<Variable> questions() {
    return fielded().map(Desk::questions).orElse(List.of());
  }

  /** What lies before the coder; none where there are no answers in words. */
  public Optional<Desk> desk() {
    return trouble.isPresent() ? Optional.empty() : desk;
  }

  /** Why the codings cannot be read, where they cannot. */
  public Optional<String> trouble() {
    return trouble;
  }

  /** Whether answers are there, though perhaps none in words. */
  public boolean hasAnswers() {
    return fielded().isPresent();
  }

  /** The answers as they were read last. */
  public Optional<StudyData> data() {
    return answered.map(Answered::data);
  }

  /** What can be done to what lies there. */
  public Optional<Acts> acts() {
    return study().flatMap(s -> path().map(p -> new Acts(s, open, p)));
  }

  public void ask(String other) {
    question = other;
    turn();
  }

  /** Takes another seat. */
  public void sit(Sitting.Seat seat) {
    desk.ifPresent(d -> sit(named(d, seat)));
  }

  public void sit(Sitting other) {
    sitting = other;
    desk = desk.map(d -> d.with(other));
    listener.run();
  }

  public void show(Filter other) {
    filter = other;
    desk = desk.map(d -> d.with(other));
    listener.run();
  }

  public Sitting sitting() {
    return sitting;
  }

  public Filter filter() {
    return filter;
  }
}
