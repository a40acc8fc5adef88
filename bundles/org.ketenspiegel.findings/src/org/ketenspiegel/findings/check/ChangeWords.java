// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.series.Change;
import org.ketenspiegel.analysis.series.Link;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Claim.Way;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.check.Lexicon.Sense;
import org.ketenspiegel.findings.sentence.Part.Reason;
import org.ketenspiegel.findings.sentence.Sentence;
import org.ketenspiegel.model.Text;

/**
 * Whether words of change are said of what changed: after "rises" comes the number of the earlier
 * wave, then that of the later, or the slope of a line that rises; and what differs between the
 * waves is told beside it.
 */
final class ChangeWords {

  private final Setting setting;
  private final Lexicon lexicon;

  ChangeWords(Setting setting, String language) {
    this.setting = setting;
    this.lexicon = Lexicon.of(language);
  }

  List<Text> of(Sentence sentence, Finding finding) {
    Signs signs = Signs.of(sentence);
    List<Text> faults = new ArrayList<>();
    said(signs, Sense.RISE, Way.UP, finding, faults);
    said(signs, Sense.FALL, Way.DOWN, finding, faults);
    List<Link> links = finding.claims().stream().flatMap(c -> links(c, finding)).toList();
    boolean marked = sentence.says(Reason.MARKED) || lexicon.has(signs.text(), Sense.MARK);
    if (!marked && links.stream().anyMatch(l -> !l.reasons().isEmpty())) {
      faults.add(
          Text.of(
              "er staat niet bij wat er tussen de metingen verschilt",
              "it does not say what differs between the waves"));
    }
    boolean moved = sentence.says(Reason.MOVED_BASE) || lexicon.has(signs.text(), Sense.MOVED_BASE);
    if (!moved && links.stream().anyMatch(l -> l.base() == Link.BaseShift.SHIFTED)) {
      faults.add(
          Text.of(
              "er staat niet bij dat de basis verschoof", "it does not say that the base moved"));
    }
    return faults;
  }

  private void said(Signs signs, Sense sense, Way way, Finding finding, List<Text> faults) {
    boolean claimed = finding.claims().stream().anyMatch(c -> goes(c, way));
    lexicon
        .in(signs.text(), sense)
        .forEach(
            word -> {
              if (!claimed) {
                faults.add(
                    Text.of(
                        "'" + word.group() + "' spreekt van een verandering die niemand toetste",
                        "'" + word.group() + "' tells of a change that nothing tested"));
              } else if (finding.claims().stream()
                  .noneMatch(c -> follows(signs, word.end(), c, way))) {
                faults.add(
                    Text.of(
                        "'" + word.group() + "' is van de verkeerde gezegd",
                        "'" + word.group() + "' is said of the wrong one"));
              }
            });
  }

  private static boolean goes(Claim claim, Way way) {
    return claim instanceof Claim.Moves m && m.way() == way
        || claim instanceof Claim.Tends t && t.way() == way;
  }

  private static boolean follows(Signs signs, int place, Claim claim, Way way) {
    OptionalInt first = signs.after(place);
    if (first.isEmpty() || !goes(claim, way)) {
      return false;
    }
    return switch (claim) {
      case Claim.Moves m ->
          first.getAsInt() == m.earlier() && signs.second(place).equals(OptionalInt.of(m.later()));
      case Claim.Tends t -> first.getAsInt() == t.slope();
      default -> false;
    };
  }

  private Stream<Link> links(Claim claim, Finding finding) {
    List<Reference> cells = finding.cells();
    return switch (claim) {
      case Claim.Moves m ->
          setting.results().waves().change(cells.get(m.earlier()), cells.get(m.later())).stream()
              .map(Change::link);
      case Claim.Tends t -> setting.results().waves().along(cells.get(t.slope())).stream();
      default -> Stream.of();
    };
  }
}
