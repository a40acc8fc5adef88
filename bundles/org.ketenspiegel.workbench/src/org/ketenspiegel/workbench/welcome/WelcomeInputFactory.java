// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench.welcome;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings the welcome page back where it was open when the window went, however it went. */
public final class WelcomeInputFactory implements IElementFactory {

  @Override
  public IAdaptable createElement(IMemento memento) {
    return WelcomeInput.ONLY;
  }
}
