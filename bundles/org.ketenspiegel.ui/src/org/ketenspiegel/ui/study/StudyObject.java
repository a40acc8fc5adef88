// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.study;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;

/** An object together with the study it is in: what parts offer as their selection. */
public record StudyObject(OpenStudy study, EObject object) implements IAdaptable {

  @Override
  public <T> T getAdapter(Class<T> type) {
    if (type.isInstance(study)) {
      return type.cast(study);
    }
    return type.isInstance(object) ? type.cast(object) : null;
  }
}
