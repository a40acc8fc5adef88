// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.navigator;

import java.util.Optional;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.ketenspiegel.model.edit.Wording;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Named;
import org.ketenspiegel.ui.look.Icon;
import org.ketenspiegel.ui.study.StudyEntry;

/**
 * One line of the navigator. It adapts to the object it shows and to its open study, so that
 * handlers can ask a selection for what they work on. Equal by key: a line stays itself when its
 * study is read again.
 */
public final class Node implements IAdaptable {

  private final StudyEntry study;
  private final String key;
  private final Icon icon;
  private final String words;
  private final String count;
  private final Optional<EObject> object;

  Node(StudyEntry study, String key, Icon icon, String words, String count, EObject object) {
    this.study = study;
    this.key = key;
    this.icon = icon;
    this.words = words;
    this.count = count;
    this.object = Optional.ofNullable(object);
  }

  public StudyEntry study() {
    return study;
  }

  /** The same for the same line, also after a restart. */
  public String key() {
    return key;
  }

  public Icon icon() {
    return icon;
  }

  public String words() {
    return words;
  }

  /** What stands at the right edge: how many respondents or questions. */
  public String count() {
    return count;
  }

  /** What it shows; a heading shows nothing of the study. */
  public Optional<EObject> object() {
    return object;
  }

  /** Its name, when it can be renamed; what an audience was asked is called after its wave. */
  public Optional<Wording> name() {
    return object
        .map(o -> o instanceof Fielding fielding ? fielding.eContainer() : o)
        .filter(Named.class::isInstance)
        .map(o -> Wording.name((Named) o));
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    if (type.isInstance(study)) {
      return type.cast(study);
    }
    return object.filter(type::isInstance).map(type::cast).orElse(null);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Node node && node.key.equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
