// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.ketenspiegel.analysis.outline.StudyOutline.AudienceOutline;
import org.ketenspiegel.tabulation.ui.exploration.Asked;
import org.ketenspiegel.tabulation.ui.exploration.Exploration;
import org.ketenspiegel.tabulation.ui.questions.QuestionEntry;
import org.ketenspiegel.ui.answers.Distribution;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Segments;
import org.ketenspiegel.ui.study.OpenStudies.Registration;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.StudyJob;

/** The questions of an audience: search, choose one or several, see how answers are spread. */
public final class QuestionsView extends ViewPart {

  public static final String ID = "org.ketenspiegel.tabulation.ui.questions";

  private Exploration exploration;
  private Registration registration = () -> {};
  private Composite audiences;
  private Text search;
  private TableViewer table;
  private QuestionRows rows;
  private List<AudienceOutline> offered = List.of();
  private Optional<Segments> segments = Optional.empty();
  private boolean following;

  @Override
  public void createPartControl(Composite parent) {
    exploration = getSite().getService(Exploration.class);
    GridLayoutFactory.fillDefaults().margins(0, 0).spacing(0, 4).applyTo(parent);
    audiences = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(audiences);
    GridDataFactory.fillDefaults().grab(true, false).indent(8, 6).exclude(true).applyTo(audiences);
    createSearch(parent);
    createTable(new Composite(parent, SWT.NONE));
    registration = exploration.listen(this::happened);
    fill();
  }

  private void createSearch(Composite parent) {
    search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    search.setMessage(ViewMessages.search);
    GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(search);
    ((GridData) search.getLayoutData()).widthHint = 60;
    search.addListener(SWT.Modify, event -> table.refresh());
    search.addListener(SWT.KeyDown, this::searchKey);
  }

  /** From what is found to the list, and back to all. */
  private void searchKey(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_DOWN, SWT.CR, SWT.KEYPAD_CR -> {
        if (table.getElementAt(0) != null) {
          table.setSelection(new StructuredSelection(table.getElementAt(0)), true);
        }
        table.getTable().setFocus();
        event.doit = false;
      }
      case SWT.ESC -> search.setText("");
      default -> {}
    }
  }

  private void createTable(Composite area) {
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    TableColumnLayout columns = new TableColumnLayout();
    area.setLayout(columns);
    table = new TableViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
    TableViewerColumn names = new TableViewerColumn(table, SWT.LEFT);
    names.setLabelProvider(new Names());
    columns.setColumnData(names.getColumn(), new ColumnWeightData(1, 80));
    rows = QuestionRows.draw(table.getTable(), getSite().getService(Looks.class), this::language);
    ColumnViewerToolTipSupport.enableFor(table);
    table.setContentProvider(ArrayContentProvider.getInstance());
    table.addFilter(new Search());
    table.addSelectionChangedListener(event -> chosen(event.getStructuredSelection()));
    table.addDragSupport(
        DND.DROP_COPY, new Transfer[] {TextTransfer.getInstance()}, new DragWords());
    getSite().setSelectionProvider(table);
    MenuManager menu = new MenuManager();
    table.getTable().setMenu(menu.createContextMenu(table.getTable()));
    getSite().registerContextMenu(ID, menu, table);
  }

  private String language() {
    return exploration.asked().map(Asked::language).orElse("en");
  }

  private void happened(Exploration.Change change) {
    switch (change) {
      case ANSWERS -> fill();
      case REQUEST -> follow();
      case STARTED, RESULT -> {}
    }
  }

  private void fill() {
    following = true;
    table.setInput(exploration.asked().map(Asked::questions).orElse(List.of()));
    following = false;
    offerAudiences();
    follow();
    rows.spread(Map.of());
    exploration.asked().ifPresent(this::spread);
  }

  /** Only other audiences are drawn anew: who has just chosen one keeps the focus on it. */
  private void offerAudiences() {
    List<AudienceOutline> all =
        exploration.asked().stream()
            .flatMap(
                a ->
                    a.data().outline().audiences().stream()
                        .filter(o -> a.data().latest(o.id()).isPresent()))
            .toList();
    String now = exploration.asked().map(a -> a.fielded().audience()).orElse("");
    int chosen = all.stream().map(AudienceOutline::id).toList().indexOf(now);
    if (!all.isEmpty() && all.equals(offered)) {
      segments.ifPresent(s -> s.show(chosen));
      return;
    }
    offered = all;
    segments.ifPresent(Segments::dispose);
    segments = Optional.empty();
    ((GridData) audiences.getLayoutData()).exclude = all.size() < 2;
    audiences.setVisible(all.size() > 1);
    if (all.size() > 1) {
      List<String> names = all.stream().map(a -> a.name().in(language())).toList();
      Segments offer = new Segments(audiences, names, getSite().getService(Looks.class));
      GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(offer);
      offer.show(chosen);
      offer.whenChosen(i -> exploration.audience(all.get(i).id()));
      segments = Optional.of(offer);
    }
    audiences.getParent().layout(true, true);
  }

  /** Selects what is being looked at, when somebody else chose it. */
  private void follow() {
    List<QuestionEntry> chosen = exploration.chosen();
    if (!chosen.equals(table.getStructuredSelection().toList())) {
      following = true;
      table.setSelection(new StructuredSelection(chosen), true);
      following = false;
    }
  }

  private void chosen(IStructuredSelection selection) {
    if (!following) {
      List<QuestionEntry> entries = new ArrayList<>();
      for (Object entry : selection.toList()) {
        entries.add((QuestionEntry) entry);
      }
      exploration.choose(entries);
    }
  }

  private void spread(Asked asked) {
    new StudyJob<Map<String, Distribution>>(
            ViewMessages.spreading,
            table.getTable().getDisplay(),
            getSite().getService(ErrorDoor.class))
        .startQuietly(
            monitor -> distributions(asked),
            found -> {
              if (!table.getTable().isDisposed()
                  && exploration.asked().equals(Optional.of(asked))) {
                rows.spread(found);
              }
            });
  }

  private static Map<String, Distribution> distributions(Asked asked) {
    Map<String, Distribution> found = new HashMap<>();
    asked
        .questions()
        .forEach(e -> found.put(e.word(), Distribution.of(e.variables(), asked.fielded())));
    return found;
  }

  /** The question that has the focus; the last one of several. */
  Optional<QuestionEntry> pointedAt() {
    List<?> selected = table.getStructuredSelection().toList();
    return selected.isEmpty() ? Optional.empty() : Optional.of((QuestionEntry) selected.getLast());
  }

  /** Puts the cursor where words are searched. */
  void find() {
    search.setFocus();
    search.selectAll();
  }

  @Override
  public void setFocus() {
    table.getTable().setFocus();
  }

  @Override
  public void dispose() {
    registration.close();
    super.dispose();
  }

  private final class Search extends ViewerFilter {
    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
      return ((QuestionEntry) element).matches(search.getText(), language());
    }
  }

  private final class DragWords extends DragSourceAdapter {
    @Override
    public void dragStart(DragSourceEvent event) {
      event.doit =
          table.getStructuredSelection().getFirstElement() instanceof QuestionEntry e && e.splits();
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
      event.data = ((QuestionEntry) table.getStructuredSelection().getFirstElement()).word();
    }
  }

  /** The words are drawn by hand; this is for who hears them, and for the tool tips. */
  private final class Names extends ColumnLabelProvider {

    @Override
    public String getText(Object element) {
      return ((QuestionEntry) element).name().in(language());
    }

    @Override
    public String getToolTipText(Object element) {
      return ((QuestionEntry) element).first().text().in(language());
    }
  }
}
