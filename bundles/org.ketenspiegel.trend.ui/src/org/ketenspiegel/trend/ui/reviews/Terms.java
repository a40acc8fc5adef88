// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.reviews;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ketenspiegel.model.Text;

/** The model's own names, as differences between questionnaires hold them, in a reader's words. */
final class Terms {

  private static final Pattern NAME = Pattern.compile("[A-Za-z]+(?:-[a-z]+)*");
  private static final Map<String, Text> WORDS = new HashMap<>();

  static {
    add("Rating", "schaalvraag", "rating");
    add("SingleChoice", "één antwoord", "single choice");
    add("MultipleChoice", "meer antwoorden", "multiple choice");
    add("Battery", "reeks", "battery");
    add("NumberQuestion", "getal", "number");
    add("OpenText", "open vraag", "open text");
    add("Recommendation", "aanbeveling", "recommendation");
    add("background", "achtergrond", "background");
    add("experience", "ervaring", "experience");
    add("overall", "totaaloordeel", "overall judgement");
    add("expectation", "verwachting", "expectation");
    add("importance", "belang", "importance");
    add("knowledge", "kennis", "knowledge");
    add("dont-know", "weet niet", "don't know");
    add("not-applicable", "niet van toepassing", "not applicable");
    add("refused", "wil niet zeggen", "refused");
    add("not-answered", "niet ingevuld", "not answered");
    add("not-asked-routing", "niet gevraagd", "not asked");
    add("not-asked-version", "niet in deze versie", "not in this version");
    add("online", "online", "online");
    add("paper", "op papier", "on paper");
    add("telephone", "telefonisch", "by telephone");
    add("face-to-face", "mondeling", "face to face");
    add("high-is-good", "hoog is goed", "high is good");
    add("low-is-good", "laag is goed", "low is good");
    add("none", "geen", "none");
    add("substantive", "inhoudelijke antwoorden", "substantive answers");
    add("asked", "wie de vraag kreeg", "those who were asked");
  }

  private Terms() {}

  private static void add(String name, String dutch, String english) {
    WORDS.put(name, Text.of(dutch, english));
  }

  /** A name, or names between brackets; words that a respondent reads stay as they are. */
  static String in(String language, Text text) {
    String words = text.in(language);
    String listed = words.replaceAll("^\\[(.*)\\]$", "$1");
    boolean names =
        NAME.matcher(listed).results().allMatch(m -> WORDS.containsKey(m.group()))
            && !listed.isBlank();
    return names
        ? NAME.matcher(listed)
            .replaceAll(m -> Matcher.quoteReplacement(WORDS.get(m.group()).in(language)))
        : listed;
  }
}
