// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.options;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.ketenspiegel.ui.look.Looks;

/** The options of an analysis under a word that unfolds them; a change is told at once. */
public final class FoldedForm extends Composite {

  private final Fold fold;
  private final OptionsForm form;
  private Optional<Record> options = Optional.empty();
  private Offer offer = Offer.NOTHING;
  private boolean open;
  private Runnable grown;

  /**
   * @param words under which they are folded
   * @param changed is given the whole record
   */
  public FoldedForm(Composite parent, String words, Looks looks, Consumer<Record> changed) {
    super(parent, SWT.NONE);
    grown = () -> getParent().layout(true, true);
    looks.surface(this);
    GridLayoutFactory.fillDefaults().margins(16, 8).spacing(0, 0).applyTo(this);
    fold = new Fold(this, words, looks);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(fold);
    form = new OptionsForm(this, looks, Locale.getDefault().getLanguage(), changed);
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(form.control());
    form.control().setVisible(false);
    form.whenGrown(() -> grown.run());
    fold.whenToggled(
        now -> {
          open = now;
          show();
        });
  }

  /** Calls back when it takes another height, instead of laying out what it stands on. */
  public void whenGrown(Runnable listener) {
    grown = listener;
  }

  /** Shows the options in hand; without any there is nothing to unfold. */
  public void show(Optional<? extends Record> now, Offer offered) {
    options = now.map(Record.class::cast);
    offer = offered;
    show();
  }

  private void show() {
    boolean there = open && options.isPresent();
    fold.setVisible(options.isPresent());
    form.control().setVisible(there);
    ((GridData) form.control().getLayoutData()).exclude = !there;
    if (there) {
      form.show(options.get(), offer);
    }
    grown.run();
  }
}
