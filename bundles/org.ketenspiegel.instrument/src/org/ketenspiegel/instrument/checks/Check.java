// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** One thing that can be wrong with a study, and how to find it. */
record Check(String id, Severity severity, Function<Checked, Stream<Fault>> find) {

  static Check error(String id, Function<Checked, Stream<Fault>> find) {
    return new Check(id, Severity.ERROR, find);
  }

  static Check warning(String id, Function<Checked, Stream<Fault>> find) {
    return new Check(id, Severity.WARNING, find);
  }

  static Check hint(String id, Function<Checked, Stream<Fault>> find) {
    return new Check(id, Severity.HINT, find);
  }

  /** What is wrong, as the rest of a sentence that begins with the object. */
  record Fault(EObject object, String dutch, String english) {}
}
