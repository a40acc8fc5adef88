// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.trends;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.trend.TrendOptions;
import org.ketenspiegel.trend.ui.trends.Trended.Row;
import org.ketenspiegel.trend.ui.trends.Trended.Selected;
import org.ketenspiegel.ui.answers.AnswersInHand;
import org.ketenspiegel.ui.answers.AnswersInHand.Answered;
import org.ketenspiegel.ui.answers.Computation;
import org.ketenspiegel.ui.answers.StudyAnswers;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudies.Registration;
import org.ketenspiegel.ui.study.OpenStudy;

/**
 * What is followed through the waves of the study in hand, and which change is selected. The parts
 * of the perspective show it and change it. A workbench service, for the window's thread.
 */
public final class Trends {

  private final Following following;
  private final Computation computation;
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
  private Optional<Answered> answered = Optional.empty();
  private Optional<TrendOptions> options = Optional.empty();
  private Optional<Trended> trended = Optional.empty();
  private Optional<Selected> selected = Optional.empty();
  private String agency = "";
  private String fault = "";

  /** What became different. */
  public enum Change {
    /** Another study, or other answers of it. */
    STUDY,
    /** Something else is asked for. */
    REQUEST,
    /** The next trend is being computed. */
    STARTED,
    /** Another trend, or the work was stopped. */
    RESULT,
    /** Another change is selected. */
    SIGHT
  }

  Trends(OpenStudies studies, StudyAnswers answers, Following following, Computation computation) {
    this.following = following;
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

  private void take(Optional<Answered> now) {
    boolean other = !study().equals(now.map(Answered::study));
    boolean same = answered.equals(now);
    answered = now;
    if (other) {
      computation.cancel();
      trended = Optional.empty();
      selected = Optional.empty();
      agency = "";
      options = now.map(this::begin);
    }
    tell(Change.STUDY);
    if (!same) {
      compute();
    }
  }

  private TrendOptions begin(Answered open) {
    Following.Beginning beginning = following.beginning(open);
    fault = beginning.fault();
    return beginning.options();
  }

  /** Computes the trend, unless there are no answers. */
  public void compute() {
    computation.cancel();
    if (answered.isEmpty() || options.isEmpty()) {
      tell(Change.RESULT);
      return;
    }
    StudyData data = answered.get().data();
    TrendOptions by = options.get();
    computation.start(
        watch -> following.of(data, by, watch),
        new Computation.Taker<Trended>() {
          @Override
          public void done(Trended now) {
            trended = Optional.of(now);
            selected =
                selected.filter(s -> Trended.matching(now.rows(), s).findFirst().isPresent());
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

  /** Computes with other options. */
  public void set(TrendOptions now) {
    if (!options.equals(Optional.of(now))) {
      options = Optional.of(now);
      tell(Change.REQUEST);
      compute();
    }
  }

  public Optional<OpenStudy> study() {
    return answered.map(Answered::study);
  }

  public Optional<StudyData> data() {
    return answered.map(Answered::data);
  }

  public Optional<TrendOptions> options() {
    return options;
  }

  /** The last trend; while the next is computed, the one before. */
  public Optional<Trended> trended() {
    return trended;
  }

  public boolean isComputing() {
    return computation.isRunning();
  }

  /** Whether what is shown belongs to the answers and options in hand. */
  public boolean isCurrent() {
    return !isComputing()
        && trended
            .map(
                t ->
                    Optional.of(t.options()).equals(options)
                        && Optional.of(t.data()).equals(data()))
            .orElse(false);
  }

  /** Why the options that the study keeps were not taken; empty when they were. */
  public String fault() {
    return fault;
  }

  /** How far the next trend is, from 0 to 1. */
  public double progress() {
    return computation.progress();
  }

  /** The id of the audience that is followed; empty without answers. */
  public String audience() {
    return options
        .map(TrendOptions::audience)
        .filter(a -> !a.isEmpty())
        .or(() -> data().flatMap(d -> d.fieldings().stream().map(Fielded::audience).findFirst()))
        .orElse("");
  }

  /** Follows the overall judgements of another audience. */
  public void audience(String id) {
    if (!audience().equals(id)) {
      agency = "";
      selected = Optional.empty();
      options.ifPresent(o -> set(Following.of(id, o)));
    }
  }

  /** Its waves, in the order of time. */
  public List<Fielded> waves() {
    return data().map(d -> Subject.waves(d, audience())).orElse(List.of());
  }

  /** What can be followed of the audience. */
  public List<Subject> subjects() {
    return data().map(d -> Subject.of(d, audience())).orElse(List.of());
  }

  /** What is followed. */
  public List<Subject> chosen() {
    List<String> words = options.map(TrendOptions::questions).orElse(List.of());
    return subjects().stream()
        .filter(s -> words.isEmpty() ? s.isOverall() : words.stream().anyMatch(s::isMeantBy))
        .toList();
  }

  /** Follows these; none leaves what is followed. */
  public void choose(List<Subject> subjects) {
    if (!subjects.isEmpty() && !subjects.equals(chosen())) {
      boolean about = subjects.stream().allMatch(s -> s.agencies().contains(agency));
      agency = about ? agency : "";
      follow(subjects);
    }
  }

  /** The agency that is looked at; empty for all. */
  public String agency() {
    return agency;
  }

  /** Looks at one agency, or at all when it is empty. */
  public void agency(String id) {
    if (!agency.equals(id)) {
      agency = id;
      follow(chosen());
    }
  }

  private void follow(List<Subject> subjects) {
    List<String> words =
        subjects.stream()
            .flatMap(s -> s.words(agency).stream())
            .distinct()
            .collect(Collectors.toList());
    options.ifPresent(o -> set(Following.with(o, audience(), words)));
  }

  /** The selected change. */
  public Optional<Row> selected() {
    return trended.flatMap(t -> selected.flatMap(s -> Trended.matching(t.rows(), s).findFirst()));
  }

  public void select(Optional<Selected> now) {
    if (!now.equals(selected)) {
      selected = now;
      tell(Change.SIGHT);
    }
  }

  public void select(Row row) {
    select(Optional.of(new Selected(row.course().key(), row.change().to())));
  }

  /** Selects the change that stands so many places further. */
  public void step(int places) {
    List<Row> rows = trended.map(Trended::rows).orElse(List.of());
    if (!rows.isEmpty()) {
      int now = selected().map(rows::indexOf).orElse(places > 0 ? -1 : rows.size());
      select(rows.get(Math.clamp((long) now + places, 0, rows.size() - 1)));
    }
  }
}
