// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.quotes;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;

/** What is proposed next to be redacted: to be done, or to be left. */
final class ProposedRow extends Composite {

  private final Button redact;
  private final Button leave;
  private final Label none;

  ProposedRow(Composite parent, Looks looks, Runnable redacting, Runnable leaving) {
    super(parent, SWT.NONE);
    looks.surface(this);
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(this);
    redact = button(looks, redacting);
    leave = button(looks, leaving);
    leave.setText(QuoteMessages.leave);
    none = QuoteFields.label(this);
    none.setText(QuoteMessages.no_proposal);
    looks.follow(none, look -> none.setForeground(Pen.colour(look.quiet())));
  }

  private Button button(Looks looks, Runnable action) {
    Button button = looks.button(new Button(this, SWT.PUSH));
    button.setToolTipText(QuoteMessages.proposal_keys);
    button.addListener(SWT.Selection, event -> action.run());
    GridDataFactory.swtDefaults().applyTo(button);
    return button;
  }

  /** Shows a proposal in words, or that there is none. */
  void show(Optional<String> proposal) {
    proposal.ifPresent(redact::setText);
    present(redact, proposal.isPresent());
    present(leave, proposal.isPresent());
    present(none, proposal.isEmpty());
    layout(true);
  }

  private static void present(Control control, boolean there) {
    control.setVisible(there);
    ((GridData) control.getLayoutData()).exclude = !there;
  }
}
