// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.study;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.ui.look.Icon;
import org.ketenspiegel.ui.look.Look;

/** A study as the workbench saves it: one for all the parts that show it. */
public final class StudySaveable extends Saveable {

  private final OpenStudy study;

  public StudySaveable(OpenStudy study) {
    this.study = study;
  }

  @Override
  public String getName() {
    return study.name(study.study());
  }

  @Override
  public String getToolTipText() {
    return study.file().toString();
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Icon.STUDY.in(Look.LIGHT);
  }

  @Override
  public boolean isDirty() {
    return study.editing().dirty();
  }

  @Override
  public void doSave(IProgressMonitor monitor) throws CoreException {
    try {
      study.save();
    } catch (StudyFileException e) {
      throw new CoreException(Status.error(e.getMessage(), e));
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StudySaveable saveable && saveable.study == study;
  }

  @Override
  public int hashCode() {
    return study.file().hashCode();
  }
}
