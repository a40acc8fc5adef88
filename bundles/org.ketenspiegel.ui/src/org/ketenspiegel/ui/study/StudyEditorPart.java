// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.study;

import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.EditorPart;
import org.ketenspiegel.model.study.Named;

/**
 * An editor of one object of a study. It follows the study: edits made anywhere are shown, and
 * saving saves the study whole.
 *
 * @param <T> what it edits
 */
public abstract class StudyEditorPart<T extends Named> extends EditorPart
    implements ISaveablesSource {

  private final Class<T> type;
  private OpenStudies studies;
  private OpenStudy study;
  private OpenStudies.Registration registration = () -> {};

  protected StudyEditorPart(Class<T> type) {
    this.type = type;
  }

  /** Shows the object as it is now; called after every change, in the window's thread. */
  protected abstract void show(T edited);

  protected final OpenStudy study() {
    return study;
  }

  /** The object as the study has it now; none when it is gone. */
  public final Optional<T> edited() {
    return study.find(type, ((StudyInput) getEditorInput()).id());
  }

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    setSite(site);
    setInput(input);
    studies = site.getService(OpenStudies.class);
    study = studies.at(((StudyInput) input).file()).orElseThrow(() -> gone(input));
    setPartName(study.name(edited().orElseThrow(() -> gone(input))));
    registration = studies.listen(this::happened);
  }

  private static PartInitException gone(IEditorInput input) {
    return new PartInitException(input.getName() + ": " + input.getToolTipText());
  }

  private void happened(StudyEvent event) {
    switch (event) {
      case StudyEvent.Edited edited when edited.study() == study -> refresh();
      case StudyEvent.Reloaded reloaded when reloaded.study() == study -> refresh();
      case StudyEvent.Listed listed when studies.at(study.file()).isEmpty() -> close();
      default -> {}
    }
  }

  private void refresh() {
    edited()
        .ifPresentOrElse(
            object -> {
              setPartName(study.name(object));
              show(object);
              firePropertyChange(PROP_DIRTY);
            },
            this::close);
  }

  private void close() {
    getSite().getPage().closeEditor(this, false);
  }

  @Override
  public Saveable[] getSaveables() {
    return new Saveable[] {new StudySaveable(study)};
  }

  @Override
  public Saveable[] getActiveSaveables() {
    return getSaveables();
  }

  @Override
  public boolean isDirty() {
    return study.editing().dirty();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    // the workbench saves the saveable
  }

  @Override
  public void doSaveAs() {
    // not allowed
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public void dispose() {
    registration.close();
    super.dispose();
  }
}
