// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.kept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Evidence;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.cell.Found;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.check.Checks;
import org.ketenspiegel.findings.check.Labels;
import org.ketenspiegel.findings.kept.Standing.State;
import org.ketenspiegel.findings.sentence.Sentence;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.CellReference;
import org.ketenspiegel.model.study.FindingState;
import org.ketenspiegel.model.study.KeptFinding;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.Translation;

/** Findings that a study keeps: their words may be changed, their numbers stay those of cells. */
public final class KeptFindings {

  private final Setting setting;
  private final Checks checks;

  public KeptFindings(Setting setting) {
    this.setting = setting;
    this.checks = new Checks(setting, Labels.of(setting.results().data()));
  }

  /** Takes a finding over as it is now. */
  public KeptFinding keep(String id, Finding finding) {
    KeptFinding kept = StudyFactory.eINSTANCE.createKeptFinding();
    kept.setId(id);
    kept.setRule(finding.rule());
    kept.setEvidence(finding.evidence().key());
    finding.cells().forEach(c -> kept.getCells().add(References.kept(c, value(c))));
    finding.claims().forEach(c -> kept.getClaims().add(c.written()));
    for (String language : Setting.LANGUAGES) {
      say(kept, language, finding.in(language).text(Blanks::of));
    }
    return kept;
  }

  /** The finding behind what is kept, with its own words and the numbers of now. */
  public Finding read(KeptFinding kept) {
    List<Claim> claims = kept.getClaims().stream().map(Claim::read).toList();
    List<Reference> cells = kept.getCells().stream().map(References::read).toList();
    Finding bare =
        new Finding(
            written(kept.getRule()),
            written(kept.getId()),
            Optional.empty(),
            cells,
            claims,
            evidence(kept, cells, claims),
            Map.of());
    Labels labels = checks.known(bare);
    Map<String, Sentence> sentences = new HashMap<>();
    kept.getText()
        .forEach(
            t -> sentences.put(t.getLanguage(), Blanks.sentence(written(t.getValue()), labels)));
    return bare.saying(sentences);
  }

  /** Of claims what they rest on now; where nothing is claimed, what it was. */
  private Evidence evidence(KeptFinding kept, List<Reference> cells, List<Claim> claims) {
    boolean there =
        claims.stream().flatMapToInt(Claim::cells).allMatch(c -> c >= 0 && c < cells.size());
    return claims.isEmpty() || !there
        ? Evidence.of(written(kept.getEvidence())).orElse(Evidence.DESCRIPTIVE)
        : setting.evidence(cells, claims);
  }

  /** Whether all that it rests on was computed before: reading it takes no time then. */
  public boolean knows(KeptFinding kept) {
    return kept.getCells().stream().map(References::read).allMatch(setting.results()::knows);
  }

  /** The same; empty when a claim in the file is none. */
  public Optional<Finding> readable(KeptFinding kept) {
    boolean claims = kept.getClaims().stream().allMatch(Claim::isReadable);
    return claims ? Optional.of(read(kept)) : Optional.empty();
  }

  /**
   * Whether the words may stand, and if not, why they have to be read again: numbers that are no
   * longer what they were, and words that the results no longer carry.
   */
  public Standing standing(KeptFinding kept) {
    Optional<Finding> readable = readable(kept);
    if (readable.isEmpty()) {
      return new Standing(State.CONTRADICTED, List.of(Text.of("niet te lezen", "unreadable")));
    }
    Finding finding = readable.get();
    List<Text> reasons = new ArrayList<>();
    for (int i = 0; i < finding.cells().size(); i++) {
      changed(finding.cells().get(i), kept.getCells().get(i)).ifPresent(reasons::add);
    }
    if (reasons.isEmpty() && kept.getState() == FindingState.STALE) {
      reasons.add(
          Text.of(
              "gewijzigd, en nog niet opnieuw gelezen", "changed, and not read again since then"));
    }
    List<Text> faults = checks.ofKept(finding);
    if (!faults.isEmpty()) {
      reasons.add(
          Text.of(
              "de uitkomsten dragen de zin niet meer: " + joined(faults, "nl"),
              "the results no longer carry the sentence: " + joined(faults, "en")));
    }
    State state =
        !faults.isEmpty() ? State.CONTRADICTED : reasons.isEmpty() ? State.FRESH : State.STALE;
    return new Standing(state, reasons.stream().distinct().toList());
  }

  private static String joined(List<Text> faults, String language) {
    return faults.stream().map(f -> f.in(language)).collect(Collectors.joining("; "));
  }

  /** Marks as stale whatever has to be read again; true when anything was marked. */
  public boolean mark(KeptFinding kept) {
    if (kept.getState() == FindingState.STALE || standing(kept).isFresh()) {
      return false;
    }
    kept.setState(FindingState.STALE);
    return true;
  }

  /**
   * Takes the numbers of now for those that the words were read against.
   *
   * @return why it is not done: what the words may not say of these numbers; nothing when it is
   *     done and they are current
   */
  public List<Text> refresh(KeptFinding kept) {
    List<Text> faults = carried(kept);
    if (faults.isEmpty()) {
      Finding finding = read(kept);
      for (int i = 0; i < finding.cells().size(); i++) {
        kept.getCells().get(i).setValue(value(finding.cells().get(i)));
      }
      kept.setEvidence(finding.evidence().key());
      kept.setState(FindingState.CURRENT);
    }
    return faults;
  }

  /** What the words may not say of the numbers of now. */
  public List<Text> carried(KeptFinding kept) {
    return readable(kept).isEmpty() ? standing(kept).reasons() : checks.ofKept(read(kept));
  }

  /** The words as they are edited: {@code {1}} where the number of the first cell stands. */
  public String editable(KeptFinding kept, String language) {
    return read(kept).in(language).text(Blanks::of);
  }

  /** Words that somebody writes, with a blank wherever a number of the sentence still stands. */
  public String linked(KeptFinding kept, String language, String edited) {
    Finding before = read(kept);
    return Blanks.linked(
        edited,
        before.in(language),
        cell -> Finding.number(setting.results(), before.cells().get(cell), language));
  }

  /** Other words as they would be read, with the numbers of now. */
  public String preview(KeptFinding kept, String language, String edited) {
    return read(saying(kept, language, edited)).text(language, setting.results());
  }

  private KeptFinding saying(KeptFinding kept, String language, String edited) {
    KeptFinding other = EcoreUtil.copy(kept);
    say(other, language, linked(kept, language, edited));
    return other;
  }

  /** What other words may not say; nothing when they may be taken. */
  public List<Text> refused(KeptFinding kept, String language, String edited) {
    if (edited.isBlank()) {
      return List.of(Text.of("een zin zonder woorden zegt niets", "it says nothing"));
    }
    return checks.ofKept(read(saying(kept, language, edited)));
  }

  /**
   * Changes the words of a sentence: each number that is still there, as a number or as its blank,
   * stays linked to its cell.
   *
   * @return why it is not done: what the new words may not say; nothing when they are taken
   */
  public List<Text> reword(KeptFinding kept, String language, String edited) {
    List<Text> faults = refused(kept, language, edited);
    if (faults.isEmpty()) {
      say(kept, language, linked(kept, language, edited));
    }
    return faults;
  }

  private Optional<Text> changed(Reference cell, CellReference before) {
    return switch (setting.results().at(cell)) {
      case Found.Known now ->
          now.value() == before.getValue() ? Optional.empty() : Optional.of(moved(now, before));
      case Found.Withheld withheld ->
          Optional.of(Text.of("een cijfer wordt niet meer getoond", "a figure is no longer shown"));
      case Found.Gone gone ->
          Optional.of(Text.of("een cijfer is er niet meer", "a figure is no longer there"));
    };
  }

  private static Text moved(Found.Known now, CellReference before) {
    return Text.of(moved(now, before, "nl"), moved(now, before, "en"));
  }

  private static String moved(Found.Known now, CellReference before, String language) {
    String was = now.form().written(before.getValue(), language);
    String is = now.written(language);
    boolean dutch = language.equals("nl");
    if (was.equals(is)) {
      return dutch
          ? is + " is afgerond gelijk gebleven maar niet hetzelfde"
          : is + " is the same when rounded, but has changed";
    }
    return dutch ? "was " + was + ", is nu " + is : "was " + was + ", is now " + is;
  }

  private double value(Reference cell) {
    return setting.results().at(cell) instanceof Found.Known known ? known.value() : Double.NaN;
  }

  private static void say(KeptFinding kept, String language, String words) {
    Translation text =
        kept.getText().stream()
            .filter(t -> language.equals(t.getLanguage()))
            .findFirst()
            .orElseGet(
                () -> {
                  Translation made = StudyFactory.eINSTANCE.createTranslation();
                  made.setLanguage(language);
                  kept.getText().add(made);
                  return made;
                });
    text.setValue(words);
  }

  private static String written(String value) {
    return value == null ? "" : value;
  }
}
