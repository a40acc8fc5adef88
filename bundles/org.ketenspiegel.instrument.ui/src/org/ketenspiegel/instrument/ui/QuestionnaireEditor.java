// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.ketenspiegel.instrument.ui.sheet.Sheet;
import org.ketenspiegel.instrument.ui.words.Naming;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.edit.Wording;
import org.ketenspiegel.model.study.Identified;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Named;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.look.Segments;
import org.ketenspiegel.ui.study.InPlace;
import org.ketenspiegel.ui.study.Picked;
import org.ketenspiegel.ui.study.Renames;
import org.ketenspiegel.ui.study.StudyEditorPart;

/** A questionnaire as the respondent reads it, with routing and roles in words. */
public final class QuestionnaireEditor extends StudyEditorPart<Instrument> implements Renames {

  public static final String ID = "org.ketenspiegel.instrument.ui.questionnaire";

  private final Picked picked = new Picked();
  private List<String> languages = List.of();
  private Optional<Named> chosen = Optional.empty();
  private Label title;
  private Label facts;
  private Segments language;
  private Sheet sheet;
  private QuestionnaireOutline outline;

  public QuestionnaireEditor() {
    super(Instrument.class);
  }

  @Override
  public void createPartControl(Composite parent) {
    Looks looks = getSite().getService(Looks.class);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
    createHead(parent, looks);
    sheet = new Sheet(parent, looks);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sheet);
    sheet.whenSelected(this::select);
    sheet.addListener(SWT.MouseDoubleClick, event -> rename());
    getSite().setSelectionProvider(picked);
    edited().ifPresent(this::show);
  }

  private void createHead(Composite parent, Looks looks) {
    Composite head = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(24, 12).spacing(16, 4).applyTo(head);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
    title = new Label(head, SWT.NONE);
    title.setFont(new Pen(head).title());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
    languages = languages();
    language =
        new Segments(head, languages.stream().map(l -> l.toUpperCase(Locale.ROOT)).toList(), looks);
    language.show(Math.max(0, languages.indexOf(study().language())));
    language.whenChosen(index -> edited().ifPresent(this::show));
    Text search = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH);
    search.setMessage(EditorMessages.search);
    search.addListener(SWT.DefaultSelection, event -> sheet.find(search.getText()));
    GridDataFactory.fillDefaults().hint(160, SWT.DEFAULT).applyTo(search);
    facts = new Label(head, SWT.NONE);
    GridDataFactory.fillDefaults().span(3, 1).applyTo(facts);
  }

  private List<String> languages() {
    List<String> own = edited().map(Instrument::getLanguages).map(List::copyOf).orElse(List.of());
    return own.isEmpty() ? List.of(study().language()) : own;
  }

  @Override
  protected void show(Instrument instrument) {
    Naming naming = naming();
    title.setText(naming.words(Wording.name(instrument).text()).replace("&", "&&"));
    facts.setText(facts(instrument));
    sheet.show(instrument, naming);
    title.getParent().layout();
    if (outline != null) {
      outline.show(instrument, naming);
    }
  }

  private Naming naming() {
    return new Naming(languages.get(language.chosen()), getSite().getService(Contributions.class));
  }

  private static String facts(Instrument instrument) {
    int questions = instrument.getSections().stream().mapToInt(s -> s.getQuestions().size()).sum();
    String frozen = instrument.isFrozen() ? EditorMessages.fielded : EditorMessages.draft;
    return NLS.bind(
        EditorMessages.facts, new Object[] {questions, instrument.getVersion(), frozen});
  }

  private void select(Identified object) {
    chosen = object instanceof Named named ? Optional.of(named) : Optional.empty();
    picked.pick(study(), object);
  }

  /** Selects a question, brings it into sight, and tells the views about it. */
  public void reveal(Identified object) {
    sheet.reveal(object.getId());
    select(object);
  }

  @Override
  public void rename() {
    chosen.ifPresent(
        named ->
            sheet
                .namePlace()
                .ifPresent(place -> InPlace.edit(sheet, place, name(named), w -> write(named, w))));
  }

  private String name(Named named) {
    return naming().words(Wording.name(named).text());
  }

  private void write(Named named, String words) {
    String what = NLS.bind(EditorMessages.rename, name(named));
    study().editing().write(what, Wording.name(named), naming().language(), words);
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    if (type == IContentOutlinePage.class) {
      outline = new QuestionnaireOutline(this::reveal, getSite().getService(Looks.class));
      edited().ifPresent(instrument -> outline.show(instrument, naming()));
      return type.cast(outline);
    }
    return super.getAdapter(type);
  }

  @Override
  public void setFocus() {
    sheet.setFocus();
  }
}
