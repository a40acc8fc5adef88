// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import org.ketenspiegel.comparison.ui.mirrors.Mirrors;
import org.ketenspiegel.model.Text;

/** What the study calls its agencies and audiences. */
final class Names {

  private Names() {}

  static String language(Mirrors mirrors) {
    return mirrors.study().map(s -> s.language()).orElse("en");
  }

  static String words(Mirrors mirrors, Text text) {
    return text.in(language(mirrors));
  }

  /** The short name; all agencies together have a word of their own. */
  static String agency(Mirrors mirrors, String id) {
    return mirrors
        .data()
        .flatMap(d -> d.outline().agency(id))
        .map(a -> a.shortName())
        .orElse(id.isEmpty() ? ViewMessages.together : id);
  }

  static String audience(Mirrors mirrors, String id) {
    return mirrors
        .data()
        .flatMap(d -> d.outline().audience(id))
        .map(a -> words(mirrors, a.name()))
        .orElse(id.isEmpty() ? ViewMessages.everybody : id);
  }
}
