// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.navigator;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.eclipse.ui.part.WorkbenchPart;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudy;
import org.ketenspiegel.ui.study.StudySaveable;

/** The open studies as what the workbench can save; it asks once and must be told of later ones. */
final class Saveables {

  private final WorkbenchPart source;
  private final OpenStudies studies;
  private List<Saveable> told;

  Saveables(WorkbenchPart source, OpenStudies studies) {
    this.source = source;
    this.studies = studies;
    told = List.of(all());
  }

  Saveable[] all() {
    return open().map(StudySaveable::new).toArray(Saveable[]::new);
  }

  boolean dirty() {
    return open().anyMatch(study -> study.editing().dirty());
  }

  private Stream<OpenStudy> open() {
    return studies.entries().stream()
        .filter(OpenStudy.class::isInstance)
        .map(OpenStudy.class::cast);
  }

  /** Tells the workbench which studies came and went since it last heard. */
  void tell() {
    List<Saveable> now = List.of(all());
    tell(SaveablesLifecycleEvent.POST_CLOSE, told.stream().filter(s -> !now.contains(s)));
    tell(SaveablesLifecycleEvent.POST_OPEN, now.stream().filter(s -> !told.contains(s)));
    told = now;
  }

  private void tell(int kind, Stream<Saveable> which) {
    Saveable[] saveables = which.toArray(Saveable[]::new);
    if (saveables.length > 0) {
      source
          .getSite()
          .getService(ISaveablesLifecycleListener.class)
          .handleLifecycleEvent(new SaveablesLifecycleEvent(source, kind, saveables, true));
    }
  }
}
