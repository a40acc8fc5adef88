// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.navigator;

import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.services.IServiceLocator;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.StudyContribution;
import org.ketenspiegel.ui.work.Commands;

/** What an empty navigator teaches: the ways to begin. */
final class EmptyNavigator {

  /** As wide as the view, however long the words: one long line would cut all others. */
  private static final GridDataFactory WRAPPED =
      GridDataFactory.fillDefaults().grab(true, false).hint(150, SWT.DEFAULT);

  private EmptyNavigator() {}

  static Composite create(Composite parent, IServiceLocator services) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
    Label text = new Label(area, SWT.WRAP);
    text.setText(NavigatorMessages.empty_text);
    WRAPPED.applyTo(text);
    String language = Locale.getDefault().getLanguage();
    for (StudyContribution example : services.getService(Contributions.class).studies()) {
      String words = NLS.bind(NavigatorMessages.empty_example, example.name().in(language));
      way(area, services, words, Commands.EXAMPLE, Map.of(Commands.EXAMPLE_STUDY, example.id()));
    }
    way(area, services, NavigatorMessages.empty_import, Commands.IMPORT, Map.of());
    way(area, services, NavigatorMessages.empty_design, Commands.DESIGN, Map.of());
    return area;
  }

  private static void way(
      Composite area,
      IServiceLocator services,
      String words,
      String command,
      Map<String, String> values) {
    Link link = new Link(area, SWT.WRAP);
    WRAPPED.applyTo(link);
    link.setText("<a>" + words.replace("&", "&&") + "</a>");
    link.addSelectionListener(
        SelectionListener.widgetSelectedAdapter(event -> Commands.run(services, command, values)));
  }
}
