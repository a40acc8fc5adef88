// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.navigator;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Pen;

/** What the two columns of the navigator show: name with icon, count in quiet ink. */
final class NodeLabels {

  private final Pen pen;
  private Look look = Look.LIGHT;

  NodeLabels(Pen pen) {
    this.pen = pen;
  }

  void look(Look now) {
    look = now;
  }

  ColumnLabelProvider names() {
    return new ColumnLabelProvider() {
      @Override
      public String getText(Object element) {
        return ((Node) element).words();
      }

      @Override
      public Image getImage(Object element) {
        return pen.icon(((Node) element).icon(), look);
      }
    };
  }

  ColumnLabelProvider counts() {
    return new ColumnLabelProvider() {
      @Override
      public String getText(Object element) {
        return ((Node) element).count();
      }

      @Override
      public Color getForeground(Object element) {
        return Pen.colour(look.quiet());
      }
    };
  }
}
