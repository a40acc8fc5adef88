// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.mirrors;

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

/** Makes the mirror and the sentences of the workbench, once: its parts share them. */
public final class MirrorsFactory extends AbstractServiceFactory {

  @Override
  public Object create(
      @SuppressWarnings("rawtypes") Class service, IServiceLocator above, IServiceLocator here) {
    Object shared = above.getService((Class<?>) service);
    if (shared != null) {
      return shared;
    }
    Rules rules = Rules.in(Platform.getExtensionRegistry());
    return service == StudySentences.class ? sentences(here, rules) : mirrors(here, rules);
  }

  private static StudySentences sentences(IServiceLocator here, Rules rules) {
    return new StudySentences(
        here.getService(OpenStudies.class),
        here.getService(StudyAnswers.class),
        here.getService(Runner.class),
        rules,
        PlatformUI.getWorkbench().getDisplay(),
        here.getService(ErrorDoor.class));
  }

  private static Mirrors mirrors(IServiceLocator here, Rules rules) {
    Runner runner = here.getService(Runner.class);
    Computation computation =
        new Computation(
            MirrorsMessages.computing,
            PlatformUI.getWorkbench().getDisplay(),
            here.getService(ErrorDoor.class));
    return new Mirrors(
        here.getService(OpenStudies.class),
        here.getService(StudyAnswers.class),
        runner,
        new Reflecting(runner, rules),
        computation);
  }
}
