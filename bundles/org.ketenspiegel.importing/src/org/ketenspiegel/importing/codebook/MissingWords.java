// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.codebook;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ketenspiegel.data.Missing;

/** How people write that an answer is missing, in English and Dutch. */
final class MissingWords {

  private static final Map<String, Missing> NAMES =
      Map.ofEntries(
          Map.entry("dontknow", Missing.DONT_KNOW),
          Map.entry("weetniet", Missing.DONT_KNOW),
          Map.entry("notapplicable", Missing.NOT_APPLICABLE),
          Map.entry("nietvantoepassing", Missing.NOT_APPLICABLE),
          Map.entry("nvt", Missing.NOT_APPLICABLE),
          Map.entry("refused", Missing.REFUSED),
          Map.entry("weigert", Missing.REFUSED),
          Map.entry("notanswered", Missing.NOT_ANSWERED),
          Map.entry("nietbeantwoord", Missing.NOT_ANSWERED),
          Map.entry("notaskedrouting", Missing.NOT_ASKED_ROUTING),
          Map.entry("notaskedversion", Missing.NOT_ASKED_VERSION));

  private static final Map<Pattern, Missing> LABELS =
      Map.of(
          words("do(n['’]?t| not) know|weet (ik )?niet|no opinion|geen mening|unsure|not sure"),
          Missing.DONT_KNOW,
          words("not applicable|n/?\\.?a\\.?|n\\.?v\\.?t\\.?|niet van toepassing"),
          Missing.NOT_APPLICABLE,
          words("refused?|prefer not to (say|answer)|weiger(t|ing)?|wil niet zeggen"),
          Missing.REFUSED,
          words("no (answer|response)|not answered|geen antwoord|niet (beantwoord|ingevuld)"),
          Missing.NOT_ANSWERED);

  private MissingWords() {}

  private static Pattern words(String alternatives) {
    return Pattern.compile("\\W*(?:" + alternatives + ")\\W*", Pattern.CASE_INSENSITIVE);
  }

  /** The kind a codebook names. */
  static Optional<Missing> kind(String name) {
    var letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return Optional.ofNullable(NAMES.get(letters));
  }

  /** The kind a label amounts to, if it says nothing else. */
  static Optional<Missing> inLabel(String label) {
    return LABELS.entrySet().stream()
        .filter(each -> each.getKey().matcher(label).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
