// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.ketenspiegel.instrument.ui.sheet.QuestionIcon;
import org.ketenspiegel.instrument.ui.words.Naming;
import org.ketenspiegel.model.edit.Wording;
import org.ketenspiegel.model.study.Identified;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Named;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Section;
import org.ketenspiegel.ui.look.Icon;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Rows;

/** The parts of a questionnaire and their questions, by short name. */
final class QuestionnaireOutline extends ContentOutlinePage {

  private final Consumer<Identified> reveal;
  private final Looks looks;
  private List<Section> sections = List.of();
  private Naming naming;

  QuestionnaireOutline(Consumer<Identified> reveal, Looks looks) {
    this.reveal = reveal;
    this.looks = looks;
  }

  void show(Instrument instrument, Naming now) {
    sections = instrument.getSections();
    naming = now;
    if (getTreeViewer() != null && !getTreeViewer().getTree().isDisposed()) {
      getTreeViewer().refresh();
    }
  }

  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    getTreeViewer().setContentProvider(new Parts());
    TreeViewerColumn column = new TreeViewerColumn(getTreeViewer(), SWT.LEFT);
    column.setLabelProvider(new Labels());
    column.getColumn().setWidth(400);
    Rows.draw(getTreeViewer().getTree(), looks, this::row);
    getTreeViewer().setInput(this);
    getTreeViewer().expandAll();
  }

  @Override
  public void selectionChanged(SelectionChangedEvent event) {
    super.selectionChanged(event);
    if (event.getStructuredSelection().getFirstElement() instanceof Identified object
        && getTreeViewer().getTree().isFocusControl()) {
      reveal.accept(object);
    }
  }

  private Rows.Row row(Object element) {
    return element instanceof Question question
        ? new Rows.Row(QuestionIcon.of(question), words(element), "")
        : new Rows.Row(Icon.SECTION, words(element), "");
  }

  private String words(Object element) {
    return naming.words(Wording.name((Named) element).text());
  }

  private final class Labels extends ColumnLabelProvider {
    @Override
    public String getText(Object element) {
      return words(element);
    }
  }

  private final class Parts implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
      return sections.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
      return parent instanceof Section section ? section.getQuestions().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object child) {
      return child instanceof Question question ? question.eContainer() : null;
    }

    @Override
    public boolean hasChildren(Object parent) {
      return getChildren(parent).length > 0;
    }
  }
}
