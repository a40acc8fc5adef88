// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.study;

import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.ketenspiegel.ui.look.Icon;
import org.ketenspiegel.ui.look.Look;

/** What an editor opens: an object of a study, by the study's file and the object's id. */
public record StudyInput(Path file, String id, String name)
    implements IEditorInput, IPersistableElement {

  static final String FILE = "file";
  static final String ID = "id";
  static final String NAME = "name";

  @Override
  public boolean exists() {
    return file.toFile().exists();
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Icon.STUDY.in(Look.LIGHT);
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getToolTipText() {
    return file.toString();
  }

  @Override
  public IPersistableElement getPersistable() {
    return this;
  }

  @Override
  public String getFactoryId() {
    return "org.ketenspiegel.ui.studyInput";
  }

  @Override
  public void saveState(IMemento memento) {
    memento.putString(FILE, file.toString());
    memento.putString(ID, id);
    memento.putString(NAME, name);
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    return null;
  }

  /** The name does not count: it may change while the editor is open. */
  @Override
  public boolean equals(Object other) {
    return other instanceof StudyInput input && input.file.equals(file) && input.id.equals(id);
  }

  @Override
  public int hashCode() {
    return file.hashCode() + id.hashCode();
  }
}
