// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench;

import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.ketenspiegel.workbench.bars.PerspectiveSwitch;
import org.ketenspiegel.workbench.bars.SearchField;
import org.ketenspiegel.workbench.bars.StatusBar;

/**
 * Puts the search field and the switch of perspectives where they belong among the tools, and our
 * status bar where the platform's was. The older API has no way to say where in a bar something
 * stands, or that it stretches.
 */
final class Trim {

  private static final String SWITCH = "org.ketenspiegel.workbench.perspectives";
  private static final String SEARCH = "org.ketenspiegel.workbench.search";
  private static final String STATUS = "org.ketenspiegel.workbench.status";
  private static final String PLATFORM = "org.eclipse.ui.";
  private static final String STRETCH = "stretch";

  private final EModelService model;
  private final MTrimmedWindow window;

  private Trim(EModelService model, MTrimmedWindow window) {
    this.model = model;
    this.window = window;
  }

  /** Of a window that is about to open. */
  static void furnish(IWorkbenchWindow window) {
    of(window).ifPresent(Trim::furnish);
  }

  /** Of a window that is open, once the platform has put its own things into the bars. */
  static void settle(IWorkbenchWindow window) {
    window.getShell().getDisplay().asyncExec(() -> of(window).ifPresent(Trim::settle));
  }

  private void settle() {
    bar(SideValue.TOP).forEach(Trim::fix);
    // the platform makes its status line whether it is to be shown or not
    for (MTrimElement element : bar(SideValue.BOTTOM)) {
      if (element.getElementId().startsWith(PLATFORM)
          && element.getWidget() instanceof Control control
          && !control.isDisposed()) {
        Shell shell = control.getShell();
        control.dispose();
        shell.layout(true, true);
      }
    }
  }

  private static Optional<Trim> of(IWorkbenchWindow window) {
    EModelService model = window.getService(EModelService.class);
    return window.getService(MWindow.class) instanceof MTrimmedWindow trimmed
        ? Optional.of(new Trim(model, trimmed))
        : Optional.empty();
  }

  private void furnish() {
    List<MTrimElement> tools = bar(SideValue.TOP);
    if (tools.stream().noneMatch(element -> SWITCH.equals(element.getElementId()))) {
      tools.add(spacer(tools), control(SEARCH, SearchField.class));
      tools.addLast(control(SWITCH, PerspectiveSwitch.class));
      MToolControl status = control(STATUS, StatusBar.class);
      status.getTags().add(STRETCH);
      bar(SideValue.BOTTOM).addFirst(status);
    }
  }

  /** Where the platform put what pushes the rest to the right end. */
  private static int spacer(List<MTrimElement> tools) {
    for (int i = 0; i < tools.size(); i++) {
      if (tools.get(i).getTags().contains(STRETCH)) {
        return i;
      }
    }
    return tools.size();
  }

  /** Bars are not moved about, and need no handle to move them by. */
  private static void fix(MTrimElement element) {
    List<String> tags = element.getTags();
    if (tags.remove(IPresentationEngine.DRAGGABLE) && element.isToBeRendered()) {
      tags.add(IPresentationEngine.NO_MOVE);
      element.setToBeRendered(false);
      element.setToBeRendered(true);
    }
  }

  private List<MTrimElement> bar(SideValue side) {
    MTrimBar bar = model.getTrim(window, side);
    return bar.getChildren();
  }

  private MToolControl control(String id, Class<?> type) {
    MToolControl control = model.createModelElement(MToolControl.class);
    control.setElementId(id);
    control.setContributionURI(address(type));
    return control;
  }

  private static String address(Class<?> type) {
    return "bundleclass://org.ketenspiegel.workbench/" + type.getName();
  }
}
