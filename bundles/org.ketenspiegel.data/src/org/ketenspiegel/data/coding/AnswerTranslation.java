// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.coding;

import java.util.Comparator;

/**
 * An answer in another language than it was given in; the answer itself stays with the data.
 *
 * @param fingerprint of the words that were translated
 * @param original language they are in, BCP 47; empty where nobody said
 * @param language of the translation, BCP 47
 * @param translator who translated
 */
public record AnswerTranslation(
    String fingerprint, String original, String language, String text, String translator)
    implements Comparable<AnswerTranslation> {

  private static final Comparator<AnswerTranslation> ORDER =
      Comparator.comparing(AnswerTranslation::fingerprint)
          .thenComparing(AnswerTranslation::language)
          .thenComparing(AnswerTranslation::text)
          .thenComparing(AnswerTranslation::translator)
          .thenComparing(AnswerTranslation::original);

  public AnswerTranslation {
    if (fingerprint.isEmpty() || language.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("a translation says what of, and into which language");
    }
  }

  @Override
  public int compareTo(AnswerTranslation other) {
    return ORDER.compare(this, other);
  }
}
