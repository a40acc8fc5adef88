// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.details;

import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.views.contentoutline.ContentOutline;

/** The platform's outline, saying in our words what to open when there is nothing to show. */
public final class OutlineView extends ContentOutline {

  public static final String ID = "org.ketenspiegel.ui.outline";

  @Override
  protected IPage createDefaultPage(PageBook book) {
    MessagePage page = new MessagePage();
    initPage(page);
    page.createControl(book);
    page.setMessage(DetailsMessages.outline_empty);
    return page;
  }
}
