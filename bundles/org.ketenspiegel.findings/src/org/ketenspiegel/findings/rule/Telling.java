// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.ketenspiegel.analysis.result.Cell.Quality;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Evidence;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.cell.Found;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.findings.sentence.Part.Reason;
import org.ketenspiegel.findings.sentence.Phrases;
import org.ketenspiegel.findings.sentence.Sentence;
import org.ketenspiegel.model.Text;

/** Puts a finding together: cells, claims and one pattern in each language. */
final class Telling {

  private final Setting setting;
  private final List<Reference> cells = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, Function<Phrases, List<Part>>> blanks = new HashMap<>();
  private Optional<String> agency = Optional.empty();
  private Text untested = Text.NONE;

  Telling(Setting setting) {
    this.setting = setting;
  }

  /** The number of a cell in the pattern. */
  int cell(Reference reference) {
    cells.add(reference);
    return cells.size() - 1;
  }

  Telling claim(Claim claim) {
    claims.add(claim);
    return this;
  }

  Telling about(Optional<String> who) {
    agency = who;
    return this;
  }

  /** What stands for {@code {name}}. */
  Telling fill(String name, Function<Phrases, List<Part>> parts) {
    blanks.put(name, parts);
    return this;
  }

  /** Says that what is listed was not tested. */
  Telling untested(String dutch, String english) {
    untested = Text.of(dutch, english);
    return this;
  }

  Evidence evidence() {
    return setting.evidence(cells, claims);
  }

  Finding say(String dutch, String english) {
    return say(dutch, english, evidence());
  }

  Finding say(String dutch, String english, Evidence evidence) {
    Text pattern = Text.of(dutch, english);
    Map<String, Sentence> sentences = new TreeMap<>();
    for (String language : Setting.LANGUAGES) {
      Phrases phrases = setting.phrases(language);
      Map<String, List<Part>> filled = new HashMap<>();
      blanks.forEach((name, parts) -> filled.put(name, parts.apply(phrases)));
      Sentence sentence = Sentence.of(pattern.in(language), filled);
      sentences.put(language, remarked(sentence, language));
    }
    return Finding.of(agency, cells, claims, evidence, sentences);
  }

  private Sentence remarked(Sentence sentence, String language) {
    Sentence remarked = sentence;
    if (claims.stream().anyMatch(c -> hidden(c, language))) {
      remarked =
          remarked.and(
              Reason.ROUNDING,
              Text.of(
                      "De afronding verbergt het verschil, dat wel significant is.",
                      "Rounding hides the difference, which is significant.")
                  .in(language));
    }
    remarked = Marks.of(cells, claims, setting, language).on(remarked);
    if (Claim.tellFigures(claims)
        && cells.stream().map(setting.results()::at).anyMatch(Telling::few)) {
      remarked =
          remarked.and(
              Reason.SMALL_BASE,
              Text.of(
                      "Dit berust op weinig respondenten en is een aanwijzing.",
                      "This rests on few respondents and is only indicative.")
                  .in(language));
    }
    return untested.isEmpty() ? remarked : remarked.and(Reason.UNTESTED, untested.in(language));
  }

  private static boolean few(Found found) {
    return found instanceof Found.Known known && known.quality() == Quality.INDICATIVE;
  }

  private boolean hidden(Claim claim, String language) {
    return switch (claim) {
      case Claim.Higher h -> alike(h.upper(), h.lower(), language);
      case Claim.Moves m when m.way() != Claim.Way.NOWHERE ->
          alike(m.earlier(), m.later(), language);
      default -> false;
    };
  }

  private boolean alike(int first, int second, String language) {
    return Finding.number(setting.results(), cells.get(first), language)
        .equals(Finding.number(setting.results(), cells.get(second), language));
  }
}
