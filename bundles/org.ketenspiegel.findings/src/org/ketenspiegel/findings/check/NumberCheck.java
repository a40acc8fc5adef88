// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.cell.Found;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.findings.sentence.Sentence;

/** Every number is one of a cell. */
final class NumberCheck {

  private NumberCheck() {}

  /** Numbers that belong to no cell of the finding. */
  static List<String> missing(Sentence sentence, List<Reference> cells) {
    return sentence.parts().stream()
        .filter(Part.Number.class::isInstance)
        .map(part -> ((Part.Number) part).cell())
        .filter(cell -> cell < 0 || cell >= cells.size())
        .map(cell -> "number " + (cell + 1) + " has no cell")
        .toList();
  }

  /** Cells without a number that may be shown. */
  static List<String> unknown(Setting setting, List<Reference> cells) {
    List<String> faults = new ArrayList<>();
    for (Reference cell : cells) {
      switch (setting.results().at(cell)) {
        case Found.Known known -> {}
        case Found.Withheld withheld -> faults.add("it speaks of what is kept back: " + cell);
        case Found.Gone gone -> faults.add("it speaks of what is not there: " + gone.why());
      }
    }
    return faults;
  }

  /** Digits and numerals among the words. */
  static List<String> of(Sentence sentence, String language) {
    String words = words(sentence);
    List<String> faults = new ArrayList<>();
    if (words.chars().anyMatch(Character::isDigit)) {
      faults.add("it has a number of its own in '" + words.strip() + "'");
    }
    Lexicon.of(language).in(words, Lexicon.Sense.NUMERAL).stream()
        .map(m -> "it has a number of its own: '" + m.group() + "'")
        .forEach(faults::add);
    return faults;
  }

  /** The sentence's own words; a gap where something else stands. */
  static String words(Sentence sentence) {
    return sentence.parts().stream()
        .map(
            part ->
                switch (part) {
                  case Part.Words words -> words.text();
                  case Part.Remark remark -> remark.text();
                  case Part.Name name -> " ¤ ";
                  case Part.Number number -> " ¤ ";
                })
        .collect(Collectors.joining());
  }
}
