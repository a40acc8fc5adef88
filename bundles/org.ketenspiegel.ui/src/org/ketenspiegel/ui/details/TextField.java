// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.details;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.ketenspiegel.model.edit.Wording;
import org.ketenspiegel.ui.study.OpenStudy;

/** A field with one text in one language; leaving it, or Enter, makes an edit of it. */
final class TextField {

  private TextField() {}

  static void create(Composite form, OpenStudy open, Wording wording, String language) {
    int frozen = wording.frozen() ? SWT.READ_ONLY : SWT.NONE;
    StyledText field = new StyledText(form, SWT.MULTI | SWT.WRAP | SWT.BORDER | frozen);
    field.setMargins(6, 4, 6, 4);
    field.setText(wording.text().words().getOrDefault(language, ""));
    GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(field);
    if (frozen == SWT.NONE) {
      Runnable keep = () -> write(open, wording, language, field.getText().strip());
      field.addListener(SWT.FocusOut, event -> keep.run());
      field.addListener(
          SWT.Traverse,
          event -> {
            switch (event.detail) {
              case SWT.TRAVERSE_RETURN -> {
                event.doit = false;
                keep.run();
              }
              case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = true;
              default -> {}
            }
          });
    }
  }

  private static void write(OpenStudy open, Wording wording, String language, String words) {
    String title = NLS.bind(DetailsMessages.write, Texts.title(wording.feature()));
    open.editing().write(title, wording, language, words);
  }
}
