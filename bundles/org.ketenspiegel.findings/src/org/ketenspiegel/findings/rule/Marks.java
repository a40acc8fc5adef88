// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.analysis.series.Link;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.findings.sentence.Part.Reason;
import org.ketenspiegel.findings.sentence.Phrases;
import org.ketenspiegel.findings.sentence.Sentence;
import org.ketenspiegel.model.Text;

/** What must be told beside a change: what differs between its waves, and that its base moved. */
record Marks(List<Link> links, Phrases phrases) {

  static Marks of(List<Reference> cells, List<Claim> claims, Setting setting, String language) {
    List<Link> links = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim instanceof Claim.Moves m) {
        setting
            .results()
            .waves()
            .change(cells.get(m.earlier()), cells.get(m.later()))
            .ifPresent(c -> links.add(c.link()));
      } else if (claim instanceof Claim.Tends t) {
        links.addAll(setting.results().waves().along(cells.get(t.slope())));
      }
    }
    return new Marks(links, setting.phrases(language));
  }

  Sentence on(Sentence sentence) {
    Sentence marked = sentence;
    List<Text> reasons = links.stream().flatMap(l -> l.reasons().stream()).distinct().toList();
    if (!reasons.isEmpty()) {
      marked =
          marked.and(
              Reason.MARKED,
              in("Gewijzigd tussen die metingen: ", "Changed between those waves: "),
              told(reasons));
    }
    return links.stream().anyMatch(l -> l.base() == Link.BaseShift.SHIFTED)
        ? marked.and(
            Reason.MOVED_BASE,
            in(
                "Let op: het deel van de respondenten dat antwoordde, verschoof sterk.",
                "Note: the part of the respondents who answered moved strongly."))
        : marked;
  }

  /** What a person wrote may be a sentence of its own. */
  private List<Part> told(List<Text> reasons) {
    List<Part> told = new ArrayList<>();
    for (Text reason : reasons) {
      told.addAll(told.isEmpty() ? List.of() : phrases.words("; ", "; "));
      told.addAll(phrases.plain(reason));
    }
    boolean ended = reasons.getLast().in(phrases.isDutch() ? "nl" : "en").endsWith(".");
    told.addAll(ended ? List.of() : phrases.words(".", "."));
    return told;
  }

  private String in(String dutch, String english) {
    return phrases.isDutch() ? dutch : english;
  }
}
