// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.ketenspiegel.ui.look.Icon;
import org.ketenspiegel.ui.look.Look;

/** There is one welcome page; open, it is there again at the next start. */
enum WelcomeInput implements IEditorInput, IPersistableElement {
  ONLY;

  @Override
  public boolean exists() {
    return false;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Icon.WELCOME.in(Look.LIGHT);
  }

  @Override
  public String getName() {
    return WelcomeMessages.tab;
  }

  @Override
  public IPersistableElement getPersistable() {
    return this;
  }

  @Override
  public String getFactoryId() {
    return "org.ketenspiegel.workbench.welcomeInput";
  }

  @Override
  public void saveState(IMemento memento) {
    // there is only one
  }

  @Override
  public String getToolTipText() {
    return WelcomeMessages.tab;
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    return null;
  }
}
