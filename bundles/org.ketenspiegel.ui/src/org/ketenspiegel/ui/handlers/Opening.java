// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.handlers;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.services.IServiceLocator;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.ui.navigator.NavigatorView;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudy;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.Problem;

/** Opening a study, or telling why it cannot be opened. */
final class Opening {

  /** A way to open one. */
  interface Way {
    OpenStudy open(OpenStudies studies) throws StudyFileException;
  }

  private Opening() {}

  /** Opens a study and shows it in the navigator and its editor. */
  static void show(IWorkbenchWindow window, Way way) throws ExecutionException {
    try {
      OpenStudy study = way.open(window.getService(OpenStudies.class));
      if (window.getActivePage().showView(NavigatorView.ID) instanceof NavigatorView navigator) {
        navigator.open(study);
      }
    } catch (StudyFileException e) {
      tell(window, HandlerMessages.open_failed, e.getMessage(), HandlerMessages.open_advice);
    } catch (PartInitException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
  }

  static void tell(IServiceLocator services, String what, String where, String advice) {
    services.getService(ErrorDoor.class).show(new Problem(what, where, advice));
  }
}
