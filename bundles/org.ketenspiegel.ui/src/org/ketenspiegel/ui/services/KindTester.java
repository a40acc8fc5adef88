// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.services;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;

/**
 * Tells a command's expression what kind of object is selected, by its name in the model: {@code
 * <test property="org.ketenspiegel.ui.kind" value="Instrument"/>}.
 */
public final class KindTester extends PropertyTester {

  @Override
  public boolean test(Object receiver, String property, Object[] args, Object expected) {
    EObject object = Adapters.adapt(receiver, EObject.class);
    return object != null && object.eClass().getName().equals(expected);
  }
}
