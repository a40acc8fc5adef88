// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.matrices;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.ui.answers.Computation;
import org.ketenspiegel.ui.answers.StudyAnswers;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.work.ErrorDoor;

/** Makes the one set of matrices of the workbench, which its parts share. */
public final class MatricesFactory extends AbstractServiceFactory {

  @Override
  public Object create(
      @SuppressWarnings("rawtypes") Class service, IServiceLocator above, IServiceLocator here) {
    Object shared = above.getService((Class<?>) service);
    if (shared != null) {
      return shared;
    }
    Runner runner = here.getService(Runner.class);
    return new Matrices(
        here.getService(OpenStudies.class),
        here.getService(StudyAnswers.class),
        runner,
        new Computation(
            MatricesMessages.computing,
            PlatformUI.getWorkbench().getDisplay(),
            here.getService(ErrorDoor.class)));
  }
}
