// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import org.ketenspiegel.model.Text;

/** The fixed words of a result; they follow the language of the study, as the result does. */
enum Words {
  PERCENT("%", "%"),
  MEAN("gemiddelde", "mean"),
  POINTS("NPS", "NPS"),
  N("n", "n"),
  INTERVAL("%s%%-interval %s", "%s%% interval %s"),
  COUNT("%s van %s", "%s of %s"),
  EFFECTIVE("effectief n = %s", "effective n = %s"),
  ABOVE("significant hoger dan %s (p %s, %s)", "significantly above %s (p %s, %s)"),
  BELOW("significant lager dan %s (p %s, %s)", "significantly below %s (p %s, %s)"),
  ALIKE("geen verschil aangetoond met %s (p %s, %s)", "no difference shown from %s (p %s, %s)"),
  SUPPRESSED("niet getoond: minder dan %s respondenten", "not shown: fewer than %s respondents"),
  GIVES_AWAY(
      "niet getoond: een groep van minder dan %s respondenten zou eruit volgen",
      "not shown: a group of fewer than %s respondents would follow from it"),
  INDICATIVE("indicatief: effectief minder dan 30", "indicative: effectively fewer than 30"),
  NOTE_INDICATIVE(
      "(…) indicatief: effectief minder dan 30 respondenten",
      "(…) indicative: effectively fewer than 30 respondents"),
  NOTE_SUPPRESSED(
      "· niet getoond: minder dan %s respondenten, of zo'n groep zou eruit volgen",
      "· not shown: fewer than %s respondents, or such a group would follow from it"),
  NOTE_LETTERS(
      "letters: significant hoger dan de groep met die letter (p < 0,05)",
      "letters: significantly above the group of that letter (p < .05)"),
  NOTE_REST(
      "▲ ▼: significant hoger of lager dan alle anderen samen (p < 0,05)",
      "▲ ▼: significantly above or below everybody else (p < .05)"),
  ASPECT("Onderdeel", "Aspect"),
  IMPACT("impact", "impact"),
  PERFORMANCE("oordeel", "judgement"),
  QUADRANT("kwadrant", "quadrant"),
  CERTAINTY("zekerheid", "certainty"),
  LINES(
      "lijnen bij %s en %s · verklaarde variantie (R²) %s",
      "lines at %s and %s · explained variance (R²) %s");

  private final Text text;

  Words(String dutch, String english) {
    this.text = Text.of(dutch, english);
  }

  String in(String language, Object... blanks) {
    return blanks.length == 0 ? text.in(language) : text.in(language).formatted(blanks);
  }
}
