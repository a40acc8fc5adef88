// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.part.ViewPart;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.trend.TrendOptions;
import org.ketenspiegel.trend.ui.trends.Subject;
import org.ketenspiegel.trend.ui.trends.Trends;
import org.ketenspiegel.ui.look.Icon;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.look.Rows;
import org.ketenspiegel.ui.study.OpenStudies.Registration;
import org.ketenspiegel.ui.work.PartCommands;

/** Whose answers are followed, and what of them: one or several, found by their words. */
public final class FollowedView extends ViewPart {

  public static final String ID = "org.ketenspiegel.trend.ui.followed";

  private Trends trends;
  private Registration registration = () -> {};
  private Combo audiences;
  private Text search;
  private Table list;
  private Label told;
  private TrendSettings options;
  private List<String> offered = List.of();

  @Override
  public void createPartControl(Composite parent) {
    trends = getSite().getService(Trends.class);
    Looks looks = getSite().getService(Looks.class);
    Composite page = looks.surface(new Composite(parent, SWT.NONE));
    GridLayoutFactory.fillDefaults().extendedMargins(0, 8, 0, 0).spacing(0, 4).applyTo(page);
    audiences = new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .indent(8, 6)
        .hint(60, SWT.DEFAULT)
        .applyTo(audiences);
    audiences.addListener(
        SWT.Selection, event -> trends.audience(offered.get(audiences.getSelectionIndex())));
    search = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    search.setMessage(ViewMessages.search);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .indent(8, 4)
        .hint(60, SWT.DEFAULT)
        .applyTo(search);
    search.addListener(SWT.Modify, event -> fillList());
    search.addListener(SWT.KeyDown, this::searchKey);
    createList(page, looks);
    told = Pen.own(new Label(page, SWT.WRAP));
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .indent(10, 2)
        .hint(60, SWT.DEFAULT)
        .applyTo(told);
    looks.follow(
        told,
        look -> {
          told.setForeground(Pen.colour(look.quiet()));
          told.setBackground(Pen.colour(look.surface()));
        });
    options = new TrendSettings(page, looks, this::set);
    PartCommands.handle(
        getSite(), IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, search::setFocus);
    registration = trends.listen(this::happened);
    fill();
  }

  private void createList(Composite parent, Looks looks) {
    list = Pen.own(new Table(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL));
    looks.follow(list, look -> list.setBackground(Pen.colour(look.surface())));
    TableColumn column = new TableColumn(list, SWT.LEFT);
    Rows.draw(list, looks, this::row);
    list.addListener(SWT.Resize, event -> column.setWidth(list.getClientArea().width));
    list.addListener(SWT.Selection, event -> choose());
    GridDataFactory.fillDefaults().grab(true, true).indent(6, 0).hint(60, 80).applyTo(list);
  }

  private void set(Record now) {
    trends.set((TrendOptions) now);
  }

  private Rows.Row row(Object data) {
    Subject subject = (Subject) data;
    String count = NLS.bind(ViewMessages.of_waves, subject.asked().size(), trends.waves().size());
    boolean whole = subject.asked().size() == trends.waves().size();
    return new Rows.Row(
        subject.isSeries() ? Icon.ANALYSIS : Icon.WAVE,
        Names.words(trends, subject.name()),
        whole ? Integer.toString(subject.asked().size()) : count);
  }

  /** From what is found to the list, and back to all. */
  private void searchKey(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_DOWN, SWT.CR, SWT.KEYPAD_CR -> {
        if (list.getItemCount() > 0) {
          list.setSelection(0);
          choose();
        }
        list.setFocus();
        event.doit = false;
      }
      case SWT.ESC -> search.setText("");
      default -> {}
    }
  }

  private void choose() {
    List<Subject> chosen = new ArrayList<>();
    for (TableItem item : list.getSelection()) {
      chosen.add((Subject) item.getData());
    }
    if (chosen.stream().anyMatch(Subject::isSeries)) {
      trends.choose(chosen.stream().filter(Subject::isSeries).toList());
    } else {
      chosen.stream().findFirst().ifPresent(this::teach);
    }
  }

  private void happened(Trends.Change change) {
    switch (change) {
      case STUDY -> fill();
      case REQUEST -> follow();
      case STARTED, RESULT, SIGHT -> {}
    }
  }

  private void fill() {
    offerAudiences();
    fillList();
    follow();
  }

  private void offerAudiences() {
    offered =
        trends.data().stream()
            .flatMap(d -> d.fieldings().stream())
            .map(Fielded::audience)
            .distinct()
            .toList();
    audiences.setItems(
        offered.stream().map(id -> Names.audience(trends, id)).toArray(String[]::new));
    ((GridData) audiences.getLayoutData()).exclude = offered.size() < 2;
    audiences.setVisible(offered.size() > 1);
  }

  /** What makes a series comes first; the rest stands below, to tell what is missing. */
  private void fillList() {
    list.setRedraw(false);
    list.removeAll();
    List<Subject> all = new ArrayList<>(trends.subjects());
    all.sort((a, b) -> Boolean.compare(b.isSeries(), a.isSeries()));
    for (Subject subject : all) {
      if (subject.matches(search.getText(), Names.language(trends))) {
        TableItem item = new TableItem(list, SWT.NONE);
        item.setText(Names.words(trends, subject.name()));
        item.setData(subject);
      }
    }
    list.setRedraw(true);
    select();
  }

  private void follow() {
    audiences.select(offered.indexOf(trends.audience()));
    audiences.setToolTipText(audiences.getText());
    boolean there = trends.waves().size() > 1;
    tell("");
    options.show(there ? trends.options() : Optional.empty(), new TrendOffer(trends));
    boolean other =
        list.getItemCount() > 0 && !trends.subjects().contains(list.getItem(0).getData());
    if (other) {
      fillList();
    } else {
      select();
    }
  }

  /** Selects what is followed, when somebody else chose it. */
  private void select() {
    List<Subject> chosen = trends.chosen();
    int[] places =
        IntStream.range(0, list.getItemCount())
            .filter(i -> chosen.contains(list.getItem(i).getData()))
            .toArray();
    int[] now = list.getSelectionIndices();
    Arrays.sort(now);
    if (!Arrays.equals(now, places)) {
      list.setSelection(places); // else a selection that grows by the keyboard would begin anew
    }
  }

  private void teach(Subject subject) {
    tell(NLS.bind(ViewMessages.asked_once, Names.words(trends, subject.name())));
  }

  private void tell(String words) {
    told.setText(words.replace("&", "&&"));
    ((GridData) told.getLayoutData()).exclude = words.isEmpty();
    told.setVisible(!words.isEmpty());
    told.getParent().layout(true, true);
  }

  /** The list, for who wants to know what stands in it. */
  public Table list() {
    return list;
  }

  @Override
  public void setFocus() {
    // a list without a selection takes its first row when it gets the focus
    (list.getSelectionCount() > 0 ? list : search).setFocus();
  }

  @Override
  public void dispose() {
    registration.close();
    super.dispose();
  }
}
