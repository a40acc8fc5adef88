// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench.bars;

import jakarta.annotation.PostConstruct;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Segments;

/** The perspectives as words in the order of the work, the one in use marked. */
public final class PerspectiveSwitch {

  @PostConstruct
  void create(Composite parent, IWorkbenchWindow window) {
    List<IPerspectiveDescriptor> ours = Perspectives.ours(window.getWorkbench());
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(8, 3).applyTo(area);
    List<String> words = ours.stream().map(IPerspectiveDescriptor::getLabel).toList();
    Segments segments = new Segments(area, words, window.getService(Looks.class));
    GridDataFactory.fillDefaults().applyTo(segments);
    segments.whenChosen(index -> Perspectives.show(window, ours.get(index).getId()));
    var listener =
        new PerspectiveAdapter() {
          @Override
          public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor now) {
            segments.show(ours.indexOf(now));
          }
        };
    window.addPerspectiveListener(listener);
    segments.addDisposeListener(event -> window.removePerspectiveListener(listener));
    segments.show(ours.indexOf(current(window)));
  }

  private static IPerspectiveDescriptor current(IWorkbenchWindow window) {
    return Stream.ofNullable(window.getActivePage())
        .map(IWorkbenchPage::getPerspective)
        .findFirst()
        .orElse(null);
  }
}
