// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui.grid;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.services.IServiceLocator;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.work.Commands;

/** What stands in place of the grid: what is missing, and a button that brings it. */
final class NoAnswers {

  private final Composite area;
  private final Label words;
  private final Button bring;

  NoAnswers(Composite parent, Looks looks, IServiceLocator services) {
    area = looks.surface(new Composite(parent, SWT.NONE));
    GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 12).applyTo(area);
    words = Pen.own(new Label(area, SWT.WRAP));
    GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(words);
    looks.follow(words, look -> words.setForeground(Pen.colour(look.quiet())));
    bring = looks.button(new Button(area, SWT.PUSH));
    bring.setText(GridMessages.empty_import);
    bring.addListener(SWT.Selection, event -> Commands.run(services, Commands.IMPORT));
  }

  Control control() {
    return area;
  }

  void show(Looked.Emptiness why, String whose) {
    words.setText(
        switch (why) {
          case NO_STUDY -> GridMessages.empty;
          case NO_WAVE -> GridMessages.empty_select;
          case NO_ANSWERS -> NLS.bind(GridMessages.empty_wave, whose).replace("&", "&&");
          case READING -> "";
        });
    bring.setVisible(why == Looked.Emptiness.NO_ANSWERS);
    area.layout(true);
  }
}
