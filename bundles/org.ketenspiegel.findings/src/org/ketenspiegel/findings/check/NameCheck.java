// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.check;

import java.util.List;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.findings.sentence.Sentence;
import org.ketenspiegel.model.Text;

/** Names are what the study calls things, so that no claim comes in as one. */
final class NameCheck {

  private NameCheck() {}

  static List<Text> of(Sentence sentence, Labels known) {
    return sentence.parts().stream()
        .filter(Part.Name.class::isInstance)
        .map(part -> ((Part.Name) part).text())
        .filter(name -> !known.has(name))
        .map(
            name ->
                Text.of(
                    "de studie noemt niets '" + name + "'",
                    "the study calls nothing '" + name + "'"))
        .toList();
  }
}
