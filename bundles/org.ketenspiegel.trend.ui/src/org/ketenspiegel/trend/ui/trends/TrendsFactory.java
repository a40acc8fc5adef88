// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.trends;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.findings.Rules;
import org.ketenspiegel.ui.answers.Computation;
import org.ketenspiegel.ui.answers.StudyAnswers;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.work.ErrorDoor;

/** Makes the one set of trends of the workbench, which its parts share. */
public final class TrendsFactory extends AbstractServiceFactory {

  @Override
  public Object create(
      @SuppressWarnings("rawtypes") Class service, IServiceLocator above, IServiceLocator here) {
    Object shared = above.getService((Class<?>) service);
    if (shared != null) {
      return shared;
    }
    return new Trends(
        here.getService(OpenStudies.class),
        here.getService(StudyAnswers.class),
        new Following(here.getService(Runner.class), Rules.in(Platform.getExtensionRegistry())),
        new Computation(
            TrendsMessages.computing,
            PlatformUI.getWorkbench().getDisplay(),
            here.getService(ErrorDoor.class)));
  }
}
