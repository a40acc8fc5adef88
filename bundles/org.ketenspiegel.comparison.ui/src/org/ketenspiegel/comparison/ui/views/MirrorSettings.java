// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.ketenspiegel.comparison.mirror.MirrorOptions;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.options.Choice;
import org.ketenspiegel.ui.options.Fold;
import org.ketenspiegel.ui.options.OptionsForm;

/** The options of the mirror, folded; a change is computed at once. */
final class MirrorSettings extends Composite {

  private final Mirrors mirrors;
  private final Fold fold;
  private final OptionsForm form;
  private boolean open;

  MirrorSettings(Composite parent, Mirrors mirrors, Looks looks) {
    super(parent, SWT.NONE);
    this.mirrors = mirrors;
    Pen.own(this);
    setBackgroundMode(SWT.INHERIT_FORCE);
    looks.follow(this, look -> setBackground(Pen.colour(look.surface())));
    GridLayoutFactory.fillDefaults().margins(16, 8).spacing(0, 0).applyTo(this);
    fold = new Fold(this, ViewMessages.options, looks);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(fold);
    form = new OptionsForm(this, looks, Locale.getDefault().getLanguage(), this::set);
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(form.control());
    form.control().setVisible(false);
    form.whenGrown(() -> parent.layout(true, true));
    fold.whenToggled(
        now -> {
          open = now;
          show();
        });
  }

  private void set(Record now) {
    mirrors.set((MirrorOptions) now);
  }

  /** Shows the options in hand; without any there is nothing to unfold. */
  void show() {
    Optional<MirrorOptions> options = mirrors.options();
    boolean there = open && options.isPresent();
    fold.setVisible(options.isPresent());
    form.control().setVisible(there);
    ((GridData) form.control().getLayoutData()).exclude = !there;
    if (there) {
      form.show(options.get(), MirrorSettings::offered);
    }
    getParent().layout(true, true);
  }

  private static Optional<List<Choice>> offered(String component) {
    return switch (component) {
      // chosen above the picture
      case "agency", "show" -> Optional.of(List.of());
      case "confidence" -> Optional.of(List.of(level(90), level(95), level(99)));
      default -> Optional.empty();
    };
  }

  private static Choice level(int percent) {
    return new Choice(Double.toString(percent / 100.0), Text.same(percent + "%"));
  }
}
