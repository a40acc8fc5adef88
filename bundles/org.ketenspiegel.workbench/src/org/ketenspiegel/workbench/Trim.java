// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;
import org.ketenspiegel.workbench.bars.PerspectiveSwitch;
import org.ketenspiegel.workbench.bars.SearchField;
import org.ketenspiegel.workbench.bars.StatusBar;

/**
 * Puts the switch of perspectives at the right end of the tools, and the status bar over the whole
 * width. The older API has no way to say where in a bar something stands, or that it stretches.
 */
final class Trim {

  private static final String SWITCH = "org.ketenspiegel.workbench.perspectives";
  private static final String SEARCH = "org.ketenspiegel.workbench.search";
  private static final String STATUS = "org.ketenspiegel.workbench.status";
  private static final String LINE = "org.eclipse.ui.StatusLine";
  private static final String STRETCH = "stretch";

  private final EModelService model;
  private final MTrimmedWindow window;

  private Trim(EModelService model, MTrimmedWindow window) {
    this.model = model;
    this.window = window;
  }

  static void arrange(IWorkbenchWindow window) {
    EModelService model = window.getService(EModelService.class);
    if (window.getService(MWindow.class) instanceof MTrimmedWindow trimmed) {
      new Trim(model, trimmed).arrange();
    }
  }

  private void arrange() {
    List<MTrimElement> tools = bar(SideValue.TOP);
    if (isMissing(SWITCH)) {
      tools.add(spacer(tools), control(SEARCH, SearchField.class));
      tools.addLast(control(SWITCH, PerspectiveSwitch.class));
    }
    List<MTrimElement> status = bar(SideValue.BOTTOM);
    if (isMissing(STATUS)) {
      MToolControl bar = control(STATUS, StatusBar.class);
      bar.getTags().add(STRETCH);
      status.addFirst(bar);
    }
    status.removeIf(element -> LINE.equals(element.getElementId()));
    tools.forEach(Trim::fix);
    status.forEach(Trim::fix);
  }

  /** Bars are not moved about, and need no handle to move them by. */
  private static void fix(MTrimElement element) {
    if (element.getTags().remove(IPresentationEngine.DRAGGABLE) && element.isToBeRendered()) {
      element.setToBeRendered(false);
      element.setToBeRendered(true);
    }
  }

  private List<MTrimElement> bar(SideValue side) {
    MTrimBar bar = model.getTrim(window, side);
    return bar.getChildren();
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

  private boolean isMissing(String id) {
    return model.findElements(window, id, MToolControl.class, null).isEmpty();
  }

  private MToolControl control(String id, Class<?> type) {
    MToolControl control = model.createModelElement(MToolControl.class);
    control.setElementId(id);
    control.setContributionURI("bundleclass://org.ketenspiegel.workbench/" + type.getName());
    return control;
  }
}
