// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model.edit;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.StudyPackage;
import org.ketenspiegel.model.study.Translation;

/** The edits of one study: each can be undone, and saving writes them all. For one thread. */
public final class StudyEditing {

  private final Study study;
  private final BasicCommandStack stack = new BasicCommandStack();
  private final AdapterFactoryEditingDomain domain;

  /** The study has been loaded or created through {@link StudyFiles}. */
  public StudyEditing(Study study) {
    this.study = study;
    this.domain =
        new AdapterFactoryEditingDomain(
            new ReflectiveItemProviderAdapterFactory(), stack, study.eResource().getResourceSet());
  }

  public Study study() {
    return study;
  }

  /** For commands of other bundles: what they execute here can be undone here. */
  public EditingDomain domain() {
    return domain;
  }

  /**
   * Writes a text in one language; an empty text takes that language away.
   *
   * @param title what is done, for the undo command
   * @throws IllegalArgumentException when the text is frozen
   */
  public void write(String title, Wording wording, String language, String words) {
    if (wording.frozen()) {
      throw new IllegalArgumentException("the questionnaire is fielded and its texts are frozen");
    }
    if (!wording.text().words().getOrDefault(language, "").equals(words)) {
      stack.execute(new Titled(title, change(wording, language, words)));
    }
  }

  private Command change(Wording wording, String language, String words) {
    var present = wording.in(language);
    if (words.isEmpty()) {
      return new RemoveCommand(domain, wording.owner(), wording.feature(), present.orElseThrow());
    }
    if (present.isPresent()) {
      return new SetCommand(domain, present.get(), StudyPackage.Literals.TRANSLATION__VALUE, words);
    }
    Translation translation = StudyFactory.eINSTANCE.createTranslation();
    translation.setLanguage(language);
    translation.setValue(words);
    return new AddCommand(domain, wording.owner(), wording.feature(), translation);
  }

  /**
   * Adds an object at the end of a list of another.
   *
   * @param title what is done, for the undo command
   */
  public void add(String title, EObject owner, EReference list, EObject added) {
    stack.execute(new Titled(title, new AddCommand(domain, owner, list, added)));
  }

  /**
   * Takes an object out of the study, and out of whatever refers to it.
   *
   * @param title what is done, for the undo command
   */
  public void remove(String title, EObject removed) {
    stack.execute(new Titled(title, new DeleteCommand(domain, List.of(removed))));
  }

  /**
   * Sets a value of an object.
   *
   * @param title what is done, for the undo command
   */
  public void set(String title, EObject owner, EStructuralFeature feature, Object value) {
    stack.execute(new Titled(title, new SetCommand(domain, owner, feature, value)));
  }

  /**
   * Sets several values of an object as one edit.
   *
   * @param title what is done, for the undo command
   * @param values by feature; a list where the feature holds many
   */
  public void set(String title, EObject owner, Map<? extends EStructuralFeature, ?> values) {
    CompoundCommand all = new CompoundCommand();
    values.forEach(
        (feature, value) -> all.append(SetCommand.create(domain, owner, feature, value)));
    stack.execute(new Titled(title, all));
  }

  /** Leaves a value of an object open, as if it had never been set. */
  public void unset(String title, EObject owner, EStructuralFeature feature) {
    set(title, owner, feature, SetCommand.UNSET_VALUE);
  }

  /**
   * Moves an object to another place among those it stands with; nothing happens when it is there.
   *
   * @param title what is done, for the undo command
   * @param index the place it has afterwards
   */
  public void move(String title, EObject moved, int index) {
    EObject owner = moved.eContainer();
    EReference list = moved.eContainmentFeature();
    if (((List<?>) owner.eGet(list)).indexOf(moved) != index) {
      stack.execute(new Titled(title, new MoveCommand(domain, owner, list, moved, index)));
    }
  }

  /**
   * Makes one edit of all that is changed in the study meanwhile.
   *
   * @param title what is done, for the undo command
   */
  public void change(String title, Runnable changes) {
    stack.execute(
        new Titled(
            title,
            new ChangeCommand(study.eResource().getResourceSet()) {
              @Override
              protected void doExecute() {
                changes.run();
              }
            }));
  }

  public boolean canUndo() {
    return stack.canUndo();
  }

  public boolean canRedo() {
    return stack.canRedo();
  }

  /** What would be undone, empty when there is nothing. */
  public String undoTitle() {
    return canUndo() ? stack.getUndoCommand().getLabel() : "";
  }

  /** What would be redone, empty when there is nothing. */
  public String redoTitle() {
    return canRedo() ? stack.getRedoCommand().getLabel() : "";
  }

  public void undo() {
    stack.undo();
  }

  public void redo() {
    stack.redo();
  }

  /** Whether the study differs from what is on disk by edits made here. */
  public boolean dirty() {
    return stack.isSaveNeeded();
  }

  public void save() throws StudyFileException {
    StudyFiles.save(study);
    stack.saveIsDone();
  }

  /** Calls back after every edit, undo and redo. */
  public void listen(Runnable listener) {
    stack.addCommandStackListener(event -> listener.run());
  }
}
