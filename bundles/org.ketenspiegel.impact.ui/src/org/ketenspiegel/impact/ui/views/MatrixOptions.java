// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.impact.ImpactOptions;
import org.ketenspiegel.impact.ui.matrices.Edits;
import org.ketenspiegel.impact.ui.matrices.Entry;
import org.ketenspiegel.impact.ui.matrices.Matrices;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.options.Fold;
import org.ketenspiegel.ui.options.OptionsForm;
import org.ketenspiegel.ui.options.StudyOffer;

/** The options of a matrix, folded; a change is an edit of the study and computed at once. */
final class MatrixOptions extends Composite {

  private final Matrices matrices;
  private final Fold fold;
  private final OptionsForm form;
  private Optional<Entry> shown = Optional.empty();
  private boolean open;

  MatrixOptions(Composite parent, Matrices matrices, Looks looks, Runnable grown) {
    super(parent, SWT.NONE);
    this.matrices = matrices;
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
    looks.surface(this);
    fold = new Fold(this, ViewMessages.options, looks);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(fold);
    form = new OptionsForm(this, looks, Locale.getDefault().getLanguage(), this::set);
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(form.control());
    form.control().setVisible(false);
    form.whenGrown(grown);
    fold.whenToggled(
        now -> {
          open = now;
          show(shown);
          grown.run();
        });
  }

  private void set(Record options) {
    shown.ifPresent(
        entry ->
            new Edits(matrices, ViewMessages.change_options)
                .options(entry, (ImpactOptions) options));
  }

  void show(Optional<Entry> entry) {
    shown = entry;
    Optional<Fielded> fielded =
        entry.flatMap(e -> matrices.data().flatMap(data -> data.latest(e.audience())));
    boolean there = open && fielded.isPresent();
    fold.setVisible(fielded.isPresent());
    form.control().setVisible(there);
    ((GridData) form.control().getLayoutData()).exclude = !there;
    if (there) {
      form.show(
          entry.orElseThrow().options(),
          ImpactOffer.of(
              new StudyOffer(
                  matrices.data().orElseThrow().outline(),
                  fielded.get(),
                  matrices.study().orElseThrow()::questionName),
              matrices.data().orElseThrow()));
    }
  }
}
