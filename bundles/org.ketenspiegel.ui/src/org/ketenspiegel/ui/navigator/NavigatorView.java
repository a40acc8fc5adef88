// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.navigator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.ViewPart;
import org.ketenspiegel.model.study.SavedAnalysis;
import org.ketenspiegel.ui.findings.StudyFindings;
import org.ketenspiegel.ui.look.Icon;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Rows;
import org.ketenspiegel.ui.study.BrokenStudy;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudy;
import org.ketenspiegel.ui.study.Renames;
import org.ketenspiegel.ui.study.StudyEvent;
import org.ketenspiegel.ui.study.StudySaveable;
import org.ketenspiegel.ui.work.Commands;
import org.ketenspiegel.ui.work.ErrorDoor;

/** The studies as a tree that speaks of the domain: no folders, no file names. */
public final class NavigatorView extends ViewPart
    implements ISaveablePart, ISaveablesSource, Renames {

  public static final String ID = "org.ketenspiegel.ui.navigator";
  private static final String EXPANDED = "expanded";

  private OpenStudies studies;
  private ErrorDoor door;
  private StudyFindings findings;
  private OpenStudies.Registration registration = () -> {};
  private OpenStudies.Registration marking = () -> {};
  private List<String> expandedBefore = List.of();
  private Saveables saveables;
  private Composite stack;
  private Composite empty;
  private TreeViewer tree;

  @Override
  public void init(IViewSite site, IMemento memento) throws PartInitException {
    super.init(site, memento);
    studies = site.getService(OpenStudies.class);
    saveables = new Saveables(this, studies);
    door = site.getService(ErrorDoor.class);
    findings = site.getService(StudyFindings.class);
    String expanded = memento == null ? null : memento.getString(EXPANDED);
    expandedBefore = expanded == null ? List.of() : expanded.lines().toList();
  }

  @Override
  public void createPartControl(Composite parent) {
    stack = new Composite(parent, SWT.NONE);
    stack.setLayout(new StackLayout());
    empty = EmptyNavigator.create(stack, getSite());
    createTree(new Composite(stack, SWT.NONE));
    registration = studies.listen(this::happened);
    marking = findings.listen(tree.getTree()::redraw);
    expand();
    showTop();
  }

  private void createTree(Composite area) {
    tree = new TreeViewer(area, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
    TreeColumnLayout columns = new TreeColumnLayout();
    area.setLayout(columns);
    TreeViewerColumn names = new TreeViewerColumn(tree, SWT.LEFT);
    names.setLabelProvider(new NodeLabels());
    names.setEditingSupport(new Renaming(tree));
    columns.setColumnData(names.getColumn(), new ColumnWeightData(1, 120));
    Rows.draw(tree.getTree(), getSite().getService(Looks.class), data -> row((Node) data));
    ColumnViewerToolTipSupport.enableFor(tree);
    tree.setContentProvider(new StudyTree());
    tree.setInput(studies);
    tree.addSelectionChangedListener(event -> chosen(event.getStructuredSelection()));
    tree.addDoubleClickListener(event -> open((IStructuredSelection) event.getSelection()));
    Dragging.enable(tree);
    getSite().setSelectionProvider(tree);
    MenuManager menu = new MenuManager();
    tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
    getSite().registerContextMenu(menu, tree);
  }

  private Rows.Row row(Node node) {
    Optional<Icon> mark =
        node.study() instanceof OpenStudy open
            ? node.object().flatMap(object -> findings.worst(open, object)).map(Icon::of)
            : Optional.empty();
    return new Rows.Row(node.icon(), node.words(), node.count(), mark);
  }

  /** Opens the tree as it was left; at first all but the analyses, of which there are many. */
  private void expand() {
    studies.entries().forEach(entry -> unfold(StudyTree.top(entry)));
    if (!expandedBefore.isEmpty()) {
      tree.expandToLevel(3);
      tree.setExpandedElements(
          Arrays.stream(tree.getExpandedElements())
              .filter(node -> expandedBefore.contains(((Node) node).key()))
              .toArray());
    }
  }

  @Override
  public void saveState(IMemento memento) {
    memento.putString(
        EXPANDED,
        Arrays.stream(tree.getExpandedElements())
            .map(node -> ((Node) node).key())
            .collect(Collectors.joining("\n")));
  }

  private void showTop() {
    ((StackLayout) stack.getLayout()).topControl =
        studies.entries().isEmpty() ? empty : tree.getTree().getParent();
    stack.layout();
  }

  private void happened(StudyEvent event) {
    if (tree.getTree().isDisposed()) {
      return;
    }
    switch (event) {
      case StudyEvent.Listed listed -> {
        tree.refresh();
        saveables.tell();
        showTop();
      }
      case StudyEvent.Edited edited -> {
        tree.refresh();
        firePropertyChange(PROP_DIRTY);
      }
      case StudyEvent.Reloaded reloaded -> tree.refresh();
      case StudyEvent.Activated activated -> {}
    }
  }

  private void chosen(IStructuredSelection selection) {
    if (selection.getFirstElement() instanceof Node node
        && node.study() instanceof OpenStudy open) {
      studies.activate(open);
    }
  }

  private void unfold(Node top) {
    tree.expandToLevel(top, 2);
    for (Object child : ((StudyTree) tree.getContentProvider()).getChildren(top)) {
      tree.setExpandedState(child, !StudyTree.isAnalyses((Node) child));
    }
  }

  /** Shows a study from the top and opens it. */
  public void open(OpenStudy study) {
    Node top = StudyTree.top(study);
    unfold(top);
    tree.setSelection(new StructuredSelection(top), true);
    open(tree.getStructuredSelection());
  }

  /** Selects what shows an object of a study. */
  public void reveal(OpenStudy study, EObject object) {
    Node top = StudyTree.top(study);
    unfold(top);
    find(top, object).ifPresent(node -> tree.setSelection(new StructuredSelection(node), true));
  }

  private Optional<Node> find(Node within, EObject object) {
    if (within.object().filter(o -> o == object).isPresent()) {
      return Optional.of(within);
    }
    return Arrays.stream(((StudyTree) tree.getContentProvider()).getChildren(within))
        .map(Node.class::cast)
        .flatMap(node -> find(node, object).stream())
        .findFirst();
  }

  private void open(IStructuredSelection selection) {
    if (!(selection.getFirstElement() instanceof Node node)) {
      return;
    }
    if (node.study() instanceof BrokenStudy broken) {
      door.show(Unreadable.problem(broken, studies));
    } else if (node.object().isEmpty()) {
      tree.setExpandedState(node, !tree.getExpandedState(node));
    } else {
      Commands.run(getSite(), Commands.OPEN);
    }
  }

  @Override
  public void rename() {
    Object chosen = tree.getStructuredSelection().getFirstElement();
    if (chosen != null) {
      tree.editElement(chosen, 0);
    }
  }

  /** Moves the selected line past the one above it. */
  public void up() {
    Order.of(tree.getStructuredSelection().getFirstElement())
        .ifPresent(order -> order.past(Order.Side.BEFORE));
  }

  /** Moves the selected line past the one below it. */
  public void down() {
    Order.of(tree.getStructuredSelection().getFirstElement())
        .ifPresent(order -> order.past(Order.Side.AFTER));
  }

  /** Takes the selected analysis out of the study. */
  public void remove() {
    Order.of(tree.getStructuredSelection().getFirstElement())
        .filter(order -> order.object() instanceof SavedAnalysis)
        .ifPresent(
            order ->
                order
                    .study()
                    .editing()
                    .remove(
                        NLS.bind(NavigatorMessages.remove, order.node().words()), order.object()));
  }

  @Override
  public Saveable[] getSaveables() {
    return saveables.all();
  }

  @Override
  public Saveable[] getActiveSaveables() {
    return studies.active().stream().map(StudySaveable::new).toArray(Saveable[]::new);
  }

  @Override
  public boolean isDirty() {
    return saveables.dirty();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    // the workbench saves the saveables
  }

  @Override
  public void doSaveAs() {
    // not allowed
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public boolean isSaveOnCloseNeeded() {
    return isDirty();
  }

  @Override
  public void setFocus() {
    if (studies.entries().isEmpty()) {
      empty.setFocus();
    } else {
      tree.getTree().setFocus();
    }
  }

  @Override
  public void dispose() {
    registration.close();
    marking.close();
    super.dispose();
  }
}
