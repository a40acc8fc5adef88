// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.cell.Found;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.findings.sentence.Sentence;
import org.ketenspiegel.model.Text;

/** Every number is one of a cell. */
final class NumberCheck {

  private static final Pattern DIGITS = Pattern.compile("−?\\d+(?:[.,]\\d+)*%?");

  private NumberCheck() {}

  /** Numbers that belong to no cell of the finding. */
  static List<Text> missing(Sentence sentence, List<Reference> cells) {
    return sentence.parts().stream()
        .filter(Part.Number.class::isInstance)
        .map(part -> ((Part.Number) part).cell())
        .filter(cell -> cell < 0 || cell >= cells.size())
        .map(
            cell ->
                Text.of(
                    "bij getal {%d} hoort geen cel".formatted(cell + 1),
                    "number {%d} has no cell".formatted(cell + 1)))
        .toList();
  }

  /** Cells without a number that may be shown. */
  static List<Text> unknown(Setting setting, List<Reference> cells) {
    List<Text> faults = new ArrayList<>();
    for (Reference cell : cells) {
      switch (setting.results().at(cell)) {
        case Found.Known known -> {}
        case Found.Withheld withheld ->
            faults.add(
                Text.of(
                    "de zin spreekt van wat niet wordt getoond: " + cell,
                    "it speaks of what is kept back: " + cell));
        case Found.Gone gone ->
            faults.add(
                Text.of(
                    "de zin spreekt van wat er niet is: " + gone.why(),
                    "it speaks of what is not there: " + gone.why()));
      }
    }
    return faults;
  }

  /** Digits and numerals among the words. */
  static List<Text> of(Sentence sentence, String language) {
    String words = words(sentence);
    return Stream.concat(
            DIGITS.matcher(words).results(),
            Lexicon.of(language).in(words, Lexicon.Sense.NUMERAL).stream())
        .map(MatchResult::group)
        .map(
            own ->
                Text.of(
                    "er staat een eigen getal: '" + own + "', dat bij geen cel hoort",
                    "it has a number of its own: '" + own + "', which no cell stands behind"))
        .toList();
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
