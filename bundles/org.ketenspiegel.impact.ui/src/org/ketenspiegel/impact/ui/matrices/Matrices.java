// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.matrices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.placement.Cut;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Placement.Point;
import org.ketenspiegel.tabulation.Tabulation;
import org.ketenspiegel.tabulation.TabulationOptions;
import org.ketenspiegel.ui.answers.AnswersInHand;
import org.ketenspiegel.ui.answers.AnswersInHand.Answered;
import org.ketenspiegel.ui.answers.Computation;
import org.ketenspiegel.ui.answers.StudyAnswers;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudies.Registration;
import org.ketenspiegel.ui.study.OpenStudy;

/**
 * The impact matrices of the active study, which of them are looked at, where their lines stand and
 * which aspect is selected. A workbench service, for the window's thread.
 */
public final class Matrices {

  private final Runner runner;
  private final Computation computation;
  private final Results results;
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
  private final Map<String, Lines> lines = new HashMap<>();
  private Optional<OpenStudy> study = Optional.empty();
  private Optional<StudyData> data = Optional.empty();
  private List<Entry> entries = List.of();
  private View view = View.FIRST;
  private Optional<Selected> selected = Optional.empty();

  /** What became different. */
  public enum Change {
    /** Other matrices, or others of them are looked at. */
    SHOWN,
    /** A result came or was refined. */
    RESULT,
    /** A line moved or another aspect is selected. */
    SIGHT
  }

  /** An aspect in a matrix. */
  public record Selected(Entry entry, String key) {}

  private record Lines(Cut across, Cut up) {}

  Matrices(OpenStudies studies, StudyAnswers answers, Runner runner, Computation computation) {
    this.runner = runner;
    this.computation = computation;
    this.results = new Results(runner, computation);
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
    List<Entry> found =
        now.map(open -> Entry.of(open.study(), runner, read.orElseThrow())).orElse(List.of());
    boolean same =
        study.equals(now)
            && entries.equals(found)
            && data.map(StudyData::hash).equals(read.map(StudyData::hash));
    if (!study.equals(now)) {
      results.forget();
      lines.clear();
      selected = Optional.empty();
      view = View.FIRST;
    }
    study = now;
    data = read;
    entries = found;
    if (!same) {
      compute();
    }
    tell(Change.SHOWN);
  }

  private void compute() {
    data.ifPresentOrElse(
        read -> results.compute(read, shown(), () -> tell(Change.RESULT)), results::forget);
  }

  public Optional<OpenStudy> study() {
    return study;
  }

  public Optional<StudyData> data() {
    return data;
  }

  /** All matrices of the study. */
  public List<Entry> entries() {
    return entries;
  }

  /** Which of them are looked at. */
  public View view() {
    return view.fitting(entries);
  }

  public void show(View now) {
    if (!now.equals(view)) {
      view = now;
      selected = selected.filter(s -> shown().contains(s.entry()));
      compute();
      tell(Change.SHOWN);
    }
  }

  /** The matrices that are looked at. */
  public List<Entry> shown() {
    return view().of(entries);
  }

  /** Whether all that is looked at is computed to its end. */
  public boolean isSettled() {
    return results.isSettled() && data.isPresent();
  }

  /** The result of a matrix with its lines where a person put them; empty while it is computed. */
  public Optional<AnalysisResult> result(Entry entry) {
    return results
        .of(entry)
        .map(
            result ->
                result instanceof Placement placement && lines.containsKey(entry.id())
                    ? placement.cut(lines.get(entry.id()).across(), lines.get(entry.id()).up())
                    : result);
  }

  /** The placement of a matrix, when there is one. */
  public Optional<Placement> placement(Entry entry) {
    return result(entry).filter(Placement.class::isInstance).map(Placement.class::cast);
  }

  /** Moves the lines of one matrix. */
  public void cut(Entry entry, Cut across, Cut up) {
    lines.put(entry.id(), new Lines(across, up));
    tell(Change.SIGHT);
  }

  /** Puts the lines of all matrices by a rule; empty puts them back to what the study says. */
  public void cut(Optional<Cut> rule) {
    lines.clear();
    rule.ifPresent(cut -> entries.forEach(e -> lines.put(e.id(), new Lines(cut, cut))));
    tell(Change.SIGHT);
  }

  /** Whether a person moved a line of what is looked at. */
  public boolean isMoved() {
    return shown().stream().anyMatch(this::isMoved);
  }

  /** Whether a person moved a line of a matrix. */
  public boolean isMoved(Entry entry) {
    return lines.containsKey(entry.id());
  }

  /** Lets the lines of what is looked at stand where the study says. */
  void release() {
    shown().forEach(entry -> lines.remove(entry.id()));
  }

  public Optional<Selected> selected() {
    return selected;
  }

  public void select(Optional<Selected> now) {
    if (!now.equals(selected)) {
      selected = now;
      tell(Change.SIGHT);
    }
  }

  /** Selects the aspect that stands so many places further in the order of importance. */
  public void step(int places) {
    Optional<Entry> entry = selected.map(Selected::entry).or(() -> shown().stream().findFirst());
    Optional<Placement> placement = entry.flatMap(this::placement);
    if (placement.isEmpty()) {
      return;
    }
    List<String> order = order(placement.get());
    int now = selected.map(s -> order.indexOf(s.key())).orElse(places > 0 ? -1 : order.size());
    int next = Math.clamp(now + places, 0, order.size() - 1);
    select(Optional.of(new Selected(entry.get(), order.get(next))));
  }

  /** The keys of the points, the most important first. */
  public static List<String> order(Placement placement) {
    List<Point> points = new ArrayList<>(placement.points());
    points.sort((a, b) -> Double.compare(b.x(), a.x()));
    return points.stream().map(Point::key).toList();
  }

  /** The distribution of the answers to the selected aspect, handed over when it is there. */
  public void distribution(Selected of, Consumer<AnalysisResult> whenDone) {
    data.ifPresent(
        read ->
            computation.run(
                runner,
                read,
                Tabulation.ID,
                new TabulationOptions(of.entry().audience(), List.of(of.key())),
                whenDone::accept));
  }
}
