// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ketenspiegel.findings.check.Labels;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.findings.sentence.Sentence;

/** Kept words, in which {@code {1}} stands for the number of the first cell. */
final class Blanks {

  private static final Pattern BLANK = Pattern.compile("\\{([1-9][0-9]{0,3})}");
  private static final Pattern NUMBER = Pattern.compile("−?\\d+(?:[.,]\\d+)*%?");

  private Blanks() {}

  static String of(int cell) {
    return "{" + (cell + 1) + "}";
  }

  static Sentence sentence(String words, Labels labels) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = BLANK.matcher(words);
    int from = 0;
    while (matcher.find()) {
      parts.addAll(labels.parts(words.substring(from, matcher.start())));
      parts.add(new Part.Number(Integer.parseInt(matcher.group(1)) - 1));
      from = matcher.end();
    }
    parts.addAll(labels.parts(words.substring(from)));
    return new Sentence(parts);
  }

  /** Puts blanks where the numbers of the sentence before still stand, the first unused first. */
  static String linked(String edited, Sentence before, IntFunction<String> numbers) {
    List<Integer> cells = new ArrayList<>();
    before.parts().stream()
        .filter(Part.Number.class::isInstance)
        .forEach(p -> cells.add(((Part.Number) p).cell()));
    return NUMBER
        .matcher(edited)
        .replaceAll(
            m -> {
              // what is a blank already stays one
              boolean blank =
                  m.start() > 0
                      && edited.charAt(m.start() - 1) == '{'
                      && m.end() < edited.length()
                      && edited.charAt(m.end()) == '}';
              int at = blank ? -1 : first(cells, m.group(), numbers);
              return Matcher.quoteReplacement(at < 0 ? m.group() : of(cells.remove(at)));
            });
  }

  private static int first(List<Integer> cells, String number, IntFunction<String> numbers) {
    for (int i = 0; i < cells.size(); i++) {
      if (numbers.apply(cells.get(i)).equals(number)) {
        return i;
      }
    }
    return -1;
  }
}
