// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.details;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.ketenspiegel.model.edit.Wording;
import org.ketenspiegel.model.study.Identified;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudy;
import org.ketenspiegel.ui.study.StudyEvent;

/** The texts of what is selected, in every language of its study, to be edited. */
public final class DetailsView extends ViewPart implements ISelectionListener {

  public static final String ID = "org.ketenspiegel.ui.details";

  private OpenStudies.Registration registration = () -> {};
  private ScrolledComposite scroll;
  private Pen pen;
  private Optional<OpenStudy> study = Optional.empty();
  private Optional<EObject> shown = Optional.empty();
  private String words = "";

  @Override
  public void createPartControl(Composite parent) {
    scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    scroll.addListener(SWT.Resize, event -> fit());
    pen = new Pen(scroll);
    OpenStudies studies = getSite().getService(OpenStudies.class);
    registration = studies.listen(this::happened);
    getSite().getPage().addSelectionListener(this);
    show();
    selectionChanged(this, getSite().getPage().getSelection());
  }

  @Override
  public void selectionChanged(IWorkbenchPart part, ISelection selection) {
    if (selection instanceof IStructuredSelection chosen && chosen.size() == 1) {
      Object first = chosen.getFirstElement();
      OpenStudy in = Adapters.adapt(first, OpenStudy.class);
      Identified object = Adapters.adapt(first, Identified.class);
      if (in != null && object != null && shown.filter(object::equals).isEmpty()) {
        study = Optional.of(in);
        shown = Optional.of(object);
        show();
      }
    }
  }

  private void happened(StudyEvent event) {
    switch (event) {
      case StudyEvent.Edited edited when !words.equals(now()) -> show();
      case StudyEvent.Reloaded reloaded -> forget();
      case StudyEvent.Listed listed -> forget();
      default -> {}
    }
  }

  private void forget() {
    study = Optional.empty();
    shown = Optional.empty();
    show();
  }

  /** What the fields say, to leave them alone while it is what the study says. */
  private String now() {
    StringBuilder all = new StringBuilder();
    shown.ifPresent(object -> Texts.of(object).forEach(text -> all.append(text.text())));
    return all.toString();
  }

  private void show() {
    words = now();
    Optional.ofNullable(scroll.getContent()).ifPresent(Control::dispose);
    Composite form = new Composite(scroll, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 4).applyTo(form);
    if (study.isPresent() && shown.isPresent()) {
      Texts.of(shown.get()).forEach(text -> group(form, study.get(), text));
    } else {
      label(form, DetailsMessages.details_empty);
    }
    scroll.setContent(form);
    fit();
  }

  private void group(Composite form, OpenStudy open, Wording wording) {
    Label title = label(form, Texts.title(wording.feature()));
    title.setFont(pen.bold());
    for (String language : open.study().getLanguages()) {
      Label name = new Label(form, SWT.NONE);
      name.setText(language.toUpperCase(Locale.ROOT));
      GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.TOP).indent(0, 6).applyTo(name);
      TextField.create(form, open, wording, language);
    }
    if (wording.frozen()) {
      label(form, DetailsMessages.frozen).setFont(pen.italic());
    }
  }

  private static Label label(Composite form, String text) {
    Label label = new Label(form, SWT.WRAP);
    label.setText(text);
    GridDataFactory.fillDefaults()
        .span(2, 1)
        .grab(true, false)
        .indent(0, 4)
        .hint(120, SWT.DEFAULT)
        .applyTo(label);
    return label;
  }

  private void fit() {
    if (scroll.getContent() != null) {
      int width = scroll.getClientArea().width;
      scroll.setMinSize(scroll.getContent().computeSize(width, SWT.DEFAULT));
    }
  }

  @Override
  public void setFocus() {
    scroll.setFocus();
  }

  @Override
  public void dispose() {
    registration.close();
    getSite().getPage().removeSelectionListener(this);
    super.dispose();
  }
}
