// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.navigator;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.ui.study.OpenStudy;

/** Names are edited where they stand, when asked for and never by a mere click. */
final class Renaming extends EditingSupport {

  private final TextCellEditor editor;

  Renaming(TreeViewer tree) {
    super(tree);
    editor = new TextCellEditor(tree.getTree());
    var whenAsked =
        new ColumnViewerEditorActivationStrategy(tree) {
          @Override
          protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
            return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
          }
        };
    TreeViewerEditor.create(tree, whenAsked, ColumnViewerEditor.DEFAULT);
  }

  @Override
  protected CellEditor getCellEditor(Object element) {
    return editor;
  }

  @Override
  protected boolean canEdit(Object element) {
    return ((Node) element).name().isPresent();
  }

  @Override
  protected Object getValue(Object element) {
    return ((Node) element).words();
  }

  @Override
  protected void setValue(Object element, Object value) {
    Node node = (Node) element;
    String words = String.valueOf(value).strip();
    if (node.study() instanceof OpenStudy open && !words.isEmpty()) {
      String title = NLS.bind(NavigatorMessages.rename, node.words());
      node.name().ifPresent(name -> open.editing().write(title, name, open.language(), words));
    }
  }
}
