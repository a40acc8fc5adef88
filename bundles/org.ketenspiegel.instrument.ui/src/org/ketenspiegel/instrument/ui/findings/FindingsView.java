// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui.findings;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.ketenspiegel.instrument.checks.CheckFinding;
import org.ketenspiegel.instrument.ui.Opening;
import org.ketenspiegel.instrument.ui.QuestionnaireEditor;
import org.ketenspiegel.model.study.Identified;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Named;
import org.ketenspiegel.ui.findings.StudyFindings;
import org.ketenspiegel.ui.look.Icon;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.look.Rows;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudy;
import org.ketenspiegel.ui.study.Picked;
import org.ketenspiegel.ui.study.StudyEvent;
import org.ketenspiegel.ui.work.ErrorDoor;

/** What the checks find in the study in hand: go there, or mend it where that is one step. */
public final class FindingsView extends ViewPart {

  public static final String ID = "org.ketenspiegel.instrument.ui.findings";

  private final Picked picked = new Picked();
  private StudyFindings findings;
  private OpenStudies studies;
  private OpenStudies.Registration finding = () -> {};
  private OpenStudies.Registration activation = () -> {};
  private Label words;
  private Composite content;
  private TableViewer table;
  private Button show;
  private Button fix;

  @Override
  public void createPartControl(Composite parent) {
    findings = getSite().getService(StudyFindings.class);
    studies = getSite().getService(OpenStudies.class);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
    words = new Label(parent, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).indent(12, 8).applyTo(words);
    content = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).numColumns(2).applyTo(content);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
    createTable(new Composite(content, SWT.NONE));
    createButtons(new Composite(content, SWT.NONE));
    getSite().setSelectionProvider(picked);
    finding = findings.listen(this::fill);
    activation = studies.listen(this::happened);
    fill();
  }

  private void createTable(Composite area) {
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    TableColumnLayout columns = new TableColumnLayout();
    area.setLayout(columns);
    table = new TableViewer(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
    TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
    column.setLabelProvider(ColumnLabelProvider.createTextProvider(this::sentence));
    columns.setColumnData(column.getColumn(), new ColumnWeightData(1, 120));
    Rows.draw(
        table.getTable(),
        getSite().getService(Looks.class),
        data ->
            new Rows.Row(Icon.of(((CheckFinding) data).severity()), sentence(data), place(data)));
    table.setContentProvider(ArrayContentProvider.getInstance());
    table.addSelectionChangedListener(event -> chosen());
    table.addOpenListener(event -> show());
  }

  private void createButtons(Composite area) {
    GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(area);
    show = button(area, FindingMessages.show, this::show);
    fix = button(area, FindingMessages.fix_none, this::mend);
  }

  private static Button button(Composite area, String label, Runnable what) {
    Button button = Pen.own(new Button(area, SWT.PUSH));
    button.setText(label);
    button.addListener(SWT.Selection, event -> what.run());
    GridDataFactory.fillDefaults().applyTo(button);
    return button;
  }

  private void happened(StudyEvent event) {
    if (event instanceof StudyEvent.Activated) {
      fill();
    }
  }

  private void fill() {
    List<CheckFinding> found = studies.active().map(findings::of).orElse(List.of());
    words.setText(studies.active().isEmpty() ? FindingMessages.no_study : FindingMessages.nothing);
    words.setVisible(found.isEmpty());
    content.setVisible(!found.isEmpty());
    ((GridData) words.getLayoutData()).exclude = !found.isEmpty();
    ((GridData) content.getLayoutData()).exclude = found.isEmpty();
    table.setInput(found);
    chosen();
    words.getParent().layout();
  }

  private String sentence(Object finding) {
    String language = studies.active().map(OpenStudy::language).orElse("en");
    return ((CheckFinding) finding).message().in(language);
  }

  /** The questionnaire, the report or whatever else with a name it stands in. */
  private String place(Object finding) {
    EObject at = ((CheckFinding) finding).object();
    while (at.eContainer() != null && !(at instanceof Instrument)) {
      at = at.eContainer();
    }
    Optional<Named> whole = Optional.of(at).filter(Named.class::isInstance).map(Named.class::cast);
    return studies.active().flatMap(study -> whole.map(study::name)).orElse("");
  }

  private Optional<CheckFinding> selected() {
    return Optional.ofNullable((CheckFinding) table.getStructuredSelection().getFirstElement());
  }

  private void chosen() {
    Optional<Fix> mending = selected().flatMap(Fix::of);
    show.setEnabled(selected().isPresent());
    fix.setEnabled(mending.isPresent());
    fix.setText(mending.map(Fix::title).orElse(FindingMessages.fix_none));
    show.getParent().getParent().layout(true, true);
    selected()
        .flatMap(f -> nearest(f.object(), Identified.class))
        .ifPresent(object -> studies.active().ifPresent(study -> picked.pick(study, object)));
  }

  private static <T> Optional<T> nearest(EObject object, Class<T> type) {
    for (EObject at = object; at != null; at = at.eContainer()) {
      if (type.isInstance(at)) {
        return Optional.of(type.cast(at));
      }
    }
    return Optional.empty();
  }

  /** Opens the questionnaire there; anything else is shown by the texts of the selection. */
  private void show() {
    Optional<Instrument> instrument =
        selected().flatMap(f -> nearest(f.object(), Instrument.class));
    Optional<Identified> object = selected().flatMap(f -> nearest(f.object(), Identified.class));
    if (instrument.isEmpty() || object.isEmpty() || studies.active().isEmpty()) {
      return;
    }
    try {
      var editor =
          Opening.open(getSite().getWorkbenchWindow(), studies.active().get(), instrument.get());
      ((QuestionnaireEditor) editor).reveal(object.get());
    } catch (PartInitException e) {
      getSite().getService(ErrorDoor.class).fault(e);
    }
  }

  private void mend() {
    selected()
        .ifPresent(
            found ->
                Fix.of(found)
                    .ifPresent(
                        mending ->
                            studies
                                .active()
                                .ifPresent(
                                    study -> mending.apply(study.editing(), found.object()))));
  }

  @Override
  public void setFocus() {
    table.getTable().setFocus();
  }

  @Override
  public void dispose() {
    finding.close();
    activation.close();
    super.dispose();
  }
}
