// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.mirrors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.findings.Findings;
import org.ketenspiegel.findings.Rules;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.StudySources;
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
  private List<Said> said = List.of();
  private Optional<OpenStudy> of = Optional.empty();
  private Optional<Job> running = Optional.empty();
  private int latest;
  private boolean known;

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
      case StudyEvent.Activated activated -> forget();
      case StudyEvent.Edited edited -> forget();
      case StudyEvent.Reloaded reloaded -> forget();
      case StudyEvent.Listed listed -> {}
    }
  }

  /** What was found may be so no longer. */
  private void forget() {
    latest++;
    running.ifPresent(Job::cancel);
    running = Optional.empty();
    of = Optional.empty();
    known = false;
    said = List.of();
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
            new StudyJob<List<Said>>(MirrorsMessages.finding, display, door)
                .start(
                    monitor -> {
                      try {
                        return found(frozen, data, language);
                      } catch (RuntimeException e) {
                        display.asyncExec(() -> take(List.of(), mine));
                        throw e;
                      }
                    },
                    now -> take(now, mine)));
  }

  private void take(List<Said> now, int mine) {
    if (mine == latest) {
      running = Optional.empty();
      known = true;
      said = now;
      List.copyOf(listeners).forEach(Runnable::run);
    }
  }

  private List<Said> found(Study frozen, StudyData data, String language) {
    StudySources sources = StudySources.of(frozen, data, runner);
    return new Findings(rules, new Setting(sources.results()))
        .in(sources.sources()).stream().map(f -> new Said(f, sources.results(), language)).toList();
  }

  public List<Said> said() {
    return said;
  }

  /** Whether they are being found. */
  public boolean isComputing() {
    return of.isPresent() && !known;
  }
}
