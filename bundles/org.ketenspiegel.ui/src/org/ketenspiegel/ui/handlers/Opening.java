// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.handlers;

import java.util.Optional;
import org.eclipse.ui.services.IServiceLocator;
import org.ketenspiegel.model.StudyFileException;
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

  static Optional<OpenStudy> orTell(IServiceLocator services, Way way) {
    try {
      return Optional.of(way.open(services.getService(OpenStudies.class)));
    } catch (StudyFileException e) {
      tell(services, HandlerMessages.open_failed, e.getMessage(), HandlerMessages.open_advice);
      return Optional.empty();
    }
  }

  static void tell(IServiceLocator services, String what, String where, String advice) {
    services.getService(ErrorDoor.class).show(new Problem(what, where, advice));
  }
}
