// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.ketenspiegel.instrument.ui.Opening;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudy;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.workbench.welcome.WelcomeEditor;

/** The frame of the window: its title, its bars, and what it opens with. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {

  private static final String NAME = "Ketenspiegel";

  WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
    super(configurer);
  }

  @Override
  public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
    return new ActionBarAdvisor(configurer); // menus and tools are contributed in plugin.xml
  }

  @Override
  public void preWindowOpen() {
    IWorkbenchWindowConfigurer window = getWindowConfigurer();
    window.setInitialSize(new Point(1366, 768));
    window.setShowMenuBar(true);
    window.setShowCoolBar(true);
    window.setShowPerspectiveBar(false);
    window.setShowStatusLine(false);
    window.setShowProgressIndicator(false);
    window.setTitle(NAME);
  }

  @Override
  public void postWindowCreate() {
    Trim.furnish(getWindowConfigurer().getWindow());
  }

  @Override
  public void postWindowOpen() {
    Trim.settle(getWindowConfigurer().getWindow());
    OpenStudies studies = getWindowConfigurer().getWindow().getService(OpenStudies.class);
    studies.listen(event -> title(studies));
    OutsideChanges.watch(getWindowConfigurer().getWindow());
    Dropped.take(getWindowConfigurer().getWindow());
    title(studies);
    IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
    if (page.getEditorReferences().length == 0) {
      if (studies.entries().isEmpty()) {
        welcome(page);
      } else {
        studies.active().ifPresent(study -> show(study, page));
      }
    }
  }

  private void title(OpenStudies studies) {
    String study = studies.active().map(WindowAdvisor::name).orElse("");
    getWindowConfigurer().setTitle(study + NAME);
  }

  private static String name(OpenStudy open) {
    return open.name(open.study()) + " – ";
  }

  private static void show(OpenStudy study, IWorkbenchPage page) {
    try {
      Opening.open(page.getWorkbenchWindow(), study, study.study());
    } catch (PartInitException e) {
      page.getWorkbenchWindow().getService(ErrorDoor.class).fault(e);
    }
  }

  private static void welcome(IWorkbenchPage page) {
    try {
      page.openEditor(WelcomeEditor.INPUT, WelcomeEditor.ID);
    } catch (PartInitException e) {
      page.getWorkbenchWindow().getService(ErrorDoor.class).fault(e);
    }
  }
}
