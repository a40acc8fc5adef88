// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.mirrors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.findings.Findings;
import org.ketenspiegel.findings.Rules;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.StudySources;
import org.ketenspiegel.findings.cell.Results;
import org.ketenspiegel.findings.kept.Insights;
import org.ketenspiegel.findings.kept.KeptFindings;
import org.ketenspiegel.model.study.KeptFinding;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.ui.answers.StudyAnswers;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudies.Registration;
import org.ketenspiegel.ui.study.OpenStudy;
import org.ketenspiegel.ui.study.StudyEvent;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.StudyJob;

/**
 * What can be said of all that a study analyses and reports. It is found when somebody wants to
 * read it, and again after an edit. A workbench service, for the window's thread.
 */
public final class StudySentences {

  private final OpenStudies studies;
  private final StudyAnswers answers;
  private final Runner runner;
  private final Rules rules;
  private final Display display;
  private final ErrorDoor door;
  private final List<Runnable> listeners = new ArrayList<>();
  private Found said = Found.NOTHING;
  private Optional<OpenStudy> of = Optional.empty();
  private Optional<Job> running = Optional.empty();
  private int latest;
  private boolean known;

  /** What can be said, and what reports say already. */
  private record Found(List<Said> rules, List<Said> kept, Optional<Results> results) {
    static final Found NOTHING = new Found(List.of(), List.of(), Optional.empty());
  }

  StudySentences(
      OpenStudies studies,
      StudyAnswers answers,
      Runner runner,
      Rules rules,
      Display display,
      ErrorDoor door) {
    this.studies = studies;
    this.answers = answers;
    this.runner = runner;
    this.rules = rules;
    this.display = display;
    this.door = door;
    studies.listen(this::happened);
  }

  public Registration listen(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private void happened(StudyEvent event) {
    switch (event) {
      case StudyEvent.Activated activated -> {
        said = Found.NOTHING;
        forget();
      }
      case StudyEvent.Edited edited -> {
        said = reread(said);
        forget();
      }
      case StudyEvent.Reloaded reloaded -> forget();
      case StudyEvent.Listed listed -> {}
    }
  }

  /** What was found may be so no longer; it stays until it is found anew. */
  private void forget() {
    latest++;
    running.ifPresent(Job::cancel);
    running = Optional.empty();
    of = Optional.empty();
    known = false;
    List.copyOf(listeners).forEach(Runnable::run);
  }

  /** Finds them, unless they are known or being found. */
  public void want() {
    Optional<OpenStudy> active = studies.active();
    if (active.isEmpty() || of.equals(active)) {
      return;
    }
    of = active;
    int mine = latest;
    Study frozen = EcoreUtil.copy(active.get().study());
    String language = active.get().language();
    answers.read(
        active.get(),
        data -> {
          if (mine == latest) {
            find(frozen, data, language, mine);
          }
        });
  }

  private void find(Study frozen, StudyData data, String language, int mine) {
    running =
        Optional.of(
            new StudyJob<Found>(MirrorsMessages.finding, display, door)
                .start(
                    monitor -> {
                      try {
                        return found(frozen, data, language);
                      } catch (RuntimeException e) {
                        display.asyncExec(() -> take(Found.NOTHING, mine));
                        throw e;
                      }
                    },
                    now -> take(now, mine)));
  }

  private void take(Found now, int mine) {
    if (mine == latest) {
      running = Optional.empty();
      known = true;
      said = now;
      List.copyOf(listeners).forEach(Runnable::run);
    }
  }

  private Found found(Study frozen, StudyData data, String language) {
    StudySources sources = StudySources.of(frozen, data, runner);
    Results results = sources.results();
    Setting setting = new Setting(results);
    List<Said> found =
        new Findings(rules, setting)
            .in(sources.sources()).stream().map(f -> new Said(f, results, language)).toList();
    KeptFindings keeping = new KeptFindings(setting);
    List<Said> kept =
        Insights.kept(frozen).stream().flatMap(k -> kept(k, keeping, results, language)).toList();
    return new Found(found, kept, Optional.of(results));
  }

  /** Other words are seen at once, by the results there are; what takes time waits for its turn. */
  private Found reread(Found before) {
    if (before.results().isEmpty() || studies.active().isEmpty()) {
      return before;
    }
    Results results = before.results().get();
    OpenStudy open = studies.active().get();
    KeptFindings keeping = new KeptFindings(new Setting(results));
    List<Said> kept =
        Insights.kept(open.study()).stream()
            .filter(keeping::knows)
            .flatMap(k -> kept(k, keeping, results, open.language()))
            .toList();
    return new Found(before.rules(), kept, before.results());
  }

  /** What cannot be read cannot be shown either; a report says so. */
  private static Stream<Said> kept(
      KeptFinding kept, KeptFindings keeping, Results results, String language) {
    Said.Kept how = new Said.Kept(kept.getId(), keeping.standing(kept));
    return keeping
        .readable(kept)
        .map(f -> new Said(f, results, language, Optional.of(how)))
        .stream();
  }

  /** What the rules say. */
  public List<Said> said() {
    return said.rules();
  }

  /** What reports keep. */
  public List<Said> kept() {
    return said.kept();
  }

  /** Whether they are being found. */
  public boolean isComputing() {
    return of.isPresent() && !known;
  }
}
