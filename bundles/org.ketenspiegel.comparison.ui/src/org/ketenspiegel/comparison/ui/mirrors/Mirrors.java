// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.mirrors;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.comparison.mirror.MirrorOptions;
import org.ketenspiegel.ui.answers.AnswersInHand;
import org.ketenspiegel.ui.answers.AnswersInHand.Answered;
import org.ketenspiegel.ui.answers.Computation;
import org.ketenspiegel.ui.answers.StudyAnswers;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudies.Registration;
import org.ketenspiegel.ui.study.OpenStudy;

/**
 * The mirror of the study in hand: whose agency is looked at, which aspect is selected. The parts
 * of the perspective show it and change it. A workbench service, for the window's thread.
 */
public final class Mirrors {

  private final KeptOptions keptOptions;
  private final Reflecting reflecting;
  private final Computation computation;
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
  private Optional<OpenStudy> study = Optional.empty();
  private Optional<StudyData> data = Optional.empty();
  private Optional<MirrorOptions> options = Optional.empty();
  private Optional<Mirrored> mirrored = Optional.empty();
  private Optional<Selected> selected = Optional.empty();
  private View view = View.FIRST;
  private String fault = "";

  /** What became different. */
  public enum Change {
    /** Another study, or none. */
    STUDY,
    /** The next mirror is being computed. */
    STARTED,
    /** Another mirror, or the work was stopped. */
    RESULT,
    /** Another agency is looked at. */
    VIEW,
    /** Another aspect is selected. */
    SIGHT
  }

  /** An aspect in a mirror: the gap, and the concept by which other views know it. */
  public record Selected(String key, String subject) {}

  Mirrors(
      OpenStudies studies,
      StudyAnswers answers,
      Runner runner,
      Reflecting reflecting,
      Computation computation) {
    this.keptOptions = new KeptOptions(runner);
    this.reflecting = reflecting;
    this.computation = computation;
    AnswersInHand.follow(studies, answers::read, this::take);
  }

  public Registration listen(Consumer<Change> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private void tell(Change change) {
    listeners.forEach(listener -> listener.accept(change));
  }

  private void take(Optional<Answered> answered) {
    Optional<OpenStudy> now = answered.map(Answered::study);
    Optional<StudyData> read = answered.map(Answered::data);
    boolean other = !study.equals(now);
    boolean same = !other && data.equals(read);
    study = now;
    data = read;
    if (other) {
      computation.cancel();
      mirrored = Optional.empty();
      selected = Optional.empty();
      view = View.FIRST;
    }
    boolean kept = study.filter(KeptOptions::isKept).isPresent();
    boolean changed = (other || kept) && readOptions();
    if (!same || changed) {
      tell(Change.STUDY);
      compute();
    }
  }

  /** Takes the options that the study keeps, also when they were undone; true when others. */
  private boolean readOptions() {
    Optional<KeptOptions.Read> kept =
        study.map(open -> keptOptions.read(open, data.orElseThrow().outline()));
    Optional<MirrorOptions> before = options;
    fault = kept.map(KeptOptions.Read::fault).orElse("");
    options = kept.map(KeptOptions.Read::options);
    return !options.equals(before);
  }

  /** Computes the mirror, unless there are no answers. */
  public void compute() {
    computation.cancel();
    if (data.isEmpty() || options.isEmpty()) {
      tell(Change.RESULT);
      return;
    }
    StudyData of = data.get();
    MirrorOptions by = options.get();
    computation.start(
        watch -> reflecting.of(of, by, watch),
        new Computation.Taker<Mirrored>() {
          @Override
          public void done(Mirrored now) {
            mirrored = Optional.of(now);
            view = view.fitting(now);
            selected = selected.flatMap(s -> again(s.subject()));
            tell(Change.RESULT);
          }

          @Override
          public void ended() {
            tell(Change.RESULT);
          }
        });
    tell(Change.STARTED);
  }

  /** Stops computing; what was there stays. */
  public void stop() {
    computation.cancel();
    tell(Change.RESULT);
  }

  /** Computes with other options, which the study keeps where it keeps a mirror. */
  public void set(MirrorOptions now) {
    if (!options.equals(Optional.of(now))) {
      options = Optional.of(now);
      compute();
      study.ifPresent(open -> keptOptions.write(open, data.orElseThrow().outline(), now));
    }
  }

  public Optional<OpenStudy> study() {
    return study;
  }

  public Optional<StudyData> data() {
    return data;
  }

  public Optional<MirrorOptions> options() {
    return options;
  }

  /** The last mirror; while the next is computed, the one before. */
  public Optional<Mirrored> mirrored() {
    return mirrored;
  }

  public boolean isComputing() {
    return computation.isRunning();
  }

  /** Whether what is shown belongs to the answers and options in hand. */
  public boolean isCurrent() {
    return !isComputing()
        && mirrored
            .map(
                m -> Optional.of(m.options()).equals(options) && Optional.of(m.data()).equals(data))
            .orElse(false);
  }

  /** Why the options that the study keeps were not taken; empty when they were. */
  public String fault() {
    return fault;
  }

  /** How far the next mirror is, from 0 to 1. */
  public double progress() {
    return computation.progress();
  }

  /** Which part of the mirror is looked at. */
  public View view() {
    return view;
  }

  public void show(View now) {
    if (!now.equals(view)) {
      view = now;
      selected = selected.flatMap(s -> again(s.subject()));
      tell(Change.VIEW);
    }
  }

  /** What is looked at. */
  public List<Pane> panes() {
    return mirrored.map(view::panes).orElse(List.of());
  }

  /** All gaps that are looked at. */
  public Stream<Gap> gaps() {
    return panes().stream().map(Pane::gaps).map(Gaps::gaps).flatMap(List::stream);
  }

  public Optional<Selected> selected() {
    return selected;
  }

  /** The selected gap with the pane it stands in. */
  public Optional<Chosen> chosen() {
    return selected.flatMap(
        s ->
            panes().stream()
                .flatMap(p -> p.gaps().gaps().stream().map(g -> new Chosen(p, g)))
                .filter(c -> c.gap().key().equals(s.key()))
                .findFirst());
  }

  /** A gap in its pane. */
  public record Chosen(Pane pane, Gap gap) {}

  public void select(Gap gap) {
    select(Optional.of(new Selected(gap.key(), Pane.subject(gap))));
  }

  public void select(Optional<Selected> now) {
    if (!now.equals(selected)) {
      selected = now;
      tell(Change.SIGHT);
    }
  }

  /** Selects a concept where it is looked at; nothing when it is not. */
  public void select(String subject) {
    again(subject).ifPresent(s -> select(Optional.of(s)));
  }

  private Optional<Selected> again(String subject) {
    return gaps()
        .filter(g -> Pane.subject(g).equals(subject))
        .findFirst()
        .map(g -> new Selected(g.key(), subject));
  }

  /** Selects the gap that stands so many places further. */
  public void step(int places) {
    List<Gap> all = gaps().toList();
    if (all.isEmpty()) {
      return;
    }
    int now =
        selected
            .map(s -> all.stream().map(Gap::key).toList().indexOf(s.key()))
            .orElse(places > 0 ? -1 : all.size());
    select(all.get(Math.clamp(now + places, 0, all.size() - 1)));
  }
}
