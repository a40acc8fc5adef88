// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.study.Named;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Prose;
import org.ketenspiegel.ui.study.Picked;
import org.ketenspiegel.ui.study.StudyEditorPart;
import org.ketenspiegel.ui.work.ErrorDoor;

/** A study at a glance: what it is about, who is asked what, and which agencies are judged. */
public final class StudyEditor extends StudyEditorPart<Study> {

  public static final String ID = "org.ketenspiegel.instrument.ui.study";

  private final Picked picked = new Picked();
  private Prose prose;
  private Looks looks;

  public StudyEditor() {
    super(Study.class);
  }

  @Override
  public void createPartControl(Composite parent) {
    looks = getSite().getService(Looks.class);
    prose = new Prose(parent);
    getSite().setSelectionProvider(picked);
    looks.follow(prose.control(), look -> edited().ifPresent(this::show));
    edited().ifPresent(object -> picked.pick(study(), object));
  }

  @Override
  protected void show(Study edited) {
    Contributions contributions = getSite().getService(Contributions.class);
    new StudyPage(study(), contributions, this::open).write(prose.begin(looks.look()), edited);
    prose.end();
  }

  private void open(Named object) {
    try {
      Opening.open(getSite().getWorkbenchWindow(), study(), object);
    } catch (PartInitException e) {
      getSite().getService(ErrorDoor.class).fault(e);
    }
  }

  @Override
  public void setFocus() {
    prose.control().setFocus();
  }
}
