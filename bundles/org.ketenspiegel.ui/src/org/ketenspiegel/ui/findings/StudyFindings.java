// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.ketenspiegel.instrument.checks.CheckFinding;
import org.ketenspiegel.instrument.checks.Checks;
import org.ketenspiegel.instrument.checks.Severity;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudies.Registration;
import org.ketenspiegel.ui.study.OpenStudy;
import org.ketenspiegel.ui.study.StudyEvent;

/**
 * What the checks find in the open studies, looked for anew soon after every edit. A workbench
 * service, for the window's thread.
 */
public final class StudyFindings {

  /** After the start, and after the last of several edits; in ms. */
  private static final int SOON = 600;

  private final OpenStudies studies;
  private final Contributions contributions;
  private final Display display;
  private final Runnable look = this::look;
  private final Map<OpenStudy, List<CheckFinding>> found = new HashMap<>();
  private final Map<OpenStudy, Told> told = new HashMap<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /** What was told of something that was added to a study. */
  private record Told(EObject added, List<CheckFinding> findings) {}

  public StudyFindings(OpenStudies studies, Contributions contributions, Display display) {
    this.studies = studies;
    this.contributions = contributions;
    this.display = display;
    studies.listen(this::happened);
    display.timerExec(SOON, look);
  }

  private void happened(StudyEvent event) {
    if (!(event instanceof StudyEvent.Activated)) {
      display.timerExec(SOON, look);
    }
  }

  private void look() {
    found.clear();
    studies.entries().stream()
        .filter(OpenStudy.class::isInstance)
        .map(OpenStudy.class::cast)
        .forEach(study -> found.put(study, check(study)));
    listeners.forEach(Runnable::run);
  }

  private List<CheckFinding> check(OpenStudy open) {
    List<CheckFinding> all = new ArrayList<>();
    Told more = told.get(open);
    if (more != null && EcoreUtil.isAncestor(open.study(), more.added())) {
      all.addAll(more.findings());
    }
    all.addAll(Checks.of(open.study(), open.file().getParent(), contributions));
    all.sort(Comparator.comparing(CheckFinding::severity));
    return List.copyOf(all);
  }

  /**
   * Puts findings that no check makes among the others, as long as what they came with is in the
   * study: until it is taken back, or something else is told of the study.
   */
  public void tell(OpenStudy study, EObject added, List<CheckFinding> findings) {
    told.put(study, new Told(added, List.copyOf(findings)));
    look();
  }

  /** Calls back when other things may have been found, until the registration is closed. */
  public Registration listen(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** What was found in a study, the worst first. */
  public List<CheckFinding> of(OpenStudy study) {
    return found.getOrDefault(study, List.of());
  }

  /** The worst that was found in an object or in anything that it holds. */
  public Optional<Severity> worst(OpenStudy study, EObject whole) {
    return of(study).stream()
        .filter(finding -> EcoreUtil.isAncestor(whole, finding.object()))
        .map(CheckFinding::severity)
        .findFirst();
  }
}
