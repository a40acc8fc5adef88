// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.views;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.options.FoldedForm;
import org.ketenspiegel.ui.options.Offer;

/** The options of the trend at the foot of a page; they scroll rather than take all of it. */
final class TrendSettings {

  /** The part of the page that they take at most. */
  private static final double MOST = 0.6;

  private final Composite page;
  private final ScrolledComposite scrolled;
  private final FoldedForm form;
  private final GridData room;

  TrendSettings(Composite page, Looks looks, Consumer<Record> changed) {
    this.page = page;
    scrolled = new ScrolledComposite(page, SWT.V_SCROLL);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    form = new FoldedForm(scrolled, ViewMessages.options, looks, changed);
    scrolled.setContent(form);
    room = GridDataFactory.fillDefaults().grab(true, false).create();
    scrolled.setLayoutData(room);
    form.whenGrown(this::fit);
    page.addListener(SWT.Resize, event -> fit());
  }

  private void fit() {
    int wide = Math.max(1, scrolled.getClientArea().width);
    int high = form.computeSize(wide, SWT.DEFAULT).y;
    scrolled.setMinHeight(high);
    room.heightHint = Math.min(high, (int) (MOST * page.getClientArea().height));
    page.layout(true, true);
  }

  void show(Optional<? extends Record> options, Offer offer) {
    form.show(options, offer);
  }
}
