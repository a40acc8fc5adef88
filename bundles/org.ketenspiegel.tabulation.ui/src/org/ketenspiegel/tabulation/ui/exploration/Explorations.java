// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.exploration;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.ui.answers.Computation;
import org.ketenspiegel.ui.answers.StudyAnswers;
import org.ketenspiegel.ui.study.InForce;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.work.ErrorDoor;

/** Makes the one exploration of the workbench, which its parts share. */
public final class Explorations extends AbstractServiceFactory {

  @Override
  public Object create(
      @SuppressWarnings("rawtypes") Class service, IServiceLocator above, IServiceLocator here) {
    Object shared = above.getService((Class<?>) service);
    if (shared != null) {
      return shared;
    }
    Runner runner = here.getService(Runner.class);
    return new Exploration(
        here.getService(OpenStudies.class),
        here.getService(StudyAnswers.class),
        runner,
        here.getService(InForce.class),
        new Computation(
            ExplorationMessages.computing,
            PlatformUI.getWorkbench().getDisplay(),
            here.getService(ErrorDoor.class)),
        new PreferenceMemory(
            InstanceScope.INSTANCE.getNode("org.ketenspiegel.tabulation.ui").node("looked")));
  }
}
