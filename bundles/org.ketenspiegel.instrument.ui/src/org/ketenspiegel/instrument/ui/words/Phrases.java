// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words between a questionnaire's own, in its language, whichever the window speaks. */
final class Phrases {

  private final ResourceBundle words;

  Phrases(String language) {
    words =
        ResourceBundle.getBundle(
            "org.ketenspiegel.instrument.ui.words.messages",
            Locale.of(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String get(String key, Object... parts) {
    return MessageFormat.format(words.getString(key), parts);
  }
}
