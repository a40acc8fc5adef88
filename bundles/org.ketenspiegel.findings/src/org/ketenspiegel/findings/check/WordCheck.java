// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Evidence;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.cell.Found;
import org.ketenspiegel.findings.check.Lexicon.Sense;
import org.ketenspiegel.findings.sentence.Part.Reason;
import org.ketenspiegel.findings.sentence.Sentence;
import org.ketenspiegel.model.Text;

/** Whether the words say no more than the claims do, and hedge as the evidence asks. */
final class WordCheck {

  private static final Text CAUSE =
      Text.of("noemt een samenhang een oorzaak", "calls an association a cause");
  private static final Text CHANGE =
      Text.of(
          "spreekt van een verandering die niemand toetste",
          "tells of a change that nothing tested");
  private static final Text COMPARES =
      Text.of("vergelijkt zonder toets", "compares without a test");
  private static final Text MAJORITY =
      Text.of("vraagt om een interval boven de helft", "needs an interval above a half");
  private static final Text EQUAL =
      Text.of(
          "vraagt om een toets die geen verschil vond", "needs a test that found no difference");

  private final Setting setting;
  private final String language;
  private final Lexicon lexicon;

  WordCheck(Setting setting, String language) {
    this.setting = setting;
    this.language = language;
    this.lexicon = Lexicon.of(language);
  }

  List<Text> of(Sentence sentence, Finding finding) {
    List<Text> faults = new ArrayList<>();
    String words = NumberCheck.words(sentence);
    forbid(uncomposed(words, finding), Sense.CAUSE, CAUSE, faults);
    forbid(words, Sense.TREND, CHANGE, faults);
    faults.addAll(new ChangeWords(setting, language).of(sentence, finding));
    unclaimed(words, finding.claims(), faults);
    faults.addAll(new OrderCheck(setting, language).of(sentence, finding));
    hedges(words, finding.evidence(), faults);
    if (finding.claims().stream().anyMatch(c -> hidden(c, finding))
        && !sentence.says(Reason.ROUNDING)
        && !lexicon.has(words, Sense.ROUNDING)) {
      faults.add(
          Text.of(
              "er staat niet bij dat de afronding het verschil verbergt",
              "it does not say that rounding hides the difference"));
    }
    return faults;
  }

  /** What a decomposition explains it may be said to explain. */
  private String uncomposed(String words, Finding finding) {
    String left = words;
    if (finding.claims().stream().anyMatch(Claim.Parted.class::isInstance)) {
      for (MatchResult said : lexicon.in(words, Sense.COMPOSITION)) {
        left = left.replace(said.group(), "");
      }
    }
    return left;
  }

  private void forbid(String words, Sense sense, Text fault, List<Text> faults) {
    lexicon
        .in(words, sense)
        .forEach(
            m ->
                faults.add(
                    Text.of(
                        "'" + m.group() + "' " + fault.in("nl"),
                        "'" + m.group() + "' " + fault.in("en"))));
  }

  /** Words that compare, where nothing is claimed that a test could carry. */
  private void unclaimed(String words, List<Claim> claims, List<Text> faults) {
    boolean compared =
        claims.stream()
            .anyMatch(
                c ->
                    c instanceof Claim.Higher
                        || c instanceof Claim.Lies
                        || c instanceof Claim.Moves m && m.way() != Claim.Way.NOWHERE
                        || c instanceof Claim.Reads r && r.reading() != Reading.UNDECIDED);
    if (!compared) {
      Stream.of(Sense.MORE, Sense.LESS, Sense.MOST, Sense.LEAST)
          .forEach(s -> forbid(words, s, COMPARES, faults));
    }
    lexicon.in(words, Sense.READING).stream()
        .map(m -> m.group().toLowerCase(Locale.ROOT))
        .filter(verdict -> claims.stream().noneMatch(c -> reads(c, verdict)))
        .forEach(
            verdict ->
                faults.add(
                    Text.of(
                        "'" + verdict + "' vraagt om dat oordeel van de spiegel",
                        "'" + verdict + "' needs that verdict of the mirror")));
    if (claims.stream().noneMatch(Claim.Majority.class::isInstance)) {
      forbid(words, Sense.MAJORITY, MAJORITY, faults);
    }
    if (claims.stream().noneMatch(WordCheck::isEqual)) {
      forbid(words, Sense.EQUAL, EQUAL, faults);
    }
  }

  private boolean reads(Claim claim, String verdict) {
    return claim instanceof Claim.Reads r
        && r.reading().words().in(language).toLowerCase(Locale.ROOT).contains(verdict);
  }

  private static boolean isEqual(Claim claim) {
    return claim instanceof Claim.NoDifference
        || claim instanceof Claim.Moves m && m.way() == Claim.Way.NOWHERE
        || claim instanceof Claim.Tends t && t.way() == Claim.Way.NOWHERE
        || claim instanceof Claim.Parted p && p.presence() == Claim.Presence.UNSHOWN
        || claim instanceof Claim.Reads r
            && (r.reading() == Reading.SHARED_VIEW || r.reading() == Reading.EQUIVALENT);
  }

  private void hedges(String words, Evidence evidence, List<Text> faults) {
    switch (evidence) {
      case SIGNIFICANT_SMALL -> need(words, Sense.SMALL, faults);
      case LIKELY -> need(words, Sense.LIKELY, faults);
      case NOT_SIGNIFICANT -> need(words, Sense.EQUAL, faults);
      case SIGNIFICANT_RELEVANT, FIRM, UNDECIDED, TOO_FEW, DESCRIPTIVE -> {}
    }
  }

  private void need(String words, Sense sense, List<Text> faults) {
    if (!lexicon.has(words, sense)) {
      faults.add(
          Text.of(
              "de zin is stelliger dan waar hij op berust",
              "it speaks too firmly for what it rests on"));
    }
  }

  /** A significant difference between figures that look the same. */
  private boolean hidden(Claim claim, Finding finding) {
    return switch (claim) {
      case Claim.Higher h -> alike(finding, h.upper(), h.lower());
      case Claim.Moves m when m.way() != Claim.Way.NOWHERE ->
          alike(finding, m.earlier(), m.later());
      default -> false;
    };
  }

  private boolean alike(Finding finding, int first, int second) {
    return setting.results().at(finding.cells().get(first)) instanceof Found.Known one
        && setting.results().at(finding.cells().get(second)) instanceof Found.Known other
        && one.written(language).equals(other.written(language));
  }
}
