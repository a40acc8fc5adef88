// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.eclipse.emf.common.util.EList;
import org.ketenspiegel.model.study.Translation;

/** The same words in several languages (BCP 47 code to text). */
public record Text(Map<String, String> words) {

  public static final Text NONE = new Text(Map.of());

  public Text {
    words = Map.copyOf(words);
  }

  public static Text of(EList<Translation> translations) {
    Map<String, String> words = new TreeMap<>();
    translations.forEach(t -> words.put(t.getLanguage(), t.getValue() == null ? "" : t.getValue()));
    return new Text(words);
  }

  /** Words that are the same in every language, such as a name or a column's. */
  public static Text same(String words) {
    return new Text(Map.of("", words));
  }

  /** Dutch and English, the two languages the workbench itself speaks. */
  public static Text of(String dutch, String english) {
    return new Text(Map.of("nl", dutch, "en", english));
  }

  /** The words in a language; where it is missing in English, then in whichever there is. */
  public String in(String language) {
    for (String candidate : new String[] {language, "", "en", "nl"}) {
      String found = words.get(candidate);
      if (found != null && !found.isEmpty()) {
        return found;
      }
    }
    return words.values().stream().filter(w -> !w.isEmpty()).sorted().findFirst().orElse("");
  }

  public boolean isEmpty() {
    return words.values().stream().allMatch(String::isEmpty);
  }

  /** The same change made in every language. */
  public Text map(UnaryOperator<String> change) {
    Map<String, String> changed = new TreeMap<>();
    words.forEach((language, word) -> changed.put(language, change.apply(word)));
    return new Text(changed);
  }

  /** These words when there are any, else the others. */
  public Text or(Text others) {
    return isEmpty() ? others : this;
  }
}
