// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.study;

import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes an editor's input again when the workbench comes back as it was left. */
public final class StudyInputFactory implements IElementFactory {

  @Override
  public IAdaptable createElement(IMemento memento) {
    String file = memento.getString(StudyInput.FILE);
    String id = memento.getString(StudyInput.ID);
    String name = memento.getString(StudyInput.NAME);
    return file == null || id == null || name == null
        ? null
        : new StudyInput(Path.of(file), id, name);
  }
}
