// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.versions;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How far two wordings are apart. What is not letters or digits, and capitals, are cosmetic. Else
 * the words are laid beside one another: another number or a negation more or less makes another
 * question, and so does a change of more than a third of the words (a threshold of the house; a
 * person may judge otherwise).
 */
final class Wording {

  private static final double OTHER_QUESTION = 1.0 / 3;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
  private static final Set<String> NEGATIONS =
      Set.of("niet", "geen", "nooit", "zonder", "not", "no", "never", "without", "cannot");

  private Wording() {}

  static Comparability compare(String before, String after) {
    if (before.equals(after)) {
      return Comparability.IDENTICAL;
    }
    List<String> old = plain(before);
    List<String> now = plain(after);
    if (old.equals(now)) {
      return Comparability.COSMETIC;
    }
    List<WordDifference> pieces = WordDifference.of(old, now);
    boolean decisive =
        pieces.stream()
            .filter(p -> p.fate() != WordDifference.Fate.KEPT)
            .anyMatch(p -> isDecisive(p.word()));
    long kept = pieces.stream().filter(p -> p.fate() == WordDifference.Fate.KEPT).count();
    double changed = 1 - 2.0 * kept / (old.size() + now.size());
    return decisive || changed > OTHER_QUESTION ? Comparability.BROKEN : Comparability.MARKED;
  }

  private static boolean isDecisive(String word) {
    return NEGATIONS.contains(word)
        || word.endsWith("n’t")
        || word.chars().anyMatch(Character::isDigit);
  }

  private static List<String> plain(String words) {
    List<String> plain = new ArrayList<>();
    // an apostrophe within a word is no boundary: don't
    String joined = words.replaceAll("(?<=\\p{L})['’](?=\\p{L})", "ʼ");
    for (String word : NO_WORD.split(Normalizer.normalize(joined, Normalizer.Form.NFKC))) {
      if (!word.isEmpty()) {
        plain.add(word.toLowerCase(Locale.ROOT).replace('ʼ', '’'));
      }
    }
    return plain;
  }
}
