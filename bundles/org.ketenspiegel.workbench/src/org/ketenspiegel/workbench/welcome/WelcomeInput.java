// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.ketenspiegel.ui.look.Icon;
import org.ketenspiegel.ui.look.Look;

/** There is one welcome page; it is not kept for the next start. */
enum WelcomeInput implements IEditorInput {
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
    return null;
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
