// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench.bars;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.ketenspiegel.ui.work.ErrorDoor;

/** Our perspectives, in the order of the work. */
public final class Perspectives {

  private static final String OURS = "org.ketenspiegel.workbench.";
  private static final List<String> WORK =
      List.of("instrument", "data", "analysis", "impact", "mirror", "trend", "report");

  private Perspectives() {}

  static List<IPerspectiveDescriptor> ours(IWorkbench workbench) {
    return Stream.of(workbench.getPerspectiveRegistry().getPerspectives())
        .filter(p -> p.getId().startsWith(OURS))
        .sorted(Comparator.comparingInt(p -> WORK.indexOf(p.getId().substring(OURS.length()))))
        .toList();
  }

  public static void show(IWorkbenchWindow window, String id) {
    try {
      window.getWorkbench().showPerspective(id, window);
    } catch (WorkbenchException e) {
      window.getService(ErrorDoor.class).fault(e);
    }
  }
}
