// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.services;

import java.io.File;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.ketenspiegel.analysis.AnalysisContributions;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.ui.answers.StudyAnswers;
import org.ketenspiegel.ui.findings.StudyFindings;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.study.InForce;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.PreferenceMemory;
import org.ketenspiegel.ui.work.ErrorDoor;

/**
 * Makes the services of this bundle, once for the workbench: views and handlers are created by the
 * workbench without arguments, so a service locator is their only door to what they share.
 */
@SuppressWarnings("restriction") // the platform has no other door to its themes
public final class Services extends AbstractServiceFactory {

  @Override
  public Object create(
      @SuppressWarnings("rawtypes") Class service, IServiceLocator above, IServiceLocator here) {
    Class<?> wanted = service;
    Object shared = above.getService(wanted);
    return shared != null ? shared : make(wanted.getSimpleName());
  }

  private static Object make(String service) {
    var workbench = PlatformUI.getWorkbench();
    return switch (service) {
      case "OpenStudies" ->
          new OpenStudies(
              home(), new PreferenceMemory(InstanceScope.INSTANCE.getNode("org.ketenspiegel.ui")));
      case "Contributions" -> Contributions.in(Platform.getExtensionRegistry());
      case "InForce" -> new InForce();
      case "StudyFindings" ->
          new StudyFindings(
              workbench.getService(OpenStudies.class),
              workbench.getService(Contributions.class),
              workbench.getDisplay());
      case "Runner" ->
          new Runner(
              AnalysisContributions.in(Platform.getExtensionRegistry()), Disclosure.PROTECTED);
      case "StudyAnswers" ->
          new StudyAnswers(
              workbench.getService(Contributions.class),
              workbench.getDisplay(),
              workbench.getService(ErrorDoor.class));
      case "ErrorDoor" -> new ErrorDoor(workbench.getModalDialogShellProvider());
      case "Looks" ->
          new Looks(
              workbench.getService(IThemeEngine.class), workbench.getService(IEventBroker.class));
      default -> throw new IllegalArgumentException(service);
    };
  }

  private static Path home() {
    return new File(Platform.getInstanceLocation().getURL().getPath()).toPath();
  }
}
