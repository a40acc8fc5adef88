// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.coding;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.Problem;

/** Makes the open codings of the workbench, once: its parts share them. */
public final class CodingsFactory extends AbstractServiceFactory {

  @Override
  public Object create(
      @SuppressWarnings("rawtypes") Class service, IServiceLocator above, IServiceLocator here) {
    Object shared = above.getService((Class<?>) service);
    ErrorDoor door = here.getService(ErrorDoor.class);
    return shared != null
        ? shared
        : new OpenCodings(
            here.getService(OpenStudies.class),
            e -> door.show(problem(e)),
            PlatformUI.getWorkbench().getDisplay()::asyncExec);
  }

  private static Problem problem(Exception e) {
    return e instanceof CodingFile.ChangedElsewhereException
        ? new Problem(CodingMessages.changed_what, e.getMessage(), CodingMessages.changed_advice)
        : new Problem(
            CodingMessages.unwritten_what,
            String.valueOf(e.getLocalizedMessage()),
            CodingMessages.unwritten_advice);
  }
}
