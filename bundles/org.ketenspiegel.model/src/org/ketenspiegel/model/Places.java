// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model;

import org.eclipse.emf.ecore.EObject;
import org.ketenspiegel.model.study.Identified;

/** Where something stands in a study, for a sentence. */
public final class Places {

  private Places() {}

  /** Such as {@code question 'oordeel'}; of something without an id, the nearest owner's. */
  public static String of(EObject object) {
    for (EObject at = object; at != null; at = at.eContainer()) {
      if (at instanceof Identified identified && identified.getId() != null) {
        return at.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase()
            + " '"
            + identified.getId()
            + "'";
      }
    }
    return object.eClass().getName();
  }
}
