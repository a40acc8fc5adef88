// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Study;

/**
 * A study under examination and what is known around it.
 *
 * @param parts everything in it, itself included
 * @param contributions what bundles contribute; empty when that is not known
 * @param folder where the study's files are; empty when it has none
 */
record Checked(
    Study study,
    List<EObject> parts,
    Optional<Contributions> contributions,
    Optional<Path> folder) {

  static Checked of(Study study, Optional<Contributions> contributions, Optional<Path> folder) {
    List<EObject> parts = Stream.concat(Stream.of((EObject) study), within(study)).toList();
    return new Checked(study, parts, contributions, folder);
  }

  /** Everything of a kind in the study, its questionnaires and its reports. */
  <T> Stream<T> all(Class<T> kind) {
    return parts.stream().filter(kind::isInstance).map(kind::cast);
  }

  static <T> Stream<T> all(EObject whole, Class<T> kind) {
    return within(whole).filter(kind::isInstance).map(kind::cast);
  }

  private static Stream<EObject> within(EObject whole) {
    Iterator<EObject> all = whole.eAllContents();
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, 0), false);
  }

  /** The questions in the order in which they are asked. */
  static List<Question> questions(Instrument instrument) {
    return instrument.getSections().stream().flatMap(s -> s.getQuestions().stream()).toList();
  }

  /** The nearest owner of a kind. */
  static <T> Optional<T> owner(EObject part, Class<T> kind) {
    for (EObject at = part; at != null; at = at.eContainer()) {
      if (kind.isInstance(at)) {
        return Optional.of(kind.cast(at));
      }
    }
    return Optional.empty();
  }
}
