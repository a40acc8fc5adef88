// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.navigator;

import org.eclipse.jface.viewers.ColumnLabelProvider;

/** What a line says to screen readers, and as a tip where its name is longer than there is room. */
final class NodeLabels extends ColumnLabelProvider {

  @Override
  public String getText(Object element) {
    Node node = (Node) element;
    return node.count().isEmpty() ? node.words() : node.words() + ", " + node.count();
  }

  @Override
  public String getToolTipText(Object element) {
    return getText(element);
  }
}
